using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleRevisions.Capture.Tests.Fetching;

namespace ArticleRevisions.Capture.Tests;

public class PageCaptureTests
{
    [Fact]
    public async Task A_page_is_fetched_read_and_kept_as_evidence()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Bytes(), "Content-Type: text/html\nETag: W/\"one\"\nLast-Modified: Mon, 02 Nov 2026 10:00:00 GMT");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(CaptureOutcome.Read, result.Outcome);
        Assert.Equal("Harbour bridge closes for repairs", result.Article!.Text.Headline);
        Assert.Equal(3, result.Article.Text.Blocks.Count);
        Assert.Equal(TestPages.Bytes(), result.Response!.Body.ToArray());
        Assert.Contains("ETag: W/\"one\"\n", result.Response.Headers, StringComparison.Ordinal);
        Assert.Equal((200, "W/\"one\"", "Mon, 02 Nov 2026 10:00:00 GMT"), (result.Status!.Value, result.ETag, result.LastModified));
        Assert.Equal(TestPages.Bytes().Length, result.BytesReceived);
        Assert.True(result.Duration > TimeSpan.Zero);
    }

    [Fact]
    public async Task The_request_names_us_and_how_to_reach_us_and_asks_for_gzip_alone()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.For(site, ("ContactUrl", "https://archive.example/about"));

        await bench.VisitAsync(site.At("/a"));

        Assert.Equal(["/robots.txt", "/a"], site.Paths);
        Assert.All(site.Requests, request =>
        {
            Assert.Matches(@"^ArticleRevisions/\d+\.\d+\.\d+ \(\+https://archive\.example/about\)$", request.Headers["User-Agent"]);
            Assert.Equal("gzip", request.Headers["Accept-Encoding"]);
            Assert.DoesNotContain("Cookie", request.Headers.Keys);
        });
    }

    [Theory]
    [InlineData("401 Unauthorized", CaptureOutcome.Blocked)]
    [InlineData("402 Payment Required", CaptureOutcome.Blocked)]
    [InlineData("403 Forbidden", CaptureOutcome.Blocked)]
    [InlineData("404 Not Found", CaptureOutcome.Missing)]
    [InlineData("410 Gone", CaptureOutcome.Gone)]
    [InlineData("418 Whatever", CaptureOutcome.Failed)]
    [InlineData("429 Too Many Requests", CaptureOutcome.Deferred)]
    [InlineData("451 Unavailable For Legal Reasons", CaptureOutcome.UnavailableForLegalReasons)]
    [InlineData("500 Internal Server Error", CaptureOutcome.Failed)]
    [InlineData("503 Service Unavailable", CaptureOutcome.Deferred)]
    [InlineData("204 No Content", CaptureOutcome.Empty)]
    [InlineData("304 Not Modified", CaptureOutcome.Failed)]
    [InlineData("300 Multiple Choices", CaptureOutcome.Failed)]
    public async Task A_status_becomes_an_outcome(string status, CaptureOutcome expected)
    {
        await using var site = new LoopbackSite().Raw("/a", $"HTTP/1.1 {status}\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(expected, result.Outcome);
        Assert.Contains(status[..3], result.Detail, StringComparison.Ordinal);
        Assert.Null(result.Article);
        Assert.Null(result.Response);
    }

    [Fact]
    public async Task A_challenge_is_no_page()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Bytes(), "Content-Type: text/html\ncf-mitigated: challenge");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Blocked, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("1", 60)]
    [InlineData("9999999", 86400)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", 60)]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT", 86400)]
    [InlineData("soon", null)]
    public async Task Retry_after_is_obeyed_between_a_minute_and_a_day(string header, int? seconds)
    {
        await using var site = new LoopbackSite().Raw("/a", $"HTTP/1.1 429 Slow Down\nRetry-After: {header}\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(seconds, result.RetryAfter?.TotalSeconds is { } asked ? (int)asked : null);
    }

    [Fact]
    public async Task Validators_are_sent_back_verbatim_and_304_is_not_modified()
    {
        await using var site = new LoopbackSite().Raw("/a", "HTTP/1.1 304 Not Modified\nETag: \"two\"\nConnection: close");
        await using var bench = CaptureBench.For(site);
        var request = new CaptureRequest(site.At("/a")) { ETag = "W/\"odd, value\"", LastModified = "Mon, 2 Nov 2026 10:00:00 +0000" };

        var result = await bench.Pages.CaptureAsync(request, CancellationToken.None);

        Assert.Equal(CaptureOutcome.NotModified, result.Outcome);
        var sent = site.Requests.Last().Headers;
        Assert.Equal((request.ETag, request.LastModified), (sent["If-None-Match"], sent["If-Modified-Since"]));
        Assert.Equal(("\"two\"", request.LastModified), (result.ETag, result.LastModified));
    }

    [Fact]
    public async Task Validators_of_a_page_that_expires_at_once_are_not_kept()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Bytes(), "Content-Type: text/html\nExpires: 0\nETag: \"one\"\nLast-Modified: Mon, 02 Nov 2026 10:00:00 GMT");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal((null, null), (result.ETag, result.LastModified));
    }

    [Theory]
    [InlineData("text/html; charset=windows-1252")]
    [InlineData("text/html")]
    public async Task An_old_charset_is_decoded(string type)
    {
        var html = TestPages.Article("<p>The mayor said \u201cwe are sorry\u201d and promised that the caf\u00e9 by the pier would stay open all summer long.</p>").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(html);
        await using var site = new LoopbackSite().Page("/a", bytes, "Content-Type: " + type);
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Contains(result.Article!.Text.Blocks, block => block.Text.Contains("\u201cwe are sorry\u201d and promised that the caf\u00e9", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/pdf", CaptureOutcome.WrongType)]
    [InlineData("image/png", CaptureOutcome.WrongType)]
    [InlineData("application/rss+xml", CaptureOutcome.WrongType)]
    [InlineData("application/xhtml+xml", CaptureOutcome.Read)]
    [InlineData("", CaptureOutcome.Read)]
    public async Task Only_pages_are_read_and_a_missing_type_is_told_by_the_first_bytes(string type, CaptureOutcome expected)
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Bytes(), type.Length > 0 ? $"Content-Type: {type}" : "");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(expected, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Fact]
    public async Task Bytes_of_no_type_that_are_no_page_are_refused()
    {
        await using var site = new LoopbackSite().Page("/a", [0x89, 0x50, 0x4e, 0x47, 1, 2, 3], "");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.WrongType, (await bench.VisitAsync(site.At("/a"))).Outcome);
    }

    [Fact]
    public async Task A_page_without_an_article_is_empty()
    {
        await using var site = new LoopbackSite().Page("/a", "<!doctype html><html><head><title>Nothing</title></head><body></body></html>");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(CaptureOutcome.Empty, result.Outcome);
        Assert.NotNull(result.Response);
        Assert.Null(result.Article);
    }

    [Fact]
    public async Task A_hostile_page_is_an_outcome_and_holds_up_no_other()
    {
        var hostile = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)));
        await using var site = new LoopbackSite().Page("/bomb", hostile).Page("/a", TestPages.Article());
        await using var bench = CaptureBench.For(site);
        var watch = Stopwatch.StartNew();

        var results = await Task.WhenAll(bench.VisitAsync(site.At("/bomb")), bench.VisitAsync(site.At("/a")));

        Assert.Equal([CaptureOutcome.Hostile, CaptureOutcome.Read], results.Select(result => result.Outcome));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task What_a_page_says_about_addresses_passes_the_gate_too()
    {
        const string Head = """<link rel="alternate" type="application/rss+xml" href="http://169.254.169.254/feed"><link rel="alternate" type="application/rss+xml" href="/feed.xml">""";
        await using var site = new LoopbackSite().Page("/a", TestPages.Article(head: Head));
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal([site.At("/feed.xml")], result.Article!.Feeds.Select(feed => feed.Url));
    }

    [Fact]
    public async Task Cancelling_is_the_only_thing_that_throws()
    {
        await using var site = new LoopbackSite().On("/a", (_, token) => Task.Delay(Timeout.Infinite, token));
        await using var bench = CaptureBench.For(site, ("FirstByteTimeoutSeconds", "60"));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Pages.CaptureAsync(new CaptureRequest(site.At("/a")), cancel.Token));
    }

    [Fact]
    public async Task An_address_that_the_gate_refuses_is_never_sent_for()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.Public80(site);

        foreach (var url in new[] { site.At("/a"), new Uri("ftp://example.com/"), new Uri("http://localhost/"), new Uri("/relative", UriKind.Relative) })
            Assert.Equal(CaptureOutcome.RefusedByGate, (await bench.VisitAsync(url)).Outcome);

        Assert.Equal(0, site.Connections);
    }

    [Fact]
    public async Task A_whole_gzip_page_is_read()
    {
        var packed = GzipBodyTests.Pack(TestPages.Bytes());
        await using var site = new LoopbackSite().Page("/a", packed, "Content-Type: text/html\nContent-Encoding: gzip");
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal(CaptureOutcome.Read, result.Outcome);
        Assert.Equal(TestPages.Bytes(), result.Response!.Body.ToArray());
        Assert.Equal(packed.Length, result.BytesReceived);
    }

    [Fact]
    public async Task Details_are_one_line_in_any_culture()
    {
        await using var site = new LoopbackSite().Page("/a", TestPages.Article());
        await using var bench = CaptureBench.For(site);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var result = await bench.VisitAsync(site.At("/a"));

        Assert.Equal($"The page was read ({TestPages.Bytes().Length} bytes).", result.Detail.Replace(",", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\n', result.Detail);
    }
}
