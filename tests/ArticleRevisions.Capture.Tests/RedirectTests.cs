using System.Net;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Tests;

public class RedirectTests
{
    [Fact]
    public async Task A_visit_counts_from_its_last_request()
    {
        await using var site = new LoopbackSite();
        site.Redirect("/a", 302, "/b").Page("/b", TestPages.Bytes());
        await using var bench = CaptureBench.For(site, ("MinimumHostGapSeconds", "1"));
        var begin = DateTimeOffset.UtcNow;

        var result = await bench.VisitAsync(site.At("/a"));

        // Two pauses lie between robots.txt and the page.
        Assert.InRange((result.StartedAt - begin).TotalSeconds, 1.9, 60);
        Assert.Equal(["/robots.txt", "/a", "/b"], site.Paths);
    }

    [Fact]
    public async Task A_permanent_move_is_followed_and_recorded()
    {
        await using var site = new LoopbackSite().Redirect("/old", 301, "/newer").Redirect("/newer", 308, "/newest").Page("/newest", TestPages.Article());
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/old"));

        Assert.Equal((CaptureOutcome.Read, site.At("/newest")), (result.Outcome, result.MovedTo));
        Assert.Equal(site.At("/newest"), result.Response!.Url);
    }

    [Fact]
    public async Task A_move_counts_as_permanent_only_as_far_as_every_hop_was()
    {
        await using var site = new LoopbackSite()
            .Redirect("/a", 301, "/b").Redirect("/b", 302, "/c").Redirect("/c", 301, "/d").Page("/d", TestPages.Article())
            .Redirect("/x", 307, "/d");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(site.At("/b"), (await bench.VisitAsync(site.At("/a"))).MovedTo);
        Assert.Null((await bench.VisitAsync(site.At("/x"))).MovedTo);
    }

    [Fact]
    public async Task A_circle_is_left_at_once_and_an_endless_chain_after_ten()
    {
        await using var site = new LoopbackSite().Redirect("/a", 302, "/b").Redirect("/b", 302, "/a");
        for (var n = 0; n < 20; n++)
            site.Redirect($"/chain/{n}", 302, $"/chain/{n + 1}");
        await using var bench = CaptureBench.For(site);

        var circle = await bench.VisitAsync(site.At("/a"));
        var chain = await bench.VisitAsync(site.At("/chain/0"));

        Assert.Equal((CaptureOutcome.Failed, "The site redirects in a circle."), (circle.Outcome, circle.Detail));
        Assert.Equal((CaptureOutcome.Failed, "The site redirects more than 10 times."), (chain.Outcome, chain.Detail));
        Assert.Equal(11, site.Paths.Count(path => path.StartsWith("/chain", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task No_redirect_leads_to_a_private_address(int status)
    {
        await using var secret = new LoopbackSite().Page("/", TestPages.Article());
        string[] targets =
        [
            secret.Origin + "/", $"http://localhost:{secret.Port}/", $"//127.0.0.1:{secret.Port}/", $"http://[::ffff:127.0.0.1]:{secret.Port}/", "http://127.1/",
            "http://2130706433/", "http://169.254.169.254/latest/", "file:///etc/passwd", "gopher://127.0.0.1/", "http://example.com\\@127.0.0.1/", "http://a:b@example.com/",
        ];
        await using var site = new LoopbackSite();
        for (var n = 0; n < targets.Length; n++)
            site.Redirect($"/{n}", status, targets[n]);
        await using var bench = CaptureBench.For(site);

        for (var n = 0; n < targets.Length; n++)
            Assert.Equal((targets[n], CaptureOutcome.RefusedByGate), (targets[n], (await bench.VisitAsync(site.At($"/{n}"))).Outcome));

        Assert.Equal(0, secret.Connections);
    }

    [Fact]
    public async Task Validators_do_not_cross_to_another_origin()
    {
        await using var site = new LoopbackSite().Redirect("/a", 302, "http://other.example/b").Redirect("/near", 302, "/b").Page("/b", TestPages.Article());
        await using var bench = CaptureBench.Public80(site);

        foreach (var path in new[] { "a", "near" })
            await bench.Pages.CaptureAsync(new CaptureRequest(new Uri($"http://news.example/{path}")) { ETag = "\"one\"" }, CancellationToken.None);

        Assert.Equal([false, true], site.Requests.Where(request => request.Path == "/b").Select(request => request.Headers.ContainsKey("If-None-Match")));
    }

    [Fact]
    public async Task Robots_of_the_place_a_redirect_leads_to_is_asked()
    {
        await using var site = new LoopbackSite().Redirect("/a", 302, "/private/b").Page("/private/b", TestPages.Article());
        site.Page("/robots.txt", "User-agent: *\nDisallow: /private"u8.ToArray(), "Content-Type: text/plain");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.RefusedByRobots, (await bench.VisitAsync(site.At("/a"))).Outcome);
        Assert.DoesNotContain("/private/b", site.Paths);
    }

    [Fact]
    public async Task A_page_that_leads_home_is_missing()
    {
        await using var site = new LoopbackSite().Redirect("/news/gone", 302, "/").Page("/", TestPages.Article());
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Missing, (await bench.VisitAsync(site.At("/news/gone"))).Outcome);
        Assert.Equal(CaptureOutcome.Read, (await bench.VisitAsync(site.At("/"))).Outcome);
    }

    [Fact]
    public void A_secure_page_does_not_lead_to_an_insecure_one()
    {
        var gate = new UrlGate(Options.Create(new CaptureOptions()));

        Assert.False(Redirect.TryResolve(new Uri("https://example.com/a"), "http://example.com/a", gate, out _, out var refusal));
        Assert.Contains("https to http", refusal, StringComparison.Ordinal);
        Assert.True(Redirect.TryResolve(new Uri("http://example.com/a"), "https://example.com/a b", gate, out var to, out _));
        Assert.Equal("https://example.com/a%20b", to.AbsoluteUri);
    }

    [Fact]
    public async Task A_location_in_utf8_is_understood()
    {
        var location = System.Text.Encoding.Latin1.GetString("/caf\u00e9"u8);
        await using var site = new LoopbackSite().Redirect("/a", 302, location).Page("/caf%C3%A9", TestPages.Article());
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Read, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Fact]
    public async Task Refused_closed_and_timed_out_look_the_same()
    {
        await using var silent = new LoopbackSite().On("/a", (_, token) => Task.Delay(Timeout.Infinite, token));
        await using var site = new LoopbackSite();
        await using var refusing = CaptureBench.Public80(site, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        await using var closed = CaptureBench.Unreachable();
        await using var timingOut = CaptureBench.For(silent, ("FirstByteTimeoutSeconds", "1"));

        string[] details =
        [
            (await refusing.VisitAsync(new Uri("http://private.example/a"))).Detail, (await closed.VisitAsync(new Uri("http://closed.example/a"))).Detail,
            (await timingOut.VisitAsync(silent.At("/a"))).Detail,
        ];

        Assert.Equal(["The site could not be reached."], details.Distinct());
        Assert.Equal(0, site.Connections);
    }
}
