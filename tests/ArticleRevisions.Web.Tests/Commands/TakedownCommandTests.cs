namespace ArticleRevisions.Web.Tests.Commands;

public sealed class TakedownCommandTests : IDisposable
{
    private const string Bridge = "https://observer.example:9443/bridge";

    private const string History = $$"""
        {"id": "a", "url": "{{Bridge}}", "lang": "en", "versions": [{"captured_at": "2026-03-01T10:00:00Z", "title": "Bridge", "paragraphs": ["It closes on Monday.", "Buses run."]}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_is_hidden_listed_and_shown_again_whatever_the_settings_fetch_today()
    {
        var imported = await Executable.RunAsync("replay", _folder.Write("history.jsonl", History), "--data", _folder.Path, "--set", "Capture:AllowedPorts:0=9443");
        Assert.Equal(0, imported.Status);

        var hidden = await Executable.RunAsync("takedown", Bridge, "--because", "By order of the court of Elmstead.", "--data", _folder.Path);
        var listed = await Executable.RunAsync("takedown", "--data", _folder.Path);
        var lifted = await Executable.RunAsync("takedown", Bridge, "--lift", "--data", _folder.Path);
        var none = await Executable.RunAsync("takedown", "--data", _folder.Path);

        Assert.Equal(0, hidden.Status);
        Assert.Contains("article 1 is hidden", hidden.Output, StringComparison.Ordinal);
        Assert.Contains("By order of the court of Elmstead.", listed.Output, StringComparison.Ordinal);
        Assert.Contains("article 1 is shown again", lifted.Output, StringComparison.Ordinal);
        Assert.Contains("No record is hidden.", none.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--because", "takedown", Bridge, "--lift", "--because", "By order of a court.")]
    [InlineData("is not in this archive", "takedown", Bridge, "--because", "By order of a court.")]
    [InlineData("must begin with http", "takedown", "bridge", "--because", "By order of a court.")]
    public async Task What_cannot_be_hidden_is_said_in_words(string says, params string[] arguments)
    {
        var run = await Executable.RunAsync([.. arguments, "--data", _folder.Path]);

        Assert.Equal(2, run.Status);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
