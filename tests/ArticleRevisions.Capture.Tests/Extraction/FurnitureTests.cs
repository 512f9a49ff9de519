namespace ArticleRevisions.Capture.Tests.Extraction;

/// <summary>Furniture that comes and goes, known by what it holds: the class names say nothing.</summary>
public sealed class FurnitureTests
{
    private const string FirstParagraph = "engineers found cracks in two of its four piers.</p>";

    public static TheoryData<string> Boxes =>
    [
        "<div class=\"css-1a\"><h3>The Morning Post</h3><p>All that happened while you slept, in one short letter.</p><div><input type=email><button>Go</button></div></div>",
        "<div class=\"css-1b\"><h4>Abendbrief</h4><p>Das Wichtigste des Tages, kostenlos und jeden Abend neu.</p><form><input name=e></form></div>",
        "<div class=\"css-1c\"><p><b>Les plus lus</b></p><ul><li><a href=/1>Le pont rouvre au printemps</a></li><li><a href=/2>Une école pour le port</a></li></ul></div>",
        "<div class=\"css-1d\"><h3>Lo más leído</h3><div><a href=/1>El puente vuelve a abrir</a></div><div><a href=/2>Una escuela para el puerto</a></div></div>",
        "<div class=\"css-1e\"><h3><a href=/1>Bridge opens again</a></h3><p>It took the engineers a year, and nobody believed it.</p></div>",
        "<div class=\"css-1f\"><a href=/1>Who pays for the bridge in the end, and when?</a> <a href=/2>Who does not?</a> <a href=/3>And who never will.</a></div>",
        "<p class=\"css-1g\">Mis à jour il y a 12 minutes</p>",
        "<p class=\"css-1h\">vor 3 Stunden</p>",
        "<p class=\"css-1i\">18 分前</p>",
        "<div class=\"css-1j\">Lesezeit: 4 Min.</div>",
        "<div class=\"css-1k\">1,204 people are reading this</div>",
        "<p>¡Mira lo que tiene nuestro canal para ti esta semana!</p>",
        "<p>For the latest stories of the harbour, get the paper’s own app.</p>",
        "<p>Dieser Beitrag enthält Werbung für eine Fähre.</p>",
        "<p>Helfen Sie mit!</p>",
        "<p>We independently review all that we write about, and may earn from a link.</p>",
        "<p>Das Thema könnte dich auch kümmern:</p>",
        "<ul><li>Zum Artikel: <a href=/1>Wer die Brücke am Ende zahlt</a></li></ul>",
        "<div class=\"css-1l\"><span class=author>Ruth Calder</span><div><a href=/follow>Follow</a></div><div>5 min read</div><div>·</div><div>Dec 31, 2023</div><div>--</div></div>",
        "<div class=\"css-1m\"><div><h6>Ada Moor</h6><p><a href=/1>READ THE STORY</a></p><figcaption>O. Ling</figcaption></div><div><h6>Bo T. Lind</h6><p><a href=/2>READ THE STORY</a></p><figcaption>M. Ode</figcaption></div></div>",
        "<table class=\"css-1n\"><tr><td><a rel=sponsored href=https://bank.example/1>See offers</a></td></tr><tr><td>3%</td></tr><tr><td>Min. down payment</td></tr>"
            + "<tr><td><a rel=\"nofollow sponsored\" href=https://bank.example/2>See offers</a></td></tr><tr><td>5%</td></tr><tr><td>Min. down payment</td></tr></table>",
        "<div role=\"dialog\"><p>We and our partners keep cookies on your device to show you what you may like to buy.</p></div>",
    ];

    [Theory, MemberData(nameof(Boxes))]
    public void A_box_between_paragraphs_changes_nothing(string box)
    {
        var plain = NewsPage.Read(NewsPage.Whole());
        var boxed = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs.Replace(FirstParagraph, FirstParagraph + box, StringComparison.Ordinal)));

        Assert.Equal(plain.CanonicalText(), boxed.CanonicalText());
    }

    [Theory]
    [InlineData("We independently verified the film, which shows the second pier, the town’s engineers said on Friday.")]
    [InlineData("Das Thema könnte den Wahlkampf im Landkreis noch bis in den Herbst hinein bestimmen, sagte die Bürgermeisterin.")]
    [InlineData("Lust auf mehr hatte nach der langen Sitzung im Rathaus am Montag niemand, erzählte ein Mitglied des Rates.")]
    [InlineData("Disclaimer: the writer’s sister works for the firm that is to build the new bridge over the river.")]
    public void A_sentence_that_begins_alike_stays(string sentence)
    {
        var text = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs.Replace(FirstParagraph, FirstParagraph + $"<p>{sentence}</p>", StringComparison.Ordinal)));

        Assert.Contains(text.Blocks, b => b.Text == sentence);
    }

    [Theory]
    [InlineData("<div class=\"row\">", "</div>")]
    [InlineData("<div class=\"row part_$\">", "</div>")]
    [InlineData("<div class=\"row\"><div><div>", "</div></div></div>")]
    public void A_box_in_a_wrapper_of_a_paragraph_takes_nothing_with_it(string open, string close)
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 5).Select(n => open.Replace("$", $"{n}", StringComparison.Ordinal)
            + $"<p>Pier number {n} will be taken down and built again in the spring of next year.</p>#{n}{close}"));
        var plain = NewsPage.Read(NewsPage.Whole(Without(paragraphs)));
        var boxed = NewsPage.Read(NewsPage.Whole(Without(paragraphs.Replace("#2", "<form><input type=email></form>", StringComparison.Ordinal)
            .Replace("#4", "<div><h3><a href=/1>Bridge opens again</a></h3></div>", StringComparison.Ordinal))));

        Assert.Equal(5, plain.Blocks.Count);
        Assert.Equal(plain.CanonicalText(), boxed.CanonicalText());

        static string Without(string text) => System.Text.RegularExpressions.Regex.Replace(text, "#[0-9]", "");
    }

    [Fact]
    public void A_day_over_what_happened_on_it_stays()
    {
        const string Entries = "<div class=e><div>4 March 2026</div><p>Divers found the first crack in the second of the four piers.</p></div>"
            + "<div class=e><div>9 March 2026</div><p>The council heard of it in a closed session at the town hall.</p></div>";
        var text = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs + Entries));

        Assert.Contains(text.Blocks, b => b.Text == "4 March 2026");
        Assert.Contains(text.Blocks, b => b.Text == "9 March 2026");
    }

    [Fact]
    public void A_letter_for_subscribers_between_body_and_article_moves_no_border()
    {
        const string Bullets = "<ul><li>Two piers are cracked</li><li>Traffic takes the ford road</li></ul>";
        var paragraphs = string.Concat(Enumerable.Range(1, 30).Select(n => $"<p>Pier number {n} will be taken down and built again in the spring of next year.</p>"));
        var plain = Page("");
        var boxed = Page("<section class=x><h3>Boletín diario</h3><p>Reciba cada mañana las noticias en su correo, sin pagar nada.</p><form><input type=email></form></section>");

        Assert.Equal(30, plain.Blocks.Count);
        Assert.Equal(plain.CanonicalText(), boxed.CanonicalText());

        Diffing.ArticleText Page(string box) => NewsPage.Read(
            $"<html><body><main itemprop=articleBody><h1>Bridge shut for repairs</h1>{Bullets}{box}<article>{paragraphs}</article></main></body></html>");
    }

    [Fact]
    public void The_articles_own_list_after_a_list_of_others_stays()
    {
        const string Own = "<ul><li>Close the bridge on Monday;</li><li>Lead the traffic over the ford road;</li><li>Open again in October.</li></ul>";
        var text = NewsPage.Read(NewsPage.Whole(NewsPage.Paragraphs.Replace(
            FirstParagraph, FirstParagraph + "<div class=\"css-2\"><h3>Related</h3><ul><li><a href=/1>A school for the harbour</a></li></ul></div>" + Own, StringComparison.Ordinal)));

        Assert.Contains(text.Blocks, b => b.Text == "Lead the traffic over the ford road;");
        Assert.DoesNotContain(text.Blocks, b => b.Text.Contains("school", StringComparison.Ordinal));
    }

    [Fact]
    public void Authors_of_other_articles_below_are_not_its_own()
    {
        const string Page = "<html><head><title>Bridge to close for repairs</title></head><body><article><h1>Bridge to close for repairs</h1>#"
            + "<p>The council voted on Tuesday to close the harbour bridge for repairs, after a long debate.</p><p>It will open again in October, or so the council hopes today.</p>"
            + "<aside><h3><a href=/1>A school for the harbour</a></h3><span itemprop=author>Bo Lind</span></aside></article></body></html>";

        Assert.Null(NewsPage.Read(Page.Replace("#", "", StringComparison.Ordinal)).Byline);
        Assert.Equal("Ada Moor", NewsPage.Read(Page.Replace("#", "<p>By <a rel=author href=/ada>Ada Moor</a></p>", StringComparison.Ordinal)).Byline);
    }
}
