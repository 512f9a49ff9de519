using System.Globalization;
using System.Text;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What is answered to a visit that meets trouble.</summary>
internal static class TroubledAnswers
{
    private const int Megabyte = 1 << 20;

    private const string RetrySoon = "Retry-After: 60\r\n";

    private static readonly byte[] Bomb = Answers.Packed(Encoding.UTF8.GetBytes("<html><body><p>" + new string('a', 64 * Megabyte)));

    private static readonly string Nested = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "<p>Deep down.</p></body></html>";

    /// <summary>Answers.</summary>
    /// <param name="trouble">Which trouble.</param>
    /// <param name="edition">The text that stands.</param>
    /// <param name="path">The address that was asked for.</param>
    /// <param name="random">Chooses furniture and places.</param>
    public static LoopbackAnswer To(Trouble trouble, Edition edition, string path, Random random)
    {
        var text = StoryPage.Of(edition, "", random);
        var page = Encoding.UTF8.GetBytes(text);
        var cut = page[..(page.Length * random.Next(30, 90) / 100)];
        return trouble switch
        {
            Trouble.CutLength => Answers.Bytes(Answers.Head("200 OK", Answers.Html + Answers.Length(page.Length)), cut),
            Trouble.CutChunks => Answers.Bytes(Answers.Head("200 OK", Answers.Html + "Transfer-Encoding: chunked\r\n"), Answers.Chunk(cut)),
            Trouble.CutGzip when Answers.Packed(page) is var packed && packed[..(packed.Length * 9 / 10)] is var part =>
                Answers.Whole("200 OK", Answers.Html + "Content-Encoding: gzip\r\n", part),
            Trouble.CutUnmarked => Answers.Bytes(Answers.Head("200 OK", Answers.Html), cut),
            Trouble.ResetInBody => Answers.Broken(Answers.Head("200 OK", Answers.Html + Answers.Length(page.Length)), cut),
            Trouble.ShortLength when Encoding.UTF8.GetBytes(text[..PlaceInText(text, edition, random)]).Length is var length =>
                Answers.Bytes(Answers.Head("200 OK", Answers.Html + Answers.Length(length)), page),
            Trouble.Reset => Answers.Broken(),
            Trouble.HungUp => Answers.Bytes(),
            Trouble.ServerError => Refusal(random.Next(2) == 0 ? "500 Internal Server Error" : "502 Bad Gateway", "", "Something went wrong"),
            Trouble.Circle => Answers.Whole("302 Found", $"Location: {path}\r\n", ""),
            Trouble.DripHead => Answers.Dripping([], Answers.Head("200 OK", Answers.Html + Answers.Length(page.Length))),
            Trouble.DripBody => Answers.Dripping(Answers.Head("200 OK", Answers.Html + Answers.Length(page.Length)), page),
            Trouble.Silence => Answers.Silence(),
            Trouble.TooManyRequests => Refusal("429 Too Many Requests", RetrySoon, "Slow down"),
            Trouble.Unavailable => Refusal("503 Service Unavailable", $"Retry-After: {DateTimeOffset.UtcNow.AddSeconds(62).ToString("R", CultureInfo.InvariantCulture)}\r\n", "Back soon"),
            Trouble.UnavailableWithoutHint => Refusal(random.Next(2) == 0 ? "503 Service Unavailable" : "429 Too Many Requests", "", "Back soon"),
            Trouble.Challenge => Refusal("403 Forbidden", "cf-mitigated: challenge\r\n", "Just a moment..."),
            Trouble.ChallengePage => Refusal("200 OK", "", "Just a moment..."),
            Trouble.ConsentPage => Refusal("200 OK", "", "Before you continue to The Loopback Post"),
            Trouble.Teaser => Answers.Page(StoryPage.Of(edition.Teaser, """<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>""", random), "", random),
            Trouble.NotFound => Refusal("404 Not Found", "", "Page not found"),
            Trouble.SoftNotFound => Refusal("200 OK", "", "Page not found"),
            Trouble.LedHome => Answers.Whole("302 Found", "Location: /\r\n", ""),
            Trouble.ErrorPage => Answers.Page(StoryPage.Plain("The Loopback Post is moving house", "We are carrying our machines to another building this week. The articles will be here again when the last of them is plugged in.", random), "", random),
            Trouble.Shrunk => Answers.Page(StoryPage.Of(edition.Teaser, "", random), "", random),
            Trouble.NoText => Answers.Page("<!doctype html><html><head><title>Story</title></head><body><div id=\"root\"></div><script src=\"/app.js\"></script></body></html>", "", random),
            Trouble.NoContent => Answers.Bytes(Answers.Head("204 No Content", "")),
            Trouble.HeaderFlood => Answers.Whole("200 OK", Answers.Html + string.Concat(Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-Flood-{i}: {new string('f', 50)}\r\n"))), page),
            Trouble.LongHeader => Answers.Whole("200 OK", Answers.Html + $"X-Long: {new string('l', 200_000)}\r\n", page),
            Trouble.Bomb => Answers.Whole("200 OK", Answers.Html + "Content-Encoding: gzip\r\n", Bomb),
            Trouble.TooLong => Answers.Bytes(Answers.Head("200 OK", Answers.Html + Answers.Length(60L * Megabyte)), page),
            Trouble.Nested => Answers.Page(Nested, "", random),
            Trouble.NotPacked => Answers.Whole("200 OK", Answers.Html + "Content-Encoding: gzip\r\n", page),
            Trouble.File => Answers.Whole("200 OK", "Content-Type: application/pdf\r\n", "%PDF-1.7"),
            Trouble.Gone => Refusal("410 Gone", "", "Gone"),
            Trouble.Unlawful => Refusal("451 Unavailable For Legal Reasons", "", "A court has spoken"),
            Trouble.LedInside => Answers.Whole("302 Found", "Location: http://10.0.0.1/inner\r\n", ""),
            _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "Not an answer of this sort."),
        };

        LoopbackAnswer Refusal(string status, string headers, string words) => Answers.Whole(status, Answers.Html + headers, StoryPage.Plain(words, "Please try again.", random));
    }

    // Somewhere in the second half of the article's text, in a sentence or between two paragraphs.
    private static int PlaceInText(string page, Edition edition, Random random)
    {
        var start = page.IndexOf("<div class=\"article-body\">", StringComparison.Ordinal);
        var end = page.LastIndexOf(".</p></div><aside", StringComparison.Ordinal);
        var place = start + (end - start) * random.Next(55, 95) / 100;
        var close = page.IndexOf("</p>", place, StringComparison.Ordinal) + "</p>".Length;
        return random.Next(2) == 0 || close > end ? place : close;
    }
}
