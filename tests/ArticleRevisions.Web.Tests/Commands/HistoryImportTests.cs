using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Web.Tests.Commands;

public sealed class HistoryImportTests : IDisposable
{
    private const string History = """
        {"id": "a", "url": "https://observer.example/bridge", "lang": "en", "versions": [{"captured_at": "2026-02-01T10:00:00Z", "title": "Bridge", "paragraphs": ["It closes on Monday."]}, {"captured_at": "2026-02-01T12:00:00Z", "title": "Bridge", "paragraphs": ["It closes on Tuesday."]}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{\"id\": 7}")]
    [InlineData("{\"id\": \"b\", \"versions\": []}")]
    [InlineData("{\"id\": \"b\", \"versions\": [{\"title\": \"t\"}]}")]
    [InlineData("{\"id\": \"b\", \"versions\": [{\"paragraphs\": []}]}")]
    [InlineData("{\"id\": \"b\", \"url\": \"ftp://x.example/\", \"versions\": [{\"paragraphs\": [\"a\"]}]}")]
    [InlineData("{\"id\": \"b\", \"versions\": [{\"html\": \"../../etc/hostname\"}]}")]
    [InlineData("not json")]
    public async Task A_broken_line_is_named_and_the_rows_before_it_stay(string broken)
    {
        await using var host = await TestHost.StartAsync();
        var file = _folder.Write("history.jsonl", History + "\n" + broken + "\n");
        var import = ActivatorUtilities.CreateInstance<HistoryImport>(host.App.Services);

        var trouble = await Assert.ThrowsAsync<CommandException>(() => import.RunAsync(file, (_, _) => { }, default));

        Assert.StartsWith("Line 2 ", trouble.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2, 2, 1), (import.Articles, import.Checks, import.Snapshots, import.Revisions));
        var article = Assert.Single((await host.Get<ArticleQueries>().ListAsync(null, 10, default)).Items);
        Assert.Equal(2, article.Snapshots);
    }
}
