using System.Text;
using ArticleRevisions.Capture.Feeds;

namespace ArticleRevisions.Capture.Tests.Feeds;

public class OpmlTests
{
    [Fact]
    public void Feeds_are_found_in_every_folder_each_once()
    {
        var feeds = Read("""
            <?xml version="1.0"?>
            <opml version="1.0"><head><title>Mine</title></head><body>
            <outline text="News"><outline type="rss" text="Post &amp; Herald" xmlUrl=" https://post.example/rss "/>
            <outline text="Far"><outline title="Far" xmlUrl="https://far.example/feed?a=1&amp;b=2"/></outline></outline>
            <outline xmlUrl="https://post.example/rss"/><outline text="no feed" htmlUrl="https://x.example/"/>
            </body></opml>
            """);

        Assert.Equal(
            [new OpmlFeed("https://post.example/rss", "Post & Herald", 3), new OpmlFeed("https://far.example/feed?a=1&b=2", "Far", 4)], feeds);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var file = new MemoryStream();
        Opml.Write(file, [new OpmlFeed("https://post.example/rss?a=1&b=2", "A <b> \u0001 & c", 0), new OpmlFeed("https://far.example/", null, 0)], DateTimeOffset.UnixEpoch);

        Assert.Equal(
            [("https://post.example/rss?a=1&b=2", "A <b>  & c"), ("https://far.example/", "https://far.example/")],
            Read(Encoding.UTF8.GetString(file.ToArray())).Select(f => (f.Address, f.Title)));
    }

    [Theory]
    [InlineData("<rss/>", "Line 1: it is no OPML")]
    [InlineData("", "Line 0: it is broken XML")]
    [InlineData("<opml>\n<body>\n<outline xmlUrl='a'>\n</opml>", "Line 4: it is broken XML")]
    [InlineData("<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml><body><outline xmlUrl='&x;'/></body></opml>", "it is broken XML")]
    public void A_broken_list_is_named_with_its_line(string file, string says) =>
        Assert.Contains(says, Assert.Throws<OpmlException>(() => Read(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Depth_and_number_are_bounded()
    {
        var deep = "<opml><body>" + string.Concat(Enumerable.Repeat("<outline>", 100)) + string.Concat(Enumerable.Repeat("</outline>", 100)) + "</body></opml>";
        var many = "<opml><body>" + string.Concat(Enumerable.Range(0, Opml.MaxFeeds + 1).Select(n => $"<outline xmlUrl='https://a.example/{n}'/>")) + "</body></opml>";

        Assert.Contains("too deeply", Assert.Throws<OpmlException>(() => Read(deep)).Message, StringComparison.Ordinal);
        Assert.Contains("more than", Assert.Throws<OpmlException>(() => Read(many)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<OpmlFeed> Read(string file) => Opml.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)));
}
