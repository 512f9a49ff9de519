using System.Net;

namespace ArticleRevisions.Web.Tests.Tracking;

/// <summary>A publisher with a front page, a feed of three stories, and pages in every kind of trouble.</summary>
internal static class NewsSite
{
    public static void Record(RecordedWeb web, string origin)
    {
        web.Answer(origin + "/robots.txt", "User-agent: *\nDisallow: /private", "text/plain")
            .Answer(origin + "/", """
                <!doctype html><html lang="en"><head><title>The Courier</title>
                <link rel="alternate" type="application/rss+xml" href="/rss" title="News"><link rel="alternate" type="application/atom+xml" href="/old.atom" title="Old list">
                </head><body><p>Welcome to the harbour.</p></body></html>
                """)
            .Answer(origin + "/rss", Feed(origin, 1, 2, 3), "application/rss+xml")
            .Answer(origin + "/old.atom", "", status: HttpStatusCode.NotFound)
            .Answer(origin + "/blocked", "", status: HttpStatusCode.Forbidden)
            .Answer(origin + "/missing", "", status: HttpStatusCode.NotFound)
            .Answer(origin + "/photo", "no page", "image/jpeg")
            .Answer("https://blank.example/robots.txt", "", "text/plain")
            .Answer("https://blank.example/page", "<!doctype html><html><head><title>Blank</title></head><body></body></html>")
            .Answer("https://down.example/robots.txt", "", status: HttpStatusCode.ServiceUnavailable);
        foreach (var place in new[] { "/feed", "/rss", "/feed.xml", "/atom.xml", "/news-sitemap.xml", "/sitemap.xml" })
            web.Answer("https://blank.example" + place, "", status: HttpStatusCode.NotFound);
        for (var story = 1; story <= 4; story++)
            web.Answer($"{origin}/story-{story}", Story(story));
    }

    public static string Feed(string origin, params int[] stories) =>
        "<rss version=\"2.0\"><channel><title>Courier &amp;lt;News&amp;gt;</title>"
        + string.Concat(stories.Select(i => $"<item><title>Story {i}</title><link>{origin}/story-{i}</link><pubDate>Mon, 0{i + 1} Mar 2020 10:00:00 GMT</pubDate></item>")) + "</channel></rss>";

    public static string Story(int number, string cost = "12 million") => $"""
        <!doctype html><html lang="en"><head><title>Story {number} of the harbour</title></head><body><article><h1>Story {number} of the harbour</h1>
        <p>Pier number {number} of the old harbour will be rebuilt from next spring on, the port authority announced at a meeting on Tuesday evening.</p>
        <p>The work on pier {number} is expected to cost {cost} euros, which the city and the shipping lines will share in equal parts over four years.</p>
        <p>Until pier {number} is ready again, the ferries to the islands will leave from the northern quay, where two new waiting halls are being put up.</p>
        </article></body></html>
        """;
}
