using System.Net;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class GuardedDialTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("93.184.216.34", "10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("2606:4700:4700::1111", "fe80::1")]
    public async Task A_name_with_any_private_answer_is_not_dialled(params string[] answers)
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.Public80(site, (_, _) => Task.FromResult(answers.Select(IPAddress.Parse).ToArray()));

        var result = await bench.VisitAsync(new Uri("http://news.example/a"));

        Assert.Equal(CaptureOutcome.RefusedByGate, result.Outcome);
        Assert.Equal(0, site.Connections);
    }

    [Fact]
    public async Task A_name_that_resolves_differently_the_second_time_is_caught_then()
    {
        var asked = 0;
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.Public80(site, (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? CaptureBench.Public : IPAddress.Loopback]));

        // The connection for robots.txt goes to the checked address; the one for the page resolves anew.
        Assert.Equal(CaptureOutcome.RefusedByGate, (await bench.VisitAsync(new Uri("http://news.example/a"))).Outcome);
        Assert.Equal(["/robots.txt"], site.Paths);
    }

    [Fact]
    public async Task A_public_name_is_dialled_at_the_address_that_was_checked()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.Public80(site);

        var result = await bench.VisitAsync(new Uri("http://news.example/a"));

        Assert.Equal(CaptureOutcome.Read, result.Outcome);
        Assert.All(site.Requests, request => Assert.Equal("news.example", request.Headers["Host"]));
    }
}
