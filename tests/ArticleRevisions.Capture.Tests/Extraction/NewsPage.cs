using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Tests.Extraction;

/// <summary>A news page of our own, with the furniture that real ones have.</summary>
internal static class NewsPage
{
    public static readonly Uri Address = new("https://www.courier.example/2026/03/04/harbour-bridge");

    public const string Paragraphs = """
        <p>The council voted on Tuesday to close the harbour bridge for repairs, after engineers found cracks in two of its four piers.</p>
        <p>“We could not wait for the summer,” said <a href="/people/ann-lee?utm_source=x&amp;page=2">Ann Lee</a>, who leads the works department.</p>
        <h2>What drivers should do</h2>
        <p>Traffic will be led over the old ford road until October, and the ferry will run every twenty minutes.</p>
        """;

    public static string Whole(string paragraphs = Paragraphs, string furniture = "A", string foot = "", string head = "") => $"""
        <!doctype html><html lang="en_GB"><head><title>Harbour bridge to close for repairs | The Courier</title>
        <meta property="og:site_name" content="The Courier"><meta property="og:title" content="Harbour bridge to close for repairs">
        <link rel="canonical" href="/2026/03/04/harbour-bridge"><link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">
        <script type="application/ld+json">
        {"{"}"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour bridge shut","datePublished":"2026-03-04T08:30:00+01:00",
        "dateModified":"2026-03-04T10:00:00Z","author":[{"{"}"@type":"Person","name":"Ruth Calder"{"}"}]{head}{"}"}</script></head><body>
        <div class="cookie-banner"><p>We value your privacy and use many cookies to make this page better for everybody who reads it every day.</p></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport {furniture}</a></li></ul></nav>
        <main><article><h1>Harbour bridge to close for repairs</h1>
        <p class="standfirst">Cracks in two piers mean a detour for thousands of drivers until autumn.</p>
        <div class="byline">By Ruth Calder · <time datetime="2026-03-04T08:30:00+01:00">{furniture.Length} hours ago</time></div>
        <figure><img src="b.jpg" alt=""><figcaption>The harbour bridge, seen from the old quay in {furniture}. Photograph: M. Ode</figcaption></figure>
        <div class="share-tools"><span>{furniture.Length * 17} shares</span><a href="https://social.example/">Share</a></div>
        {paragraphs}
        <aside class="related"><h3>Related</h3><ul><li><a href="/x">Story {furniture} about something else entirely</a></li></ul></aside>
        {foot}
        <div class="newsletter"><p>Sign up for our morning letter {furniture} and never miss what matters.</p></div></article>
        <section class="most-read"><h2>Most read</h2><ol><li><a href="/1">{furniture} first headline of the list</a></li><li><a href="/2">Second headline</a></li></ol></section>
        </main><footer><p>© 2026 The Courier. All rights reserved. {furniture}</p></footer></body></html>
        """;

    public static ArticleText Read(string html) => ArticleExtractor.Read(html, Address).Article!.Text;
}
