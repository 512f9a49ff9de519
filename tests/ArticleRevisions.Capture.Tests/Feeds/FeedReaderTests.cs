using System.Text;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Tests.Feeds;

public sealed class FeedReaderTests
{
    private static readonly Uri Address = new("https://courier.example/feeds/all.xml");

    [Fact]
    public void Rss_items_are_read_with_title_link_and_date()
    {
        var feed = Read("""
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Courier</title><link>https://courier.example/</link>
            <item><media:title>picture</media:title><title>Bridge &amp;amp; ferry</title><link>/news/bridge?a=1&amp;b=2</link><pubDate>Wed, 04 Mar 2026 08:30:00 EST</pubDate></item>
            <item><title><![CDATA[Mill <b>burns</b>]]></title><guid>https://courier.example/news/mill</guid></item></channel></rss>
            """);

        Assert.True(feed.IsFeed);
        Assert.Null(feed.Trouble);
        Assert.Equal("The Courier", feed.Title);
        Assert.Equal(new FeedItem(new Uri("https://courier.example/news/bridge?a=1&b=2"), "Bridge & ferry", new DateTimeOffset(2026, 3, 4, 13, 30, 0, TimeSpan.Zero)), feed.Items[0]);
        Assert.Equal(new FeedItem(new Uri("https://courier.example/news/mill"), "Mill burns", null), feed.Items[1]);
    }

    [Fact]
    public void Atom_entries_are_read_with_their_base_and_alternate_link()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/atom/"><title type="text">Courier</title>
            <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Bridge <i>closed</i></div></title>
            <link rel="self" href="self"/><link rel="alternate" href="bridge"/><updated>2026-03-05T10:00:00Z</updated><published>2026-03-04T10:00:00+01:00</published></entry></feed>
            """);

        var item = Assert.Single(feed.Items);
        Assert.Equal(new FeedItem(new Uri("https://courier.example/atom/bridge"), "Bridge closed", new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero)), item);
    }

    [Fact]
    public void A_json_feed_is_read_and_an_item_without_an_id_is_discarded()
    {
        var feed = Read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": [
            {"id": 7, "url": "/news/bridge", "title": "A < B", "date_published": "2026-03-04T08:30:00-05:00"},
            {"url": "https://courier.example/news/nameless"}, {"id": "https://courier.example/news/mill"}, "nothing"]}
            """);

        Assert.Equal("Courier", feed.Title);
        Assert.Equal(
            [new FeedItem(new Uri("https://courier.example/news/bridge"), "A < B", new DateTimeOffset(2026, 3, 4, 13, 30, 0, TimeSpan.Zero)),
                new FeedItem(new Uri("https://courier.example/news/mill"), null, null)],
            feed.Items);
        Assert.Equal(2, feed.ItemsSkipped);
    }

    [Theory]
    [InlineData("{\"items\": []}")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [")]
    [InlineData("{\"version\": 1}")]
    public void Other_json_is_no_feed(string text) => Assert.False(Read(text).IsFeed);

    [Fact]
    public void A_news_sitemap_is_read_like_a_feed_the_newest_first()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://courier.example/news/bridge</loc><lastmod>2026-03-05</lastmod>
            <news:news><news:publication_date>2026-03-04T08:30:00Z</news:publication_date><news:title>Bridge closed</news:title></news:news></url>
            <url><loc>https://courier.example/news/mill</loc><lastmod>2026-03-05T10:00:00Z</lastmod></url></urlset>
            """);

        Assert.Equal(
            [new FeedItem(new Uri("https://courier.example/news/mill"), null, new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero)),
                new FeedItem(new Uri("https://courier.example/news/bridge"), "Bridge closed", new DateTimeOffset(2026, 3, 4, 8, 30, 0, TimeSpan.Zero))],
            feed.Items);
    }

    [Theory]
    [InlineData("<title>The &amp;lt;b&amp;gt; tag</title>", "The <b> tag")]
    [InlineData("<title type='xhtml'><div>The <i>new</i> &lt;b&gt; tag</div></title>", "The new <b> tag")]
    [InlineData("<title type='html'>Mill &lt;script&gt;alert(1)&lt;/script&gt;burns</title>", "Mill burns")]
    [InlineData("<title type='application/xhtml+xml' mode='xml'><div>Mill <script>alert(1)</script>burns</div></title>", "Mill burns")]
    [InlineData("<title mode='base64'>TWlsbCBidXJucw==</title>", "Mill burns")]
    [InlineData("<TITLE>Mill burns</TITLE>", "Mill burns")]
    public void A_title_is_plain_text_however_it_was_written(string title, string expected)
    {
        var feed = Read($"<feed xmlns=\"http://purl.org/atom/ns#\"><entry>{title}<link href=\"https://courier.example/1\"/></entry></feed>");

        Assert.Equal(expected, Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void One_bad_date_costs_the_date_and_one_bad_link_the_item()
    {
        var feed = Read("""
            <rss version="2.0"><channel><item><link>https://courier.example/1</link><pubDate>the other day</pubDate></item>
            <item><link>javascript:alert(1)</link></item><item><title>no link</title></item><item><link>https://courier.example/2</link></item></channel></rss>
            """);

        Assert.Equal(["/1", "/2"], feed.Items.Select(i => i.Url.AbsolutePath));
        Assert.Null(feed.Items[0].Published);
        Assert.Equal(2, feed.ItemsSkipped);
    }

    [Fact]
    public void An_old_feed_with_its_doctype_is_read_and_its_entities_go_nowhere()
    {
        var feed = Read("""
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old</title><item><title>Caf&eacute; &nbsp;news & more</title><link>https://courier.example/old</link></item></channel></rss>
            """);

        Assert.Equal("Café news & more", Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void What_stands_before_a_break_is_kept_and_the_break_is_named()
    {
        var feed = Read("<rss><channel><item><link>https://courier.example/1</link></item>\n<item><link>https://courier.example/2</li");

        Assert.True(feed.IsFeed);
        Assert.Single(feed.Items);
        Assert.Contains("line 2", feed.Trouble, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><html><body><p>Not a feed</body></html>")]
    [InlineData("{\"items\": []}")]
    public void What_is_no_feed_is_said_to_be_none(string text)
    {
        var feed = Read(text);

        Assert.False(feed.IsFeed);
        Assert.NotNull(feed.Trouble);
    }

    [Fact]
    public void Depth_and_number_of_items_are_bounded()
    {
        var deep = Read("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 20_000)));
        var many = Read("<rss><channel>" + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"<item><link>https://courier.example/{i}</link></item>")) + "</channel></rss>");

        Assert.Contains("64 levels", deep.Trouble, StringComparison.Ordinal);
        Assert.Equal(FeedReader.MaxItems, many.Items.Count);
        Assert.NotNull(many.Trouble);
    }

    private static FeedDocument Read(string xml) => FeedReader.Read(Encoding.UTF8.GetBytes(xml), null, Address, Gate());

    private static UrlGate Gate() => new(Microsoft.Extensions.Options.Options.Create(new CaptureOptions()));
}
