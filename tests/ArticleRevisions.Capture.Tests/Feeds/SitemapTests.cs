using System.IO.Compression;
using System.Text;

namespace ArticleRevisions.Capture.Tests.Feeds;

public class SitemapTests
{
    private const string Xml = "Content-Type: application/xml";

    [Fact]
    public async Task The_newest_sitemaps_of_an_index_are_read_first_and_the_old_ones_left_alone()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, Enumerable.Range(1, 9).Select(day => ($"/{day}.xml", (string?)$"2026-03-0{day}"))), Xml);
        for (var day = 1; day <= 9; day++)
            site.Page($"/{day}.xml", Sitemap((site.Origin + $"/story-{day}", $"2026-03-0{day}T10:00:00Z")), Xml);
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/index.xml"));

        Assert.Equal((CaptureOutcome.Read, 9), (result.Visit.Outcome, result.Sitemaps));
        Assert.Equal(["/9.xml", "/8.xml", "/7.xml", "/6.xml", "/5.xml"], site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal)).Skip(1));
        Assert.Equal(["/story-9", "/story-8", "/story-7", "/story-6", "/story-5"], result.Items.Select(item => item.Url.AbsolutePath));
        Assert.Contains("5 of its 9 sitemaps", result.Visit.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_keeps_no_validators_because_it_may_stand_still_while_its_sitemaps_change()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, [("/1.xml", null)]), Xml + "\nETag: \"i1\"").Page("/1.xml", Sitemap((site.Origin + "/a", null)), Xml);
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/index.xml"));

        Assert.Null(result.Visit.ETag);
        Assert.Single(result.Items);
    }

    [Fact]
    public async Task Sitemaps_that_say_they_are_unchanged_since_the_last_visit_are_not_asked_for_again()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, [("/old.xml", "2026-03-01"), ("/day.xml", "2026-03-09"), ("/undated.xml", null)]), Xml)
            .Page("/day.xml", Sitemap((site.Origin + "/today", null)), Xml).Page("/undated.xml", Sitemap((site.Origin + "/some", null)), Xml);
        await using var bench = CaptureBench.For(site);

        var result = await bench.Feeds.CaptureAsync(
            new CaptureRequest(site.At("/index.xml")) { ReadBefore = new DateTimeOffset(2026, 3, 9, 18, 0, 0, TimeSpan.Zero) }, CancellationToken.None);

        Assert.Equal(["/today", "/some"], result.Items.Select(item => item.Url.AbsolutePath));
        Assert.DoesNotContain("/old.xml", site.Paths);
    }

    [Fact]
    public async Task An_index_in_an_index_is_read_but_never_a_third_level_nor_itself()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, [("/index.xml", "2026-03-09"), ("/year.xml", "2026-03-08")]), Xml)
            .Page("/year.xml", Index(site, [("/month.xml", "2026-03-08"), ("/index.xml", "2026-03-09"), ("/deep.xml", "2026-03-07")]), Xml)
            .Page("/month.xml", Sitemap((site.Origin + "/story", null)), Xml)
            .Page("/deep.xml", Index(site, [("/deeper.xml", null)]), Xml);
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/index.xml"));

        Assert.Equal(["/story"], result.Items.Select(item => item.Url.AbsolutePath));
        Assert.Equal(["/robots.txt", "/index.xml", "/year.xml", "/month.xml", "/deep.xml"], site.Paths);
    }

    [Fact]
    public async Task An_index_speaks_for_its_own_site_only()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Encoding.UTF8.GetBytes("<sitemapindex><sitemap><loc>http://elsewhere.example/a.xml</loc></sitemap><sitemap><loc>http://10.0.0.1/b.xml</loc></sitemap></sitemapindex>"), Xml);
        await using var bench = CaptureBench.Public80(site);

        var result = await ReadAsync(bench, new Uri("http://news.example/index.xml"));

        Assert.Equal((CaptureOutcome.Read, 0, 1), (result.Visit.Outcome, result.Items.Count, result.ItemsSkipped));
        Assert.Equal(["/robots.txt", "/index.xml"], site.Paths);
    }

    [Fact]
    public async Task A_host_that_asks_for_patience_is_asked_for_no_further_sitemap()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, [("/1.xml", "2026-03-09"), ("/2.xml", "2026-03-08"), ("/3.xml", "2026-03-07")]), Xml)
            .Page("/1.xml", Sitemap((site.Origin + "/story", null)), Xml)
            .Raw("/2.xml", "HTTP/1.1 429 Too Many Requests\nRetry-After: 120\nContent-Length: 0\nConnection: close");
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/index.xml"));

        Assert.Equal((CaptureOutcome.Deferred, TimeSpan.FromMinutes(2)), (result.Visit.Outcome, result.Visit.RetryAfter));
        Assert.Equal(["/story"], result.Items.Select(item => item.Url.AbsolutePath));
        Assert.DoesNotContain("/3.xml", site.Paths);
    }

    [Fact]
    public async Task An_index_none_of_whose_sitemaps_can_be_read_ends_as_they_do()
    {
        await using var site = new LoopbackSite();
        site.Page("/index.xml", Index(site, [("/lost.xml", null), ("/text.xml", null)]), Xml).Page("/text.xml", "<root/>"u8.ToArray(), Xml);
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Missing, (await ReadAsync(bench, site.At("/index.xml"))).Visit.Outcome);
    }

    [Fact]
    public async Task Of_a_long_sitemap_the_newest_items_are_taken_though_they_stand_last()
    {
        var first = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using var site = new LoopbackSite();
        site.Page("/sitemap.xml", Sitemap([.. Enumerable.Range(0, 2_500).Select(i => ($"{site.Origin}/s{i}", (string?)first.AddHours(i).ToString("O")))]), Xml);
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/sitemap.xml"));

        Assert.Equal(("/s2499", "/s500", 2_000), (result.Items[0].Url.AbsolutePath, result.Items[^1].Url.AbsolutePath, result.Items.Count));
        Assert.Contains("newest 2,000 of 2,500", result.Visit.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/gzip")]
    [InlineData("application/x-gzip")]
    [InlineData("application/octet-stream")]
    [InlineData("application/xml")]
    [InlineData("")]
    public async Task A_packed_sitemap_is_unpacked_whatever_it_is_called(string type)
    {
        await using var site = new LoopbackSite();
        site.Page("/sitemap.xml.gz", Packed(Sitemap((site.Origin + "/story", null))), type.Length > 0 ? "Content-Type: " + type : "");
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/sitemap.xml.gz"));

        Assert.Equal(["/story"], result.Items.Select(item => item.Url.AbsolutePath));
    }

    [Fact]
    public async Task A_packed_sitemap_that_the_transport_packs_again_is_unpacked_twice()
    {
        await using var site = new LoopbackSite();
        site.Page("/sitemap.xml.gz", Packed(Packed(Sitemap((site.Origin + "/story", null)))), "Content-Type: application/gzip\nContent-Encoding: gzip");
        await using var bench = CaptureBench.For(site);

        Assert.Single((await ReadAsync(bench, site.At("/sitemap.xml.gz"))).Items);
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.9)]
    [InlineData(0.5)]
    public async Task A_cut_packed_sitemap_gives_nothing(double share)
    {
        await using var site = new LoopbackSite();
        var packed = Packed(Sitemap([.. Enumerable.Range(0, 300).Select(i => ($"{site.Origin}/story-{i * 7919}", (string?)null))]));
        site.Page("/sitemap.xml.gz", packed[..(int)(packed.Length * share)], "Content-Type: application/gzip");
        await using var bench = CaptureBench.For(site);

        var result = await ReadAsync(bench, site.At("/sitemap.xml.gz"));

        Assert.Equal((CaptureOutcome.Truncated, 0), (result.Visit.Outcome, result.Items.Count));
    }

    [Fact]
    public async Task A_packed_sitemap_is_bounded_by_its_unpacked_size()
    {
        await using var site = new LoopbackSite();
        site.Page("/sitemap.xml.gz", Packed(new byte[3_000_000]), "Content-Type: application/gzip");
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.TooLarge, (await ReadAsync(bench, site.At("/sitemap.xml.gz"))).Visit.Outcome);
    }

    [Theory]
    [InlineData("Content-Type: application/octet-stream")]
    [InlineData("Content-Type: application/gzip")]
    public async Task A_file_that_holds_no_sitemap_is_no_feed(string type)
    {
        await using var site = new LoopbackSite();
        site.Page("/a.bin", "PK not a sitemap"u8.ToArray(), type).Page("/b.bin", Packed(TestPages.Bytes()), type);
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.WrongType, (await ReadAsync(bench, site.At("/a.bin"))).Visit.Outcome);
        Assert.Equal(CaptureOutcome.WrongType, (await ReadAsync(bench, site.At("/b.bin"))).Visit.Outcome);
        Assert.Equal(CaptureOutcome.WrongType, (await bench.VisitAsync(site.At("/b.bin"))).Outcome);
    }

    private static Task<Capture.Feeds.FeedResult> ReadAsync(CaptureBench bench, Uri url) => bench.Feeds.CaptureAsync(new CaptureRequest(url), CancellationToken.None);

    private static byte[] Sitemap(params (string Url, string? Changed)[] entries) => Encoding.UTF8.GetBytes(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + string.Concat(entries.Select(e => $"<url><loc>{e.Url}</loc>{(e.Changed is null ? "" : $"<lastmod>{e.Changed}</lastmod>")}</url>")) + "</urlset>");

    private static byte[] Index(LoopbackSite site, IEnumerable<(string Path, string? Changed)> files) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + string.Concat(files.Select(f => $"<sitemap><loc>{site.Origin}{f.Path}</loc>{(f.Changed is null ? "" : $"<lastmod>{f.Changed}</lastmod>")}</sitemap>")) + "</sitemapindex>");

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(plain);
        return packed.ToArray();
    }
}
