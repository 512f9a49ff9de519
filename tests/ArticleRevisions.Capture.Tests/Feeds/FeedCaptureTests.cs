namespace ArticleRevisions.Capture.Tests.Feeds;

public class FeedCaptureTests
{
    private const string Rss = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
        <item><title>Bridge closes</title><link>http://news.example/bridge</link></item>
        <item><title>Inside</title><link>http://127.0.0.1/inside</link></item>
        </channel></rss>
        """;

    [Fact]
    public async Task A_feed_is_read_and_its_links_pass_the_gate()
    {
        await using var site = new LoopbackSite().Page("/feed", System.Text.Encoding.UTF8.GetBytes(Rss), "Content-Type: application/rss+xml\nETag: \"f1\"");
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/feed")), CancellationToken.None);

        Assert.Equal((CaptureOutcome.Read, "Harbour News", "\"f1\""), (result.Visit.Outcome, result.Title, result.Visit.ETag));
        Assert.Equal([new Uri("http://news.example/bridge")], result.Items.Select(item => item.Url));
        Assert.Equal(1, result.ItemsSkipped);
        Assert.Null(result.Visit.Article);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/xml")]
    [InlineData("")]
    public async Task A_feed_under_another_type_is_still_a_feed(string type)
    {
        await using var site = new LoopbackSite().Page("/feed", System.Text.Encoding.UTF8.GetBytes(Rss), type.Length > 0 ? "Content-Type: " + type : "");
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/feed")), CancellationToken.None);

        Assert.Single(result.Items);
    }

    [Fact]
    public async Task The_feed_of_a_page_is_found_even_when_the_page_holds_no_article()
    {
        const string Home = """
            <html><head><title>Home</title>
            <link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed">
            <link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>
            """;
        await using var site = new LoopbackSite().Page("/", Home).Page("/feed", System.Text.Encoding.UTF8.GetBytes(Rss), "Content-Type: application/rss+xml");
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/")), CancellationToken.None);

        Assert.Equal((CaptureOutcome.Read, new Uri("http://news.example/feed")), (result.Visit.Outcome, result.Url));
        Assert.Single(result.Items);
    }

    [Fact]
    public async Task A_page_without_a_feed_and_a_page_that_points_to_itself_are_no_feeds()
    {
        await using var site = new LoopbackSite().Page("/none", TestPages.Article())
            .Page("/self", TestPages.Article(head: """<link rel="alternate" type="application/rss+xml" href="/self">"""));
        await using var bench = CaptureBench.Public80(site);

        foreach (var path in new[] { "none", "self" })
        {
            var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri($"http://news.example/{path}")), CancellationToken.None);

            Assert.Equal(CaptureOutcome.WrongType, result.Visit.Outcome);
            Assert.Empty(result.Items);
        }
    }

    [Fact]
    public async Task A_feed_that_breaks_before_its_first_item_is_no_feed()
    {
        await using var site = new LoopbackSite().Page("/feed", "<rss version=\"2.0\"><channel><title>Broken</title><item><link>http://x"u8.ToArray(), "Content-Type: application/rss+xml");
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/feed")), CancellationToken.None);

        Assert.Equal(CaptureOutcome.WrongType, result.Visit.Outcome);
        Assert.Contains("not well-formed", result.Visit.Detail, StringComparison.Ordinal);
        Assert.Empty(result.Items);
    }

    [Fact]
    public async Task A_broken_feed_gives_what_it_has_and_says_so()
    {
        await using var site = new LoopbackSite().Page("/feed", System.Text.Encoding.UTF8.GetBytes(Rss[..Rss.IndexOf("</channel>", StringComparison.Ordinal)]), "Content-Type: application/rss+xml");
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/feed")), CancellationToken.None);

        Assert.Equal(CaptureOutcome.Read, result.Visit.Outcome);
        Assert.Contains("not well-formed", result.Visit.Detail, StringComparison.Ordinal);
        Assert.Single(result.Items);
    }

    [Fact]
    public async Task A_feed_that_is_missing_is_the_visits_outcome()
    {
        await using var site = new LoopbackSite();
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.Feeds.CaptureAsync(new CaptureRequest(new Uri("http://news.example/feed")), CancellationToken.None);

        Assert.Equal(CaptureOutcome.Missing, result.Visit.Outcome);
    }
}
