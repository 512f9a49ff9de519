using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>Finds the feeds that a page points to; the page need not hold an article.</summary>
internal static class FeedLinks
{
    /// <summary>The feeds in the page's order; none when a guard stopped the parser.</summary>
    public static IReadOnlyList<FeedLink> Find(string html, Uri url)
    {
        try
        {
            using var document = PageParser.Parse(html);
            return new PageClaims(document, LinkTargets.For(document, url)).Feeds();
        }
        catch (HostilePageException)
        {
            // A page that is not read has no feeds to us; the visit says that none was found.
            return [];
        }
    }
}
