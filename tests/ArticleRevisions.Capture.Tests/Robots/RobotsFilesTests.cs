namespace ArticleRevisions.Capture.Tests.Robots;

public class RobotsFilesTests
{
    [Fact]
    public async Task A_disallowed_page_is_not_fetched()
    {
        await using var site = SiteWith("User-agent: *\nDisallow: /\n");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(CaptureOutcome.RefusedByRobots, result.Outcome);
        Assert.Equal(["/robots.txt"], site.Paths);
    }

    [Fact]
    public async Task The_file_is_fetched_once_for_many_visits_at_a_time()
    {
        await using var site = SiteWith("User-agent: *\nDisallow: /private\nCrawl-delay: 7\n");
        await using var bench = CaptureBench.For(site);

        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bench.VisitAsync(site.At("/a"))));

        Assert.All(results, result => Assert.Equal((CaptureOutcome.Read, TimeSpan.FromSeconds(7)), (result.Outcome, result.CrawlDelay)));
        Assert.Single(site.Paths, path => path == "/robots.txt");
    }

    [Theory]
    [InlineData("500 Oops")]
    [InlineData("503 Later")]
    [InlineData("429 Slow Down")]
    public async Task A_file_out_of_reach_forbids_everything_for_now(string status)
    {
        await using var site = SiteWith("");
        site.Raw("/robots.txt", $"HTTP/1.1 {status}\nRetry-After: 600\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal((CaptureOutcome.Deferred, TimeSpan.FromMinutes(10)), (result.Outcome, result.RetryAfter));
        Assert.DoesNotContain("/a", site.Paths);
    }

    [Fact]
    public async Task A_cut_file_forbids_everything_for_now()
    {
        await using var site = SiteWith("");
        site.Raw("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: 1000\nConnection: close", "User-agent: *\nAllow: /"u8.ToArray());
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Deferred, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("403 Forbidden")]
    [InlineData("410 Gone")]
    public async Task No_file_means_no_rules(string status)
    {
        await using var site = SiteWith("");
        site.Raw("/robots.txt", $"HTTP/1.1 {status}\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Read, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_the_rules_bind_the_first_authority()
    {
        await using var site = SiteWith("");
        for (var n = 0; n < 5; n++)
            site.Redirect(n == 0 ? "/robots.txt" : $"/r{n}", 301, $"/r{n + 1}");
        site.Page("/r5", "User-agent: *\nDisallow: /a"u8.ToArray(), "Content-Type: text/plain");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.RefusedByRobots, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Fact]
    public async Task Of_an_endless_file_the_first_part_counts()
    {
        await using var site = SiteWith("User-agent: *\nDisallow: /a\n" + new string('#', 2_000_000));
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.RefusedByRobots, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    private static LoopbackSite SiteWith(string robots) => new LoopbackSite().Page("/a", TestPages.Article())
        .Page("/robots.txt", System.Text.Encoding.UTF8.GetBytes(robots), "Content-Type: text/plain");
}
