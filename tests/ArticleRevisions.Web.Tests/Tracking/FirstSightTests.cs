using System.Xml.Linq;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Tracking;

public sealed class FirstSightTests
{
    private const string Origin = "https://courier.example";

    [Theory]
    [InlineData("/rss", "application/rss+xml")]
    [InlineData("/map.xml", "application/xml")]
    public async Task The_first_sight_of_an_old_archive_makes_baselines_and_no_news(string path, string type)
    {
        await using var host = await StartAsync();
        host.Web.Answer(Origin + path, path == "/rss" ? NewsSite.Feed(Origin, 1, 2, 3) : Sitemap(1, 2, 3), type);
        await host.Get<ArticleRegister>().AddFeedAsync(Observations.AddressOf(new Uri(Origin + path)), host.Clock.GetUtcNow(), default);

        await VisitAllAsync(host, 4);

        Assert.Equal([1, 1, 1], (await host.Get<ArticleQueries>().ListAsync(null, 10, default))!.Items.Select(a => a.Snapshots));
        Assert.Empty((await host.JsonAsync("/api/v1/revisions")).GetProperty("items").EnumerateArray());
        Assert.DoesNotContain("Story", await host.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        var atom = XElement.Parse(await host.Client.GetStringAsync(new Uri("/feeds/revisions.atom", UriKind.Relative)));
        Assert.DoesNotContain(atom.Elements(), e => e.Name.LocalName == "entry");
    }

    [Fact]
    public async Task An_article_is_checked_on_after_it_left_the_feed_and_its_change_is_news()
    {
        await using var host = await StartAsync();
        await host.Get<ArticleRegister>().AddFeedAsync(Observations.AddressOf(new Uri(Origin + "/rss")), host.Clock.GetUtcNow(), default);
        await VisitAllAsync(host, 4);
        host.Web.Answer(Origin + "/rss", NewsSite.Feed(Origin, 4), "application/rss+xml");
        host.Web.Answer(Origin + "/story-1", NewsSite.Story(1, "47 million"));

        // Every article and the feed fall due within the longest interval.
        host.Clock.Advance(TimeSpan.FromDays(31));
        await VisitAllAsync(host, 6);

        var revision = Assert.Single((await host.JsonAsync("/api/v1/revisions")).GetProperty("items").EnumerateArray());
        Assert.Equal("https://courier.example/story-1", revision.GetProperty("article").GetProperty("url").GetString());
        Assert.Contains("47", await host.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.All((await host.Get<ArticleQueries>().ListAsync(null, 10, default))!.Items, a => Assert.Equal(a.Url.EndsWith('4') ? 1 : 2, a.Checks));
    }

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        NewsSite.Record(host.Web, Origin);
        return host;
    }

    private static async Task VisitAllAsync(TestHost host, int times)
    {
        for (var i = 0; i < times; i++)
            foreach (var due in await host.Get<DueWork>().ClaimAsync(host.Get<Visits>().Node, 1, host.Clock.GetUtcNow(), TimeSpan.FromMinutes(5), default))
                await host.Get<Visits>().VisitAsync(due, default);
    }

    private static string Sitemap(params int[] stories) =>
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + string.Concat(stories.Select(i => $"<url><loc>{Origin}/story-{i}</loc><lastmod>2020-03-0{i}</lastmod></url>")) + "</urlset>";
}
