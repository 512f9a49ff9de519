using System.Text;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Warc;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Web.Tests.Commands;

public sealed class WarcCommandsTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_exported_comes_back_as_the_same_history()
    {
        var file = Captures("captures.warc.gz", writer =>
        {
            // Out of order, as crawlers write.
            writer.WriteResponse("https://news.example/bridge", Noon.AddHours(2), Page("It opens in June, the council said on Tuesday evening."));
            writer.WriteResponse("https://news.example/bridge", Noon, Page("It opens in May, the council said on Tuesday evening."));
            writer.WriteRevisit("https://news.example/bridge", Noon.AddHours(1), Page("It opens in May, the council said on Tuesday evening."), Noon);
            writer.WriteResponse("http://10.0.0.1/inner", Noon, Page("It stands in a private network, and nobody should ask for it."));
            writer.WriteResponse("https://news.example/photo", Noon, new StoredResponse(200, "Content-Type: image/png", new byte[] { 1 }));
        });

        var imported = await Executable.RunAsync("import", "--warc", file, "--data", In("one"));
        Assert.Equal((0, ""), (imported.Status, imported.Errors));
        Assert.Contains("Imported 3 checks of 5 records: 2 snapshots, 1 revisions.", imported.Output, StringComparison.Ordinal);
        Assert.Contains("Passed over 1: not a page.", imported.Output, StringComparison.Ordinal);
        Assert.Contains("Passed over 1: their address is refused.", imported.Output, StringComparison.Ordinal);

        var copy = Path.Combine(_folder.Path, "copy.warc.gz");
        Assert.Contains("Exported 1 articles: 2 pages and 1 later checks", (await Executable.RunAsync("export", "--warc", copy, "--article", "1", "--data", In("one"))).Output, StringComparison.Ordinal);
        Assert.Contains("Imported 3 checks of 4 records: 2 snapshots, 1 revisions.", (await Executable.RunAsync("import", "--warc", copy, "--data", In("two"))).Output, StringComparison.Ordinal);
        var again = await Executable.RunAsync("import", "--warc", copy, "--data", In("two"));
        Assert.Contains("Imported 0 checks", again.Output, StringComparison.Ordinal);
        Assert.Contains("Passed over 3: in the record already.", again.Output, StringComparison.Ordinal);

        var refused = await Executable.RunAsync("export", "--warc", copy, "--data", In("one"));
        Assert.Equal(2, refused.Status);
        Assert.Contains("exists already", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("no article 7", (await Executable.RunAsync("export", "--warc", copy + "2", "--article", "7", "--data", In("one"))).Errors, StringComparison.Ordinal);
        Assert.Contains("no article of other.example", (await Executable.RunAsync("export", "--warc", copy + "2", "--publication", "other.example", "--data", In("one"))).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_page_is_read_again_and_an_unmodified_one_is_taken_at_its_word()
    {
        var (may, june) = (Page("It opens in May, the council said on Tuesday evening."), Page("It opens in June, the council said on Tuesday evening."));
        var file = Captures("captures.warc.gz", writer =>
        {
            // The page that a record repeats may follow it, and need not be the one seen last.
            writer.WriteRevisit("https://news.example/bridge", Noon.AddHours(4), may, Noon);
            writer.WriteResponse("https://news.example/bridge", Noon, may);
            writer.WriteRevisit("https://news.example/bridge", Noon.AddHours(1), may, Noon);
            writer.WriteNotModified("https://news.example/bridge", Noon.AddHours(2), Noon);
            writer.WriteResponse("https://news.example/bridge", Noon.AddHours(3), june);
            // Known by the page's digest alone.
            writer.WriteRevisit("https://news.example/bridge", Noon.AddHours(5), may, Noon.AddDays(-1));
            writer.WriteRevisit("https://news.example/bridge", Noon.AddHours(6), Page("It opens in July."), Noon.AddDays(-1));
        });
        CheckOutcome[] expected = [CheckOutcome.Changed, CheckOutcome.Unchanged, CheckOutcome.NotModified, CheckOutcome.Changed, CheckOutcome.Changed, CheckOutcome.Unchanged];

        var imported = await Executable.RunAsync("import", "--warc", file, "--data", In("one"));
        Assert.Contains("Passed over 1: the page that they repeat is not in the file.", imported.Output, StringComparison.Ordinal);
        Assert.Equal(expected, await OutcomesAsync(In("one")));

        var copy = Path.Combine(_folder.Path, "copy.warc.gz");
        await Executable.RunAsync("export", "--warc", copy, "--data", In("one"));
        await Executable.RunAsync("import", "--warc", copy, "--data", In("two"));
        Assert.Equal(expected, await OutcomesAsync(In("two")));
    }

    [Fact]
    public async Task A_broken_file_leaves_nothing_behind()
    {
        var file = Captures("cut.warc.gz", writer => writer.WriteResponse("https://news.example/bridge", Noon, Page("It opens in May, the council said on Tuesday evening.")));
        var bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..^30]);

        var run = await Executable.RunAsync("import", "--warc", file, "--data", In("one"));

        Assert.Equal(2, run.Status);
        Assert.Contains("Record 1 at byte 0 is broken", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Exported 0 articles", (await Executable.RunAsync("export", "--warc", Path.Combine(_folder.Path, "none.warc.gz"), "--data", In("one"))).Output, StringComparison.Ordinal);
        Assert.Contains("does not exist", (await Executable.RunAsync("import", "--warc", file + "x", "--data", In("one"))).Errors, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<CheckOutcome>> OutcomesAsync(string data)
    {
        await using var app = ArticleRevisionsHost.Build([$"--Archive:DataFolder={data}", "--Serilog:MinimumLevel:Default=Warning"]);
        var checks = await app.Services.GetRequiredService<CheckQueries>().ListAsync(1, cursor: null, limit: 100, default);
        SqliteConnection.ClearAllPools();
        return checks!.Items.Reverse().Select(check => check.Outcome);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    private string Captures(string name, Action<WarcWriter> write)
    {
        var path = Path.Combine(_folder.Path, name);
        using var file = File.Create(path);
        write(new WarcWriter(file));
        return path;
    }

    private static StoredResponse Page(string sentence) => new(200, "Content-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang=en><title>Bridge</title><article><h1>Harbour bridge opens</h1><p>The harbour bridge took three years to build. {sentence}</p><p>Cyclists may cross it from the first day, and walkers as well.</p></article></html>"));
}
