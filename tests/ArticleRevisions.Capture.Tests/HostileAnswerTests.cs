using System.Diagnostics;
using System.Text;
using ArticleRevisions.Capture.Tests.Fetching;

namespace ArticleRevisions.Capture.Tests;

/// <summary>What evil or broken servers do to a visit.</summary>
public class HostileAnswerTests
{
    private const string Html = "HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close";

    [Theory]
    [InlineData(.999)]
    [InlineData(.9)]
    [InlineData(.5)]
    [InlineData(.01)]
    public async Task A_cut_gzip_body_is_truncated_although_its_length_is_right(double share)
    {
        var packed = GzipBodyTests.Pack(TestPages.Bytes());
        await AssertOutcomeAsync(CaptureOutcome.Truncated, site => site.Page("/a", packed[..(int)(packed.Length * share)], "Content-Type: text/html\nContent-Encoding: gzip"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    [InlineData("gzip, br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    [InlineData("gz ip")]
    public async Task A_coding_that_was_not_asked_for_is_never_text(string coding) =>
        await AssertOutcomeAsync(CaptureOutcome.Hostile, site => site.Page("/a", GzipBodyTests.Pack(TestPages.Bytes()), $"Content-Type: text/html\nContent-Encoding: {coding}"));

    [Fact]
    public async Task Plain_text_that_calls_itself_gzip_is_never_text() =>
        await AssertOutcomeAsync(CaptureOutcome.Hostile, site => site.Page("/a", TestPages.Bytes(), "Content-Type: text/html\nContent-Encoding: gzip"));

    [Fact]
    public async Task A_bomb_is_too_large() =>
        await AssertOutcomeAsync(CaptureOutcome.TooLarge, site => site.Page("/a", GzipBodyTests.Pack(new byte[64 * 1024 * 1024]), "Content-Type: text/html\nContent-Encoding: gzip"));

    [Fact]
    public async Task A_body_shorter_than_announced_is_truncated() =>
        await AssertOutcomeAsync(CaptureOutcome.Truncated, site => site.Raw("/a", $"{Html}\nContent-Length: 100000", TestPages.Bytes()));

    [Fact]
    public async Task A_chunked_body_without_its_end_is_truncated()
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes($"{TestPages.Bytes().Length:x}\r\n"), .. TestPages.Bytes(), .. "\r\n"u8];
        await AssertOutcomeAsync(CaptureOutcome.Truncated, site => site.Raw("/a", $"{Html}\nTransfer-Encoding: chunked", chunk));
        await AssertOutcomeAsync(CaptureOutcome.Read, site => site.Raw("/a", $"{Html}\nTransfer-Encoding: chunked", [.. chunk, .. "0\r\n\r\n"u8]));
    }

    [Fact]
    public async Task A_body_of_unknown_length_must_close_itself()
    {
        await AssertOutcomeAsync(CaptureOutcome.Read, site => site.Raw("/a", Html, TestPages.Bytes()));
        await AssertOutcomeAsync(CaptureOutcome.Truncated, site => site.Raw("/a", Html, TestPages.Bytes()[..^40]));
    }

    [Fact]
    public async Task A_page_of_fifty_megabytes_is_too_large_and_not_read_to_its_end()
    {
        await AssertOutcomeAsync(CaptureOutcome.TooLarge, site => site.Raw("/a", $"{Html}\nContent-Length: 52428800"));

        var sent = 0L;
        await AssertOutcomeAsync(CaptureOutcome.TooLarge, site => site.On("/a", async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), token);
            var part = new byte[65_536];
            for (; sent < 50 * 1024 * 1024; sent += part.Length)
                await stream.WriteAsync(part, token);
        }));
        Assert.InRange(sent, 0, 30 * 1024 * 1024);
    }

    [Fact]
    public async Task A_flood_of_headers_is_too_large() => await AssertOutcomeAsync(CaptureOutcome.TooLarge, site => site.On("/a", async (stream, token) =>
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), token);
        for (var n = 0; n < 100_000; n++)
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"X-Flood-{n}: {new string('x', 1000)}\r\n"), token);
    }));

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.9")]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_http_is_an_unreachable_site(string answer)
    {
        var result = await AssertOutcomeAsync(CaptureOutcome.Failed, site => site.On("/a", async (stream, token) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), token)));

        Assert.Equal("The site could not be reached.", result.Detail);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    public async Task A_site_that_hangs_up_is_asked_once(string sent)
    {
        await using var site = new LoopbackSite();
        site.On("/a", async (stream, token) => await stream.WriteAsync(Encoding.ASCII.GetBytes(sent), token));
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(CaptureOutcome.Failed, result.Outcome);
        Assert.Equal(["/robots.txt", "/a"], site.Paths);
    }

    [Fact]
    public async Task A_site_that_says_nothing_is_unreachable_in_time()
    {
        var watch = Stopwatch.StartNew();

        var result = await AssertOutcomeAsync(CaptureOutcome.Failed, site => site.On("/a", (_, token) => Task.Delay(Timeout.Infinite, token)), ("FirstByteTimeoutSeconds", "1"));

        Assert.Equal("The site could not be reached.", result.Detail);
        Assert.InRange(watch.Elapsed.TotalSeconds, .9, 20);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(30_000, 1)]
    public async Task Silence_inside_a_body_and_a_slow_drip_are_given_up(int pauseMilliseconds, int bytes)
    {
        var watch = Stopwatch.StartNew();

        var result = await AssertOutcomeAsync(CaptureOutcome.Failed, site => site.On("/a", async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n<html>"u8.ToArray(), token);
            while (true)
            {
                await stream.WriteAsync(new byte[bytes], token);
                await Task.Delay(pauseMilliseconds, token);
            }
        }), ("IdleTimeoutSeconds", "1"));

        Assert.Contains("too slow", result.Detail, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, .9, 20);
    }

    [Fact]
    public async Task A_body_that_comes_steadily_but_without_end_stops_with_the_visits_time()
    {
        var result = await AssertOutcomeAsync(CaptureOutcome.Failed, site => site.On("/a", async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000000\r\n\r\n"u8.ToArray(), token);
            while (true)
            {
                await stream.WriteAsync(new byte[5000], token);
                await Task.Delay(100, token);
            }
        }), ("TotalTimeoutSeconds", "2"));

        Assert.InRange(result.Duration.TotalSeconds, 1.9, 20);
    }

    private static async Task<CaptureResult> AssertOutcomeAsync(CaptureOutcome expected, Action<LoopbackSite> prepare, params (string Key, string Value)[] settings)
    {
        await using var site = new LoopbackSite();
        prepare(site);
        await using var bench = CaptureBench.For(site, settings);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal((expected, null), (result.Outcome, expected is CaptureOutcome.Read ? null : result.Article));
        return result;
    }
}
