using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Discovery;

/// <summary>Puts the feeds that a site names in an order: those of news first, those of readers' comments last.</summary>
internal static class FeedCandidates
{
    /// <summary>Most feeds that are listed.</summary>
    public const int Most = 12;

    private static readonly string[] CommentWords = ["comment", "kommentar", "comentario", "comentário", "commento", "commenti", "reacties", "комментари"];

    private static readonly string[] UsualPaths = ["/feed", "/rss", "/feed.xml", "/atom.xml", "/news-sitemap.xml", "/sitemap.xml"];

    /// <summary>What the page and robots.txt name, each address once.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="links">The feeds it points to, in its order.</param>
    /// <param name="sitemaps">The sitemaps of robots.txt, in its order.</param>
    /// <param name="gate">Every address passes it.</param>
    public static IReadOnlyList<DiscoveredFeed> Named(Uri page, IReadOnlyList<FeedLink> links, IReadOnlyList<Uri> sitemaps, UrlGate gate)
    {
        var linked = links
            .Select(link => gate.TryParse(link.Url.AbsoluteUri, out var url, out _) ? new DiscoveredFeed { Url = url, Title = link.Title, Source = FeedSource.Link } : null)
            .OfType<DiscoveredFeed>().ToList();
        var comments = linked.Where(feed => IsOfComments(feed, page)).ToHashSet();
        // A feed of another site is mostly a service's; a sitemap may lie anywhere, as robots.txt says.
        var own = linked.Where(feed => !comments.Contains(feed)).OrderByDescending(feed => SiteIdentity.IsSame(feed.Url, page));
        var named = sitemaps.OrderByDescending(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase))
            .Select(url => new DiscoveredFeed { Url = url, Source = FeedSource.Robots });
        return [.. own.Concat(named).Concat(linked.Where(comments.Contains)).DistinctBy(feed => UrlIdentity.KeyOf(feed.Url), StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Where feeds usually stand on a site that names none.</summary>
    public static IEnumerable<Uri> Usual(Uri page) => UsualPaths.Select(path => new Uri(page, path));

    // A feed below the page's own address is what blogs give each article for its comments.
    private static bool IsOfComments(DiscoveredFeed feed, Uri page) =>
        CommentWords.Any(word => feed.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || feed.Url.AbsolutePath.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (page.AbsolutePath.Contains('-', StringComparison.Ordinal) && feed.Url.AbsolutePath.StartsWith(page.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal));
}
