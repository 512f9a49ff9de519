using System.Globalization;
using System.Net;
using System.Text;
using ArticleRevisions.Evaluation.Stability;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>Writes a story as a page whose furniture is another at every request.</summary>
internal static class StoryPage
{
    private static readonly string[] Others =
    [
        "How the tide tables went wrong", "Ten walks for a wet Sunday", "A loaf that nobody can finish", "The lighthouse that moved twice", "Library lends out fishing rods", "Chess for those who work at night",
    ];

    /// <summary>The whole page.</summary>
    /// <param name="edition">The text.</param>
    /// <param name="head">What else stands in its head.</param>
    /// <param name="random">Chooses the furniture.</param>
    public static string Of(Edition edition, string head, Random random)
    {
        var page = new StringBuilder(Top(edition.Headline, head, random)).Append("<main><article><h1>").Append(Encoded(edition.Headline)).Append("</h1>");
        if (random.Next(2) == 0)
            page.Append(Snippet(Snippets.Tickers, random));
        page.Append("<div class=\"article-body\">");
        foreach (var (block, place) in edition.Blocks.Select((block, place) => (block, place)))
        {
            page.Append("<p>").Append(Encoded(block)).Append("</p>");
            if (place > 0 && place + 1 < edition.Paragraphs.Count && random.Next(4) == 0)
                page.Append(Snippet(random.Next(2) == 0 ? Snippets.Invitations : Snippets.Advertisements, random));
        }

        return page.Append("</div>").Append(Related(random)).Append("</article></main>").Append(Bottom(random)).ToString();
    }

    /// <summary>A page that has something to say, but no article.</summary>
    public static string Plain(string title, string words, Random random) =>
        $"{Top(title, "", random)}<main><h1>{Encoded(title)}</h1><p>{Encoded(words)}</p></main>{Bottom(random)}";

    /// <summary>The front page.</summary>
    public static string Front(Random random) => $"{Top("The Loopback Post", "", random)}<main><h1>The Loopback Post</h1>{Related(random)}</main>{Bottom(random)}";

    private static string Top(string title, string head, Random random) => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{Encoded(title)}</title>{head}<meta name="request" content="{Snippets.Token(random)}"></head><body data-view="{Snippets.Token(random)}">
        {(random.Next(2) == 0 ? Snippet(Snippets.Banners, random) : "")}<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/live">{random.Next(9)} live now</a></li></ul></nav>
        """;

    private static string Bottom(Random random) => $"""
        <section class="most-read"><h2>{Snippets.Pick(Snippets.ListHeadings, random)}</h2><ol>{Links(random)}</ol></section>
        <footer><p>The Loopback Post is read by {random.Next(1000, 9999).ToString(CultureInfo.InvariantCulture)} people.</p></footer><script>window.__rid='{Snippets.Token(random)}'</script></body></html>
        """;

    private static string Related(Random random) => $"<aside class=\"related\"><h3>{Snippets.Pick(Snippets.ListHeadings, random)}</h3><ul>{Links(random)}</ul></aside>";

    private static string Links(Random random) =>
        string.Concat(Enumerable.Range(0, 2 + random.Next(4)).Select(_ => Snippets.Pick(Others, random)).Select(title => $"<li><a href=\"/other/{Snippets.Token(random)}\">{title}</a></li>"));

    private static string Snippet(string[] from, Random random) => Snippets.Filled(Snippets.Pick(from, random), random);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
