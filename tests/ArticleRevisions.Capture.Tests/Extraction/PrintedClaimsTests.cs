using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Tests.Extraction;

/// <summary>Titles, authors and days of pages that declare little or nothing for machines.</summary>
public sealed class PrintedClaimsTests
{
    private static readonly Uri Address = new("https://www.anzeiger.example/lokales/bruecke");

    [Theory]
    [InlineData("Dienstag, 4. März 2026", "de", "2026-03-04")]
    [InlineData("04.03.2026, 08:15 Uhr", "de", "2026-03-04")]
    [InlineData("Published March 4th, 2026", "en-US", "2026-03-04")]
    [InlineData("4 de marzo de 2026", "es", "2026-03-04")]
    [InlineData("le 1er mars 2026", "fr", "2026-03-01")]
    [InlineData("12 listopada 2025", "pl", "2025-11-12")]
    [InlineData("12 listopada 2025", "hr", "2025-10-12")]
    [InlineData("2026年3月4日", "ja", "2026-03-04")]
    [InlineData("03/04/2026", "en-US", "2026-03-04")]
    [InlineData("03/04/2026", "en-GB", "2026-04-03")]
    public void A_printed_day_is_read_in_the_language_of_the_page(string line, string language, string day) =>
        Assert.Equal(day, PrintedDate.Find(line, language, out _)?.ToString());

    [Theory]
    [InlineData("03/04/2026", "en")]
    [InlineData("31 February 2026", "en")]
    [InlineData("In March the council of 2026 households met", "en")]
    [InlineData("Call 12 34 5678", "en")]
    public void A_line_that_names_no_certain_day_gives_none(string line, string language) =>
        Assert.Null(PrintedDate.Find(line, language, out _));

    [Fact]
    public void A_day_by_the_headline_dates_an_article_that_declares_none()
    {
        var article = Read("<p class=\"meta\">Aktualisiert am 6. März 2026</p><p class=\"meta\">Mittwoch, 4. März 2026</p>");

        Assert.Equal("2026-03-04", article.Published?.ToString());
    }

    [Fact]
    public void A_day_inside_the_text_is_something_that_happened() => Assert.Null(Read("").Published);

    [Fact]
    public void A_printed_byline_names_the_authors_that_the_page_does_not_declare()
    {
        var article = Read("<p>Von Rut Kalder und Jan Oder</p>");

        Assert.Equal(["Rut Kalder", "Jan Oder"], article.Authors);
    }

    [Theory]
    [InlineData("<div class=\"card\"><h4><a href=\"/x\">Ten ranked drivers of the season</a></h4><span class=\"author\">Ann Lee</span></div>", "")]
    [InlineData("<div class=\"end\"><span class=\"author\">Ann Lee</span></div>", "Ann Lee")]
    public void Below_the_text_a_name_beside_a_linked_title_is_of_another_article(string foot, string names)
    {
        var html = NewsPage.Whole(foot: foot)
            .Replace("\"author\":[{\"@type\":\"Person\",\"name\":\"Ruth Calder\"}]", "\"genre\":\"news\"", StringComparison.Ordinal)
            .Replace("<div class=\"byline\">By Ruth Calder ·", "<div>", StringComparison.Ordinal);

        Assert.Equal(names, string.Join(';', ArticleExtractor.Read(html, NewsPage.Address).Article!.Authors));
    }

    [Theory]
    [InlineData("By Ann Lee, Tom Oak and Eva Lind", "Ann Lee;Tom Oak;Eva Lind")]
    [InlineData("Por: Ana Ríos", "Ana Ríos")]
    [InlineData("Written by Ann Lee | 4 hours ago", "Ann Lee")]
    [InlineData("a.lee@courier.example", "")]
    [InlineData("admin", "")]
    [InlineData("Radio7 Newsroom", "Radio7 Newsroom")]
    [InlineData("3 March 2026", "")]
    [InlineData("maria12", "")]
    [InlineData("Reading time 4 min", "")]
    [InlineData("https://social.example/ann", "")]
    public void A_name_is_what_is_left_without_opening_words_addresses_and_accounts(string line, string names) =>
        Assert.Equal(names, string.Join(';', AuthorNames.Of(line, joined: true)));

    [Fact]
    public void Who_is_named_twice_stands_once_and_a_publication_beside_its_people_as_the_page_has_it() =>
        Assert.Equal(["Ann Lee", "The Courier"], AuthorNames.Distinct(["Ann Lee", "The Courier", "ann lee"]));

    [Theory]
    [InlineData("Ann Bee Cee;Ann Bee", "Ann Bee")]
    [InlineData("Ann Lee;Ann Leeson", "Ann Lee;Ann Leeson")]
    [InlineData("The Courier Sport;The Courier", "The Courier Sport;The Courier")]
    public void A_name_that_holds_another_person_is_a_joined_one(string names, string left) =>
        Assert.Equal(left.Split(';'), AuthorNames.WithoutJoined(names.Split(';'), "The Courier"));

    [Fact]
    public void A_heading_that_leads_to_the_front_page_is_no_headline()
    {
        var article = Read("", banner: "<h1><a href=\"/\">Der Anzeiger von heute</a></h1>", level: "h2");

        Assert.Equal("Die Hafenbrücke wird gesperrt", article.Text.Headline);
    }

    [Fact]
    public void A_kicker_is_no_part_of_the_headline_that_the_page_declares()
    {
        var article = Read("", kicker: "Verkehr: ");

        Assert.Equal("Die Hafenbrücke wird gesperrt", article.Text.Headline);
        Assert.Equal("Verkehr: Die Hafenbrücke wird gesperrt", article.Headlines.Heading);
        Assert.DoesNotContain(article.Text.Blocks, b => b.Text.Contains("Verkehr:", StringComparison.Ordinal));
    }

    private static ExtractedArticle Read(string printed, string banner = "", string kicker = "", string level = "h1")
    {
        var html = $"""
            <!doctype html><html lang="de"><head><title>Die Hafenbrücke wird gesperrt - Anzeiger</title>
            <meta property="og:title" content="Die Hafenbrücke wird gesperrt"></head><body>{banner}
            <article><{level}>{kicker}Die Hafenbrücke wird gesperrt</{level}>{printed}
            <p>Der Rat hat beschlossen, die Brücke am Hafen zu sperren, weil Fachleute in zwei von vier Pfeilern Risse gefunden haben.</p>
            <p>Zuletzt war die Brücke, die viele Menschen jeden Tag benutzen, am 3. Juni 1998 für einen ganzen Monat gesperrt worden.</p>
            <p>Der Verkehr wird bis zum Oktober über die alte Furt geführt, und die Fähre fährt alle zwanzig Minuten von beiden Ufern.</p>
            </article></body></html>
            """;
        return ArticleExtractor.Read(html, Address).Article!;
    }
}
