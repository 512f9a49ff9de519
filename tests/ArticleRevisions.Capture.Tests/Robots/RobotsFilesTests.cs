using System.Net;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Capture.Robots;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

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

    [Fact]
    public async Task The_file_is_read_again_after_a_day_and_kept_longer_while_it_is_out_of_reach()
    {
        var clock = new FakeTimeProvider();
        var web = new ScriptedWeb { Status = HttpStatusCode.OK, Body = "User-agent: *\nDisallow: /a" };
        var files = FilesOver(web, clock);

        Assert.Equal(RobotsWord.Disallowed, await WordAsync(files, clock));
        clock.Advance(TimeSpan.FromHours(23));
        web.Body = "";
        Assert.Equal(RobotsWord.Disallowed, await WordAsync(files, clock));
        Assert.Equal(1, web.Requests);

        clock.Advance(TimeSpan.FromHours(2));
        web.Status = HttpStatusCode.InternalServerError;
        Assert.Equal(RobotsWord.Disallowed, await WordAsync(files, clock));
        Assert.Equal(2, web.Requests);

        clock.Advance(TimeSpan.FromMinutes(11));
        web.Status = HttpStatusCode.OK;
        Assert.Equal(RobotsWord.Allowed, await WordAsync(files, clock));
        Assert.Equal(3, web.Requests);
    }

    [Fact]
    public async Task A_file_out_of_reach_is_asked_for_again_after_ten_minutes_and_a_dead_host_at_once()
    {
        var clock = new FakeTimeProvider();
        var web = new ScriptedWeb { Status = HttpStatusCode.BadGateway };
        var files = FilesOver(web, clock);

        Assert.Equal([RobotsWord.OutOfReach, RobotsWord.OutOfReach], [await WordAsync(files, clock), await WordAsync(files, clock)]);
        Assert.Equal(1, web.Requests);

        clock.Advance(TimeSpan.FromMinutes(11));
        web.Status = null;
        Assert.Equal([RobotsWord.NoConnection, RobotsWord.NoConnection], [await WordAsync(files, clock), await WordAsync(files, clock)]);
        Assert.Equal(3, web.Requests);
    }

    private static async Task<RobotsWord> WordAsync(RobotsFiles files, TimeProvider clock) =>
        (await files.JudgeAsync(new Uri("http://news.example/a"), new VisitClock(clock, TimeSpan.FromSeconds(30)), CancellationToken.None)).Word;

    private static RobotsFiles FilesOver(HttpMessageHandler web, TimeProvider clock)
    {
        var options = Options.Create(new CaptureOptions { MinimumHostGapSeconds = 0 });
        var turns = new HostTurns(options, clock);
        return new RobotsFiles(new Exchange(web, turns, options, clock, NullLogger<Exchange>.Instance), new UrlGate(options), turns, clock, NullLogger<RobotsFiles>.Instance);
    }

    /// <summary>Answers everything alike; without a status it cannot be reached.</summary>
    private sealed class ScriptedWeb : HttpMessageHandler
    {
        public HttpStatusCode? Status { get; set; }

        public string Body { get; set; } = "";

        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Status is { } status
                ? Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(Body) })
                : throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }
}
