using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class WatchStateTests
{
    [Fact]
    public async Task The_watch_page_says_that_no_feed_is_watched()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Contains("No feed is watched yet", await host.Client.GetStringAsync(new Uri("/track", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_watch_page_says_in_words_how_the_latest_visit_to_each_feed_ended()
    {
        await using var host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        foreach (var name in new[] { "broken", "good", "later" })
            await host.Get<ArticleRegister>().AddFeedAsync(Observations.AddressOf(new Uri($"http://{name}.example/rss")), TestHost.Start, default);
        await VisitAsync(host, "http://broken.example", "<rss version=\"2.0\"><channel><title>Broken</title><item><link>http://x");
        await VisitAsync(host, "http://good.example", """
            <rss version="2.0"><channel><title>Harbour &lt;b&gt;News</title><item><title>Ferry</title><link>http://good.example/ferry</link></item></channel></rss>
            """);

        var page = await host.Client.GetStringAsync(new Uri("/track", UriKind.Relative));

        var rows = page[page.IndexOf("id=\"h-feeds\"", StringComparison.Ordinal)..].Split("<tr>")[2..];
        Assert.Contains("broken.example/rss", rows[0], StringComparison.Ordinal);
        Assert.Contains("Not a readable feed<", rows[0], StringComparison.Ordinal);
        Assert.Contains("not well-formed XML", rows[0], StringComparison.Ordinal);
        Assert.Contains("later.example/rss", rows[1], StringComparison.Ordinal);
        Assert.Contains("Waiting for the first visit", rows[1], StringComparison.Ordinal);
        Assert.Contains("good.example/rss", rows[2], StringComparison.Ordinal);
        Assert.Contains("Brought new articles", rows[2], StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">1</td>", rows[2], StringComparison.Ordinal);
        Assert.DoesNotContain("<b>News", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_checked_in_vain_does_not_wait_for_its_first_check()
    {
        await using var host = await TestHost.StartAsync();
        var register = host.Get<ArticleRegister>();
        await register.AddArticleAsync(Observations.AddressOf(new Uri("http://news.example/lost")), TestHost.Start, default);
        await host.Get<CheckRecorder>().RecordAsync(
            new() { ArticleId = 1, At = TestHost.Start, Outcome = CheckOutcome.Missing, Status = 404, Detail = "The site answered 404 Not Found." }, default);

        var page = await host.Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative));

        Assert.Contains("No check has seen the article", page, StringComparison.Ordinal);
        Assert.DoesNotContain("still to come", page, StringComparison.Ordinal);
        Assert.DoesNotContain("..<", page, StringComparison.Ordinal);
        Assert.Contains("No article was found at this address. Nothing of it is recorded yet; checks go on.", page, StringComparison.Ordinal);
    }

    private static async Task VisitAsync(TestHost host, string origin, string feed)
    {
        host.Web.Answer(origin + "/robots.txt", "", "text/plain").Answer(origin + "/rss", feed, "application/rss+xml");
        var due = Assert.Single(await host.Get<DueWork>().ClaimAsync(host.Get<Visits>().Node, 1, host.Clock.GetUtcNow(), TimeSpan.FromMinutes(5), default));
        Assert.StartsWith(origin, due.Url, StringComparison.Ordinal);
        await host.Get<Visits>().VisitAsync(due, default);
    }
}
