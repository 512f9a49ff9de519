using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ArticleRevisions.Web.Demo;

/// <summary>
/// Writes the newsroom's pages. The article's text is what its edition says; everything around it (related links, most-read
/// list, counters, relative times, advertisements) is another at every request, as on real sites.
/// </summary>
internal sealed class NewsroomPage(DemoPublication publication, string origin, Func<string, string?> originOf)
{
    private static readonly string[] OtherHeadlines =
    [
        "Bakery wins prize for a loaf nobody can finish", "Why the tide tables were wrong in March", "Ten walks for a wet Sunday", "School orchestra to tour three valleys",
        "The lighthouse that moved twice", "Library lends out fishing rods", "How to read a weather map", "Rail line opens two weeks early", "A chess club for night workers",
        "Winter market returns to the old square", "What the census says about our street names", "Museum finds a missing clock in its own cellar",
    ];

    public string Article(string path, Edition edition, DateTimeOffset published, DateTimeOffset now, int request)
    {
        var text = Manuscript.Read(edition.Text);
        var blocks = text.ToHtml(originOf);
        var html = Head($"{text.Headline} | {publication.Name}", $"""
            <link rel="canonical" href="{origin}{path}"><meta property="og:title" content="{Encoded(text.Headline)}"><meta property="og:type" content="article">
            <meta property="og:url" content="{origin}{path}"><script type="application/ld+json">{StructuredData(text, published, edition.At)}</script>
            """);
        html.Append(Banner(request)).Append("<main><article><header><h1>").Append(Encoded(text.Headline)).Append("</h1>");
        if (text.Standfirst.Length > 0)
            html.Append("<p class=\"standfirst\">").Append(Encoded(text.Standfirst)).Append("</p>");
        html.Append(CultureInfo.InvariantCulture, $"""<div class="byline">By {Encoded(text.Author)} · <time datetime="{published:O}">{Ago(published, now)}</time></div></header>""")
            .Append(CultureInfo.InvariantCulture, $"""<div class="share-tools"><span>{(request * 37) + 12} shares</span> <a href="/share">Share</a> <a href="/mail">Email</a></div>""")
            .Append(CultureInfo.InvariantCulture, $"""<figure><img src="/picture-{request % 5}.jpg" alt=""><figcaption>Picture {(request % 5) + 1} of 5. Photograph: {publication.Name}</figcaption></figure><div class="article-body">""");
        for (var i = 0; i < blocks.Count; i++)
        {
            html.Append(blocks[i]);
            if (i == 1 && request % 2 == 0)
                html.Append("<div class=\"ad-slot\"><p>Advertisement</p></div>");
            if (i == 2)
                html.Append(CultureInfo.InvariantCulture, $"""<aside class="related"><h3>Related</h3><ul>{Links(request, 2)}</ul></aside>""");
        }
        html.Append("</div>")
            .Append(CultureInfo.InvariantCulture, $"""<div class="newsletter"><p>Sign up for our letter number {request + 3} and read it with your coffee.</p><form action="/letter"><input name="mail"><button>Sign up</button></form></div>""")
            .Append(CultureInfo.InvariantCulture, $"""<p class="comment-count">{request % 90} comments</p></article>""")
            .Append(CultureInfo.InvariantCulture, $"""<section class="most-read"><h2>Most read</h2><ol>{Links(request + 4, 4)}</ol></section></main>""");
        return html.Append(Foot(now)).ToString();
    }

    public string Front(IEnumerable<(string Path, Manuscript Text)> articles, DateTimeOffset now, int request)
    {
        var html = Head(publication.Name, "").Append(Banner(request)).Append("<main><h1>").Append(Encoded(publication.Name)).Append("</h1><ul>");
        foreach (var (path, text) in articles)
            html.Append(CultureInfo.InvariantCulture, $"""<li><a href="{path}">{Encoded(text.Headline)}</a> {Encoded(text.Standfirst)}</li>""");
        return html.Append("</ul></main>").Append(Foot(now)).ToString();
    }

    public string Feed(IEnumerable<(string Path, Manuscript Text, DateTimeOffset Published)> articles, DateTimeOffset now)
    {
        var items = articles.Select(a => publication.UsesAtom
            ? $"<entry><id>{origin}{a.Path}</id><title>{Encoded(a.Text.Headline)}</title><link rel=\"alternate\" href=\"{origin}{a.Path}\"/><updated>{a.Published:O}</updated></entry>"
            : $"<item><title>{Encoded(a.Text.Headline)}</title><link>{origin}{a.Path}</link><guid>{origin}{a.Path}</guid><pubDate>{a.Published:R}</pubDate></item>");
        return publication.UsesAtom
            ? $"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>{origin}/</id><title>{Encoded(publication.Name)}</title><updated>{now:O}</updated>{string.Concat(items)}</feed>"""
            : $"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{Encoded(publication.Name)}</title><link>{origin}/</link><description>{Encoded(publication.Motto)}</description>{string.Concat(items)}</channel></rss>""";
    }

    /// <summary>A page without an article, for what cannot be had.</summary>
    public string Refusal(string words) => Head(publication.Name, "").Append("<h1>").Append(Encoded(words)).Append("</h1></body></html>").ToString();

    private StringBuilder Head(string title, string more) => new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{Encoded(title)}</title><meta property="og:site_name" content="{Encoded(publication.Name)}">
        <link rel="alternate" type="{(publication.UsesAtom ? "application/atom+xml" : "application/rss+xml")}" title="{Encoded(publication.Name)}" href="/feed.xml">{more}</head><body>
        """);

    private string Banner(int request) => $"""
        <div class="cookie-banner"><p>We and our {800 + request} partners would like to remember that you were here.</p></div>
        <div class="masthead"><a href="/">{Encoded(publication.Name)}</a> <span>{Encoded(publication.Motto)}</span></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/live">{request % 7} live now</a></li></ul></nav>
        """;

    private string Foot(DateTimeOffset now) => $"""
        <footer><p>© {now.Year} {Encoded(publication.Name)}. A newsroom made for the ArticleRevisions demo.</p></footer></body></html>
        """;

    private static string Links(int from, int count) =>
        string.Concat(Enumerable.Range(from, count).Select(i => OtherHeadlines[i % OtherHeadlines.Length]).Select(h => $"<li><a href=\"/other/{h.Length}\">{h}</a></li>"));

    private string StructuredData(Manuscript text, DateTimeOffset published, DateTimeOffset modified) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = publication.Key == "jobs" ? "JobPosting" : "NewsArticle",
        [publication.Key == "jobs" ? "title" : "headline"] = text.Headline,
        ["datePublished"] = published,
        ["datePosted"] = published,
        ["dateModified"] = modified,
        ["author"] = new Dictionary<string, string> { ["@type"] = "Person", ["name"] = text.Author },
        ["publisher"] = new Dictionary<string, string> { ["@type"] = "Organization", ["name"] = publication.Name },
    });

    private static string Ago(DateTimeOffset then, DateTimeOffset now) => (now - then) switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalMinutes: < 60 } span => $"{(int)span.TotalMinutes} minutes ago",
        { TotalHours: < 24 } span => $"{(int)span.TotalHours} hours ago",
        var span => $"{(int)span.TotalDays} days ago",
    };

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
