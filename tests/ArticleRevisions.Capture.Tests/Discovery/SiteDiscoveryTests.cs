using System.Text;
using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Feeds;

namespace ArticleRevisions.Capture.Tests.Discovery;

public class SiteDiscoveryTests
{
    private const string Rss = "Content-Type: application/rss+xml";

    [Fact]
    public async Task An_article_is_found_with_its_headline_and_is_the_choice()
    {
        await using var site = new LoopbackSite();
        site.Page("/harbour-bridge-closes-2026", TestPages.Article(head: Link("/rss", "All news"))).Page("/rss", Feed(site, "Harbour News", 3), Rss);
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/harbour-bridge-closes-2026"));

        Assert.Equal((DiscoveryOutcome.Found, "Harbour bridge closes for repairs", true), (found.Outcome, found.Article?.Headline, found.Article?.IsLikely));
        Assert.Equal(site.At("/harbour-bridge-closes-2026"), found.Choice);
        Assert.Equal(("Harbour News", 3, FeedForm.Rss, FeedSource.Link), Told(Assert.Single(found.Feeds)));
    }

    [Fact]
    public async Task A_front_page_is_no_article_and_its_first_news_feed_is_the_choice()
    {
        await using var site = new LoopbackSite();
        site.Page("/robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {site.Origin}/all.xml\nSitemap: /news.xml\n"), "Content-Type: text/plain")
            .Page("/", TestPages.Article(head: Link("/comments/feed", "Comments") + Link("http://10.0.0.1/feed", "Inside") + Link("/rss", "Link title") + Link("/rss", "Twice") + Link("/feed.json", "As JSON", "application/feed+json")))
            .Page("/rss", Feed(site, "Harbour News", 3), Rss)
            .Page("/feed.json", Encoding.UTF8.GetBytes($$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"{{site.Origin}}/a","date_published":"2026-03-01T10:00:00Z"}]}"""), "Content-Type: application/feed+json")
            .Page("/all.xml", Encoding.UTF8.GetBytes($"<sitemapindex><sitemap><loc>{site.Origin}/1.xml</loc></sitemap><sitemap><loc>{site.Origin}/2.xml</loc></sitemap></sitemapindex>"), "Content-Type: application/xml")
            .Page("/news.xml", Encoding.UTF8.GetBytes($"<urlset><url><loc>{site.Origin}/a</loc></url></urlset>"), "Content-Type: application/xml")
            .Page("/comments/feed", Feed(site, "Comments", 9), Rss);
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/"));

        Assert.Equal((DiscoveryOutcome.Found, site.At("/rss")), (found.Outcome, found.Choice));
        Assert.Null(found.Article);
        Assert.Equal(["/rss", "/feed.json", "/news.xml", "/all.xml", "/comments/feed"], found.Feeds.Select(feed => feed.Url.AbsolutePath));
        Assert.Equal(("As JSON", 1, FeedForm.Json, FeedSource.Link), Told(found.Feeds[1]));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero), found.Feeds[1].Newest);
        Assert.Equal((2, null, FeedSource.Robots), (found.Feeds[3].Sitemaps, found.Feeds[3].Items, found.Feeds[3].Source));
        // An index is counted, not followed.
        Assert.DoesNotContain("/1.xml", site.Paths);
    }

    [Theory]
    [InlineData("application/atom+xml")]
    [InlineData("text/html")]
    public async Task A_feed_that_is_given_itself_is_the_choice(string type)
    {
        await using var site = new LoopbackSite();
        site.Page("/news", Encoding.UTF8.GetBytes($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title><entry><link href=\"{site.Origin}/a\"/></entry></feed>"), "Content-Type: " + type);
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/news"));

        Assert.Equal((DiscoveryOutcome.Found, site.At("/news")), (found.Outcome, found.Choice));
        Assert.Equal(("Harbour", 1, FeedForm.Atom, FeedSource.Address), Told(Assert.Single(found.Feeds)));
        Assert.Equal(["/robots.txt", "/news"], site.Paths);
    }

    [Fact]
    public async Task Usual_places_are_tried_only_when_nothing_is_named_and_until_one_holds_a_feed()
    {
        await using var site = new LoopbackSite();
        site.Page("/", "<html><head><title>Harbour</title></head><body><p>Welcome.</p></body></html>")
            .Page("/rss", TestPages.Article(head: Link("/hidden", "Not followed")))
            .Page("/atom.xml", Feed(site, "Harbour News", 2), Rss).Page("/sitemap.xml", Feed(site, "Never asked", 2), Rss);
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/"));

        Assert.Equal((FeedSource.UsualPlace, site.At("/atom.xml")), (found.Feeds.Single().Source, found.Choice));
        Assert.Equal(["/robots.txt", "/", "/feed", "/rss", "/feed.xml", "/atom.xml"], site.Paths);
    }

    [Fact]
    public async Task A_site_that_names_nothing_and_has_nothing_is_said_to_hold_nothing()
    {
        await using var site = new LoopbackSite();
        site.Page("/", "<html><head><title>Harbour</title></head><body><p>Welcome.</p></body></html>");
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/"));

        Assert.Equal(DiscoveryOutcome.NothingFound, found.Outcome);
        Assert.Null(found.Choice);
        Assert.Equal(8, site.Requests.Count);
    }

    [Fact]
    public async Task A_feed_that_cannot_be_read_is_listed_with_the_reason_and_not_chosen()
    {
        await using var site = new LoopbackSite();
        site.Page("/", "<html><head><title>Harbour</title>" + Link("/gone", "Old") + Link("/rss", "New") + "</head><body></body></html>").Page("/rss", Feed(site, "New", 1), Rss);
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/"));

        Assert.Equal(site.At("/rss"), found.Choice);
        Assert.Contains("404", found.Feeds[0].Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_page_without_date_leaves_the_choice_to_its_feed()
    {
        await using var site = new LoopbackSite();
        site.Page("/politics/", TestPages.Article(head: Link("/politics/rss", "Politics"))).Page("/politics/rss", Feed(site, "Politics", 5), Rss)
            .Page("/dated/", TestPages.Article(head: Link("/politics/rss", "Politics") + "<meta property=\"article:published_time\" content=\"2026-03-01T10:00:00Z\">"));
        await using var bench = CaptureBench.For(site);

        var section = await LookAsync(bench, site.At("/politics/"));
        var dated = await LookAsync(bench, site.At("/dated/"));

        Assert.Equal((false, site.At("/politics/rss")), (section.Article?.IsLikely, section.Choice));
        Assert.Equal(site.At("/dated/"), dated.Choice);
    }

    [Theory]
    [InlineData("403 Forbidden", DiscoveryOutcome.Blocked)]
    [InlineData("451 Unavailable", DiscoveryOutcome.Blocked)]
    [InlineData("404 Not Found", DiscoveryOutcome.Missing)]
    [InlineData("410 Gone", DiscoveryOutcome.Missing)]
    [InlineData("500 Trouble", DiscoveryOutcome.OutOfReach)]
    [InlineData("429 Too Many Requests", DiscoveryOutcome.OutOfReach)]
    public async Task What_the_site_answers_instead_is_the_outcome(string status, DiscoveryOutcome outcome)
    {
        await using var site = new LoopbackSite().Raw("/page", $"HTTP/1.1 {status}\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        var found = await LookAsync(bench, site.At("/page"));

        Assert.Equal(outcome, found.Outcome);
        Assert.NotEmpty(found.Detail);
        Assert.Null(found.Choice);
    }

    [Fact]
    public async Task Robots_gate_and_file_type_are_outcomes_of_their_own()
    {
        await using var site = new LoopbackSite();
        site.Page("/robots.txt", "User-agent: *\nDisallow: /private"u8.ToArray(), "Content-Type: text/plain").Page("/photo.jpg", [1, 2, 3], "Content-Type: image/jpeg")
            .Redirect("/inward", 302, "http://10.0.0.1/").Page("/just-a-moment-please", "<html><head><title>Just a moment...</title></head><body></body></html>");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(DiscoveryOutcome.RefusedByRobots, (await LookAsync(bench, site.At("/private/story"))).Outcome);
        Assert.Equal(DiscoveryOutcome.Unreadable, (await LookAsync(bench, site.At("/photo.jpg"))).Outcome);
        Assert.Equal(DiscoveryOutcome.Refused, (await LookAsync(bench, site.At("/inward"))).Outcome);
        Assert.Equal(DiscoveryOutcome.Blocked, (await LookAsync(bench, site.At("/just-a-moment-please"))).Outcome);
    }

    [Fact]
    public async Task An_address_that_the_dialler_refuses_reads_like_a_site_that_is_down()
    {
        await using var site = new LoopbackSite();
        await using var refusing = CaptureBench.Public80(site, (_, _) => Task.FromResult<System.Net.IPAddress[]>([System.Net.IPAddress.Parse("10.0.0.8")]));
        await using var down = CaptureBench.Unreachable();

        var refused = await LookAsync(refusing, new Uri("http://news.example/"));
        var closed = await LookAsync(down, new Uri("http://news.example/"));

        Assert.Equal(DiscoveryOutcome.OutOfReach, refused.Outcome);
        Assert.Equal((closed.Outcome, closed.Detail), (refused.Outcome, refused.Detail));
        Assert.Equal(0, site.Connections);
    }

    [Fact]
    public async Task When_time_is_up_the_feeds_that_were_named_are_listed_unread()
    {
        await using var site = new LoopbackSite();
        site.Page("/", "<html><head><title>Harbour</title>" + Link("/slow", "Slow") + Link("/rss", "News") + "</head><body></body></html>")
            .On("/slow", async (_, token) => await Task.Delay(Timeout.Infinite, token));
        await using var bench = CaptureBench.For(site, ("DiscoverySeconds", "5"));

        var found = await LookAsync(bench, site.At("/"));

        Assert.Equal(["Slow", "News"], found.Feeds.Select(feed => feed.Title));
        Assert.All(found.Feeds, feed => Assert.Equal((null, null, null), (feed.Items, feed.Trouble, feed.Form)));
        Assert.Equal(site.At("/slow"), found.Choice);
    }

    private static (string?, int?, FeedForm?, FeedSource) Told(DiscoveredFeed feed) => (feed.Title, feed.Items, feed.Form, feed.Source);

    private static Task<Discovered> LookAsync(CaptureBench bench, Uri url) => bench.Sites.DiscoverAsync(url, CancellationToken.None);

    private static string Link(string href, string title, string type = "application/rss+xml") => $"<link rel=\"alternate\" type=\"{type}\" title=\"{title}\" href=\"{href}\">";

    private static byte[] Feed(LoopbackSite site, string title, int items) => Encoding.UTF8.GetBytes(
        $"<rss version=\"2.0\"><channel><title>{title}</title>{string.Concat(Enumerable.Range(1, items).Select(i => $"<item><link>{site.Origin}/story-{i}</link></item>"))}</channel></rss>");
}
