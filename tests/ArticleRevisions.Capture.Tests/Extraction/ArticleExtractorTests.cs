using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Tests.Extraction;

public sealed class ArticleExtractorTests
{
    [Fact]
    public void An_article_is_read_without_the_furniture_around_it()
    {
        var text = NewsPage.Read(NewsPage.Whole());

        Assert.Equal("Harbour bridge to close for repairs", text.Headline);
        Assert.Equal("Cracks in two piers mean a detour for thousands of drivers until autumn.", text.Standfirst);
        Assert.Equal("Ruth Calder", text.Byline);
        Assert.Equal(4, text.Blocks.Count);
        Assert.StartsWith("The council voted", text.Blocks[0].Text, StringComparison.Ordinal);
        Assert.Equal((BlockKind.Heading, "What drivers should do"), (text.Blocks[2].Kind, text.Blocks[2].Text));
        Assert.EndsWith("every twenty minutes.", text.Blocks[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_says_about_itself_is_read()
    {
        var article = ArticleExtractor.Read(NewsPage.Whole(), NewsPage.Address).Article!;

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 7, 30, 0, TimeSpan.Zero), article.Text.Published);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), article.Text.Modified);
        Assert.Equal("en-GB", article.Text.Language);
        Assert.Equal("The Courier", article.PublicationName);
        Assert.Equal(NewsPage.Address, article.Canonical);
        Assert.Equal(new FeedLink(new Uri("https://www.courier.example/feed.xml"), "All news"), Assert.Single(article.Feeds));
        Assert.Equal("Harbour bridge shut", article.Headlines.JsonLd);
        Assert.Equal("Harbour bridge to close for repairs | The Courier", article.Headlines.Title);
    }

    [Fact]
    public void Furniture_that_changes_changes_no_text()
    {
        var once = NewsPage.Read(NewsPage.Whole(furniture: "alpha"));
        var again = NewsPage.Read(NewsPage.Whole(furniture: "another longer text of furniture"));

        Assert.Equal(once.Hash(), again.Hash());
    }

    [Fact]
    public void A_changed_word_changes_the_text()
    {
        var once = NewsPage.Read(NewsPage.Whole());
        var again = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs.Replace("two of its four", "three of its four", StringComparison.Ordinal)));

        Assert.NotEqual(once.Hash(), again.Hash());
    }

    [Fact]
    public void A_link_is_absolute_without_tracking_and_its_range_is_the_words_it_stands_on()
    {
        var block = NewsPage.Read(NewsPage.Whole()).Blocks[1];

        var link = Assert.Single(block.Links);
        Assert.Equal("Ann Lee", block.Text[link.Start..link.End]);
        Assert.Equal("https://www.courier.example/people/ann-lee?page=2", link.Target);
    }

    [Theory]
    [InlineData("<div class=\"correction\"><p>The bridge has four piers, not six.</p></div>", BlockKind.Note)]
    [InlineData("<aside class=\"editors-note\">Editor’s note: The bridge has four piers, not six.</aside>", BlockKind.Note)]
    [InlineData("<p><em>Correction: The bridge has four piers, not six.</em></p>", BlockKind.Paragraph)]
    [InlineData("<footer><p>This article was amended on 5 March 2026 because it named the wrong bridge.</p></footer>", BlockKind.Paragraph)]
    public void A_publishers_notice_is_kept_wherever_it_stands(string notice, BlockKind kind)
    {
        var text = NewsPage.Read(NewsPage.Whole(foot: notice));

        Assert.Equal(5, text.Blocks.Count);
        Assert.Equal(kind, text.Blocks[4].Kind);
    }

    [Theory]
    [InlineData("3 hours ago")]
    [InlineData("Updated 3 hours ago")]
    [InlineData("Last updated: 4 March 2026 9.45pm")]
    [InlineData("1,204 comments")]
    [InlineData("5 min read")]
    public void A_line_that_only_counts_or_tells_the_time_is_no_text(string ticker)
    {
        var text = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs.Replace("<h2>", $"<p>{ticker}</p><h2>", StringComparison.Ordinal)));

        Assert.Equal(4, text.Blocks.Count);
    }

    [Fact]
    public void Declared_corrections_are_read_in_both_forms()
    {
        var text = NewsPage.Read(NewsPage.Whole(head: ",\"correction\":[\"Four piers, not six.\",{\"@type\":\"CorrectionComment\",\"text\":\"The ferry is free.\",\"datePublished\":\"2026-03-05T09:00:00Z\"}]"));

        Assert.Equal([new DeclaredCorrection("Four piers, not six.", null), new DeclaredCorrection("The ferry is free.", new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero))], text.Corrections);
    }

    [Fact]
    public void White_space_and_invisible_characters_are_folded_and_typography_is_kept()
    {
        var text = NewsPage.Read(NewsPage.Whole("<p>The “new”\u00a0bridge\n  has cost 1.2&nbsp;million – more than the coun\u00adcil\u200b had planned for the year.</p>"));

        Assert.Equal("The “new” bridge has cost 1.2 million – more than the council had planned for the year.", text.Blocks[0].Text);
    }

    [Fact]
    public void A_job_advertisement_of_lists_and_short_lines_is_read()
    {
        var text = NewsPage.Read("""
            <html><head><title>Product Manager | Lantern Jobs</title></head><body><nav><a href="/">All jobs</a></nav>
            <main><h1>Product Manager, Machine Learning</h1><p>Remote, Norway</p><h2>What you will do</h2>
            <ul><li>Own the roadmap of the platform</li><li>Work with three teams of engineers</li><li>Measure what helps readers</li></ul>
            <h2>What we offer</h2><p>The range for this role is 300,000 to 900,000 kroner.</p></main><footer>© Lantern</footer></body></html>
            """);

        Assert.Equal("Product Manager, Machine Learning", text.Headline);
        Assert.Contains(text.Blocks, b => b.Kind == BlockKind.ListItem && b.Text == "Own the roadmap of the platform");
        Assert.Equal("The range for this role is 300,000 to 900,000 kroner.", text.Blocks[^1].Text);
    }

    [Fact]
    public void An_old_page_of_tables_and_line_breaks_is_read()
    {
        var text = NewsPage.Read("""
            <html><head><title>TOWN NEWS | Local | Mill burns down in the night</title></head><body><table><tr><td><a href="/">Home</a><br><a href="/s">Sport</a></td>
            <td><font size="4"><b>Mill burns down in the night</b></font><br><br>
            The old mill by the river burned down during the night to Sunday, and nobody was hurt.<br><br>
            Firemen from three villages fought the flames until the early hours of the morning.<br><br>
            The owner told this paper that he would build it up again.</td></tr></table></body></html>
            """);

        Assert.Equal("Mill burns down in the night", text.Headline);
        Assert.Equal(3, text.Blocks.Count);
        Assert.Equal("The owner told this paper that he would build it up again.", text.Blocks[2].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><nav><a href='/'>Home</a></nav><script>var text = 'A long text that nobody sees.';</script></body></html>")]
    public void A_page_without_text_is_empty(string html)
    {
        var extraction = ArticleExtractor.Read(html, NewsPage.Address);

        Assert.Equal(ExtractionTrouble.Empty, extraction.Trouble);
        Assert.Null(extraction.Article);
    }

    [Theory]
    [InlineData("https://elsewhere.example/2026/03/04/harbour-bridge")]
    [InlineData("http://127.0.0.1/admin")]
    [InlineData("javascript:alert(1)")]
    public void A_canonical_address_of_another_site_is_no_witness(string canonical)
    {
        var html = NewsPage.Whole().Replace("href=\"/2026/03/04/harbour-bridge\"", $"href=\"{canonical}\"", StringComparison.Ordinal);

        Assert.Null(ArticleExtractor.Read(html, NewsPage.Address).Article!.Canonical);
    }

    [Theory]
    [InlineData(",\"articleSection\":[\"Local politics\",\"Bridges\"]", "", "Local politics")]
    [InlineData("", "<meta property=\"article:section\" content=\" Local &amp; more \">", "Local & more")]
    [InlineData("", "", null)]
    public void The_section_is_what_the_page_calls_it(string declared, string meta, string? expected)
    {
        var html = NewsPage.Whole(head: declared).Replace("</title>", "</title>" + meta, StringComparison.Ordinal);

        Assert.Equal(expected, ArticleExtractor.Read(html, NewsPage.Address).Article!.Section);
    }

    [Theory]
    [InlineData("/amp/2026/03/04/harbour-bridge", "https://www.courier.example/amp/2026/03/04/harbour-bridge")]
    [InlineData("https://cdn.example/amp/harbour-bridge", null)]
    [InlineData("javascript:alert(1)", null)]
    public void The_address_for_phones_is_taken_from_the_same_site_only(string amp, string? expected)
    {
        var html = NewsPage.Whole().Replace("</title>", $"</title><link rel=\"amphtml\" href=\"{amp}\">", StringComparison.Ordinal);

        Assert.Equal(expected, ArticleExtractor.Read(html, NewsPage.Address).Article!.Amp?.AbsoluteUri);
    }

    [Fact]
    public void A_page_about_cookies_is_no_consent_dialogue()
    {
        var text = NewsPage.Read(NewsPage.Whole().Replace("<main>", "<main><div class=\"post category-cookies\">", StringComparison.Ordinal).Replace("</main>", "</div></main>", StringComparison.Ordinal));

        Assert.Equal(4, text.Blocks.Count);
    }

    [Fact]
    public void Broken_structured_data_costs_only_itself()
    {
        var text = NewsPage.Read(NewsPage.Whole(head: ",\"oops\": ["));

        Assert.Equal(4, text.Blocks.Count);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 7, 30, 0, TimeSpan.Zero), text.Published);
    }
}
