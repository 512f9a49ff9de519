namespace ArticleRevisions.Capture.Tests.Extraction;

/// <summary>Posts of a live blog are blocks, and know when they were posted.</summary>
public sealed class LiveBlogTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 4, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Clock, string Text)[] Posts =
    [
        ("09:42", "The harbour bridge has been closed to all traffic, the council said."),
        ("09:10", "The ferry will not sail before the evening, its owner told the Courier."),
        ("07:05", "The storm reached the coast at six in the morning with gusts of 120 kilometres an hour."),
    ];

    [Theory]
    [InlineData("<article><header><time datetime=\"2026-03-04T$:00Z\">#</time></header><p>%</p></article>")]
    [InlineData("<div class=a><div><time datetime=\"2026-03-04T$:00Z\">#</time></div><p>%</p></div>")]
    [InlineData("<div class=a itemscope itemtype=\"https://schema.org/BlogPosting\"><p>Ruth Calder <time datetime=\"2026-03-04T$:00+00:00\">#</time></p><p>%</p><p>changed <time datetime=\"2026-03-04T23:00:00Z\">later</time></p></div>")]
    [InlineData("<li><time datetime=\"2026-03-04T$:00Z\">#</time><p>%</p></li>")]
    public void The_first_block_of_a_post_knows_its_time_and_the_printed_time_is_no_text(string post)
    {
        var text = NewsPage.Read(Page(post, "an hour ago"));
        var later = NewsPage.Read(Page(post, "at nine"));

        Assert.Equal(Posts.Select(p => (p.Text, (DateTimeOffset?)Day.Add(TimeSpan.Parse(p.Clock, System.Globalization.CultureInfo.InvariantCulture)))),
            text.Blocks.Where(b => b.Posted is not null).Select(b => (b.Text, b.Posted)));
        Assert.DoesNotContain(text.Blocks, b => b.Text.Contains("ago", StringComparison.Ordinal));
        Assert.Equal(text.Hash(), later.Hash());
    }

    [Fact]
    public void Times_that_only_the_structured_data_has_are_known_by_the_words_of_the_post()
    {
        var updates = string.Join(',', Posts.Select(p => $$"""{"@type":"BlogPosting","articleBody":"{{p.Text}} And that is not all.","datePublished":"2026-03-04T{{p.Clock}}:00Z"}"""));
        var head = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm live\",\"liveBlogUpdate\":[" + updates + "]}</script>";
        var text = NewsPage.Read(Page("<div><p>%</p></div>", "", head));

        Assert.Equal([9, 9, 7], text.Blocks.Where(b => b.Posted is not null).Select(b => b.Posted!.Value.Hour));
    }

    [Fact]
    public void Days_in_sentences_and_two_embedded_posts_make_no_live_blog()
    {
        var text = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs
            + "<p>On <time datetime=\"2026-03-01T10:00:00Z\">Sunday morning</time> the engineers had come back to look at the piers again.</p>"
            + "<blockquote><p>The bridge is shut, take the ford road.</p><time datetime=\"2026-03-02T10:00:00Z\">2 March</time></blockquote>"
            + "<blockquote><p>The ferry runs every twenty minutes now.</p><time datetime=\"2026-03-03T10:00:00Z\">3 March</time></blockquote>"));

        Assert.All(text.Blocks, b => Assert.Null(b.Posted));
    }

    [Fact]
    public void Thousands_of_posts_declared_and_printed_are_read_within_seconds()
    {
        const int Many = 12_000;
        var updates = string.Join(',', Enumerable.Range(0, Many).Select(n => $$"""{"headline":"Gauge number {{n}} was read","datePublished":"2026-03-04T09:42:00Z"}"""));
        var head = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[" + updates + "]}</script>";
        string[] pages =
        [
            $"<html><head>{head}</head><body><main><h1>Storm live</h1>" + string.Concat(Enumerable.Range(0, 2 * Many).Select(n => $"<p>The harbour bridge has been closed again, the council said, {n}.</p>")) + "</main></body></html>",
            "<html><body><main><h1>Storm live</h1>" + string.Concat(Enumerable.Range(0, Many).Select(n => $"<div><time datetime=\"2026-03-04T09:42Z\">now</time><p>The harbour bridge has been closed again, the council said, {n}.</p></div>")) + "</main></body></html>",
        ];
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var posted = pages.Select(p => NewsPage.Read(p).Blocks.Count(b => b.Posted is not null)).ToList();

        Assert.Equal([0, Many], posted);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"took {clock.Elapsed}");
    }

    private static string Page(string post, string printed, string head = "") =>
        $"<html lang=en><head><title>Storm live</title>{head}</head><body><main><h1>Storm live</h1><p>Follow the storm over the coast as it happens, with our reporters in the harbour.</p><div>"
        + string.Concat(Posts.Select(p => post.Replace("$", p.Clock, StringComparison.Ordinal).Replace("#", printed, StringComparison.Ordinal).Replace("%", p.Text, StringComparison.Ordinal)))
        + "</div></main></body></html>";
}
