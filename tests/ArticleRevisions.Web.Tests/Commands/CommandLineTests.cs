using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private const string Old = "The bridge will close for 3 days.\n\nBuses will run as usual.\n";
    private const string New = "The bridge will close for 10 days.\n\nBuses will run as usual.\n";

    private const string History = """
        {"id": "a", "url": "https://observer.example/bridge", "lang": "en", "versions": [{"captured_at": "2026-03-01T10:00:00Z", "title": "Bridge", "paragraphs": ["It closes on Monday.", "Buses run."]}, {"captured_at": "2026-03-01T12:00:00Z", "title": "Bridge", "paragraphs": ["It closes on Tuesday.", "Buses run."]}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_verb_explains_itself()
    {
        var help = await Executable.RunAsync("--help");

        Assert.Equal(0, help.Status);
        foreach (var verb in new[] { "serve", "demo", "track", "check", "extract", "diff", "replay", "import", "export", "rebuild", "verify", "takedown", "migrate", "key" })
            Assert.Contains(verb, help.Output, StringComparison.Ordinal);
        Assert.Contains("--format", (await Executable.RunAsync("diff", "--help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name a file", "extract", "")]
    [InlineData("must begin with http", "extract", "ftp://news.example/a")]
    [InlineData("--urls", "serve", "--urls", "nowhere", "--data", "DATA")]
    [InlineData("--urls", "serve", "--urls", "http://127.0.0.1:99999", "--data", "DATA")]
    [InlineData("Scheduling:Workers", "serve", "--set", "Scheduling:Workers=many", "--data", "DATA")]
    public async Task A_wrong_value_is_trouble_in_words_and_not_a_crash(string says, params string[] arguments)
    {
        var run = await Executable.RunAsync([.. arguments.Select(a => a == "DATA" ? _folder.Path : a)]);

        Assert.Equal(2, run.Status);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_is_trouble()
    {
        var run = await Executable.RunAsync("dance");

        Assert.Equal(2, run.Status);
        Assert.Contains("dance", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_tells_equal_from_different_by_its_status()
    {
        var before = _folder.Write("old.txt", Old);
        var after = _folder.Write("new.txt", New);

        Assert.Equal(0, (await Executable.RunAsync("diff", before, before)).Status);
        var different = await Executable.RunAsync("diff", before, after);
        Assert.Equal(1, different.Status);
        Assert.Contains("[-3-]{+10+}", different.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_speaks_json_and_html()
    {
        var before = _folder.Write("old.txt", Old);
        var after = _folder.Write("new.html", "<!doctype html><html lang=en><title>t</title><article><h1>Bridge</h1><p>The bridge will close for 10 days.</p><p>Buses will run as usual.</p></article></html>");

        var json = await Executable.RunAsync("diff", before, after, "--format", "json");
        var html = await Executable.RunAsync("diff", before, after, "--format", "html");

        Assert.Equal(1, json.Status);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json.Output).RootElement.ValueKind);
        Assert.Contains("<ins>", html.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task A_terminal_of_few_letters_loses_none(string format)
    {
        var before = _folder.Write("old.txt", "The bridge — “Elm”, Ελλάδα — closes.");
        var after = _folder.Write("new.txt", "The bridge — “Elm”, Ελλάδα — opens.");

        var run = await Executable.RunInLocaleAsync("en_US.ISO-8859-1", "diff", before, after, "--format", format);

        Assert.Contains("The bridge — “Elm”, Ελλάδα —", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_of_a_missing_file_is_trouble()
    {
        var run = await Executable.RunAsync("diff", Path.Combine(_folder.Path, "none.txt"), _folder.Write("new.txt", New));

        Assert.Equal(2, run.Status);
        Assert.Contains("none.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_prints_the_article_as_json()
    {
        var page = _folder.Write("page.html", "<!doctype html><html lang=en><head><title>Bridge | Observer</title></head><body><article><h1>Bridge</h1><p>The bridge over the Elm will close for ten days, the council said.</p><p>Buses will run as usual on every line of the city.</p></article></body></html>");

        var run = await Executable.RunAsync("extract", page, "--url", "https://observer.example/bridge");

        Assert.Equal(0, run.Status);
        Assert.Equal("Bridge", JsonDocument.Parse(run.Output).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task A_history_is_imported_once()
    {
        var file = _folder.Write("history.jsonl", History);

        var first = await Executable.RunAsync("replay", file, "--data", _folder.Path);
        var second = await Executable.RunAsync("replay", file, "--data", _folder.Path);
        var rebuilt = await Executable.RunAsync("rebuild", "--data", _folder.Path);

        Assert.Contains("2 checks, 2 snapshots, 1 revisions", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 checks, 0 snapshots, 0 revisions; 2 versions were in the record already", second.Output, StringComparison.Ordinal);
        Assert.Contains("0 revisions changed", rebuilt.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_line_is_named_and_the_rows_before_it_stay()
    {
        var run = await Executable.RunAsync("replay", _folder.Write("history.jsonl", History + "\nnot json\n"), "--data", _folder.Path);
        var again = await Executable.RunAsync("replay", _folder.Write("good.jsonl", History), "--data", _folder.Path);

        Assert.Equal(2, run.Status);
        Assert.Contains("Line 2 ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("2 versions were in the record already", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://observer.example/a")]
    [InlineData("http://127.0.0.1:1/a")]
    [InlineData("nonsense")]
    public async Task An_address_that_may_not_be_watched_is_refused_in_words(string url)
    {
        var run = await Executable.RunAsync("track", url, "--data", _folder.Path);

        Assert.NotEqual("", run.Output + run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_what_is_not_watched_says_how_to_start()
    {
        var run = await Executable.RunAsync("check", "https://observer.example/bridge", "--data", _folder.Path);

        Assert.Equal(2, run.Status);
        Assert.Contains("track https://observer.example/bridge", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        var file = _folder.Write("occupied", "a file, not a folder");

        var run = await Executable.RunAsync("migrate", "--data", Path.Combine(file, "data"));

        Assert.Equal(2, run.Status);
        Assert.Contains("occupied", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_with_what_helps()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await Executable.RunAsync("serve", "--data", _folder.Path, "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal(2, run.Status);
        Assert.Contains("--urls", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("access key", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_host_with_one_line()
    {
        var run = await Executable.RunAsync("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0", "--set", "Scheduling:Workers=-3");

        Assert.Equal(2, run.Status);
        Assert.StartsWith("Wrong setting Scheduling:Workers: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Serving_stops_soon_after_the_signal()
    {
        using var process = Executable.Start("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("ArticleRevisions listens", StringComparison.Ordinal))
        {
            // The access key and the log come first.
        }

        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, process.ExitCode);
    }
}
