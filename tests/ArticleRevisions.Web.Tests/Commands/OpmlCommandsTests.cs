namespace ArticleRevisions.Web.Tests.Commands;

public sealed class OpmlCommandsTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_list_of_feeds_comes_in_once_and_goes_out_again()
    {
        var list = _folder.Write("feeds.opml", """
            <opml version="2.0"><body>
            <outline text="Post" xmlUrl="https://post.example/rss"/>
            <outline text="Inner" xmlUrl="http://10.0.0.1/rss"/>
            <outline text="Far" xmlUrl="https://far.example/feed"/>
            </body></opml>
            """);
        var data = Path.Combine(_folder.Path, "data");

        var first = await Executable.RunAsync("import", "--opml", list, "--data", data);
        Assert.Equal((0, ""), (first.Status, first.Errors));
        Assert.Contains("Line 3 is passed over", first.Output, StringComparison.Ordinal);
        Assert.Contains("Watching 2 feeds more; 0 were watched already, 1 were passed over.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Watching 0 feeds more; 2 were watched already", (await Executable.RunAsync("import", "--opml", list, "--data", data)).Output, StringComparison.Ordinal);

        var copy = Path.Combine(_folder.Path, "copy.opml");
        Assert.Contains("Exported 2 feeds.", (await Executable.RunAsync("export", "--opml", copy, "--data", data)).Output, StringComparison.Ordinal);
        Assert.Contains("xmlUrl=\"https://far.example/feed\"", await File.ReadAllTextAsync(copy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Line 1: it is no OPML. No feed of it was added.", "--opml", "LIST")]
    [InlineData("Give one of --warc and --opml.")]
    [InlineData("Give one of --warc and --opml.", "--opml", "LIST", "--warc", "LIST")]
    public async Task What_cannot_be_imported_is_said(string says, params string[] options)
    {
        var list = _folder.Write("list.opml", "<html/>");

        var run = await Executable.RunAsync([.. new[] { "import", "--data", Path.Combine(_folder.Path, "data") }.Concat(options.Select(o => o == "LIST" ? list : o))]);

        Assert.Equal(2, run.Status);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }
}
