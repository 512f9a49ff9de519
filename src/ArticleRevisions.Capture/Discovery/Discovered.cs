using ArticleRevisions.Capture.Feeds;

namespace ArticleRevisions.Capture.Discovery;

/// <summary>How a look at an address ended.</summary>
public enum DiscoveryOutcome
{
    /// <summary>There is something to watch.</summary>
    Found,

    /// <summary>The page was read; it is no article, and no feed was found.</summary>
    NothingFound,

    /// <summary>The URL gate refused it, or an address that it redirects to; nothing was sent there.</summary>
    Refused,

    /// <summary>robots.txt forbids it; the page was not fetched.</summary>
    RefusedByRobots,

    /// <summary>401, 402, 403, 451, a challenge page or a wall of consent.</summary>
    Blocked,

    /// <summary>404, 410, or a page that says the same.</summary>
    Missing,

    /// <summary>No answer, a cut one, 5xx, 429, or the host's turn did not come in time.</summary>
    OutOfReach,

    /// <summary>It is no web page and no feed, too large, or cannot be parsed.</summary>
    Unreadable,
}

/// <summary>Where a feed was found.</summary>
public enum FeedSource
{
    /// <summary>The address itself is the feed.</summary>
    Address,

    /// <summary>The page points to it with <c>rel="alternate"</c>.</summary>
    Link,

    /// <summary>The site's robots.txt names it as a sitemap.</summary>
    Robots,

    /// <summary>It stands where feeds usually stand.</summary>
    UsualPlace,
}

/// <summary>The article at an address.</summary>
/// <param name="Url">The address to watch.</param>
/// <param name="Headline">Its headline; empty when it has none.</param>
/// <param name="Published">When the page says it was published.</param>
/// <param name="Publication">The name the publication gives itself.</param>
/// <param name="IsLikely">False when it may as well be a section page: a short name in its address, no date, no structured data.</param>
public sealed record DiscoveredArticle(Uri Url, string Headline, DateTimeOffset? Published, string? Publication, bool IsLikely);

/// <summary>A feed or sitemap of an address's site.</summary>
public sealed record DiscoveredFeed
{
    /// <summary>Its address, through the URL gate.</summary>
    public required Uri Url { get; init; }

    /// <summary>Where it was found.</summary>
    public required FeedSource Source { get; init; }

    /// <summary>The title it gives itself, or else the link that points to it.</summary>
    public string? Title { get; init; }

    /// <summary>Its format; null when it was not read.</summary>
    public FeedForm? Form { get; init; }

    /// <summary>How many usable items it holds; null when it was not read, and for a sitemap index.</summary>
    public int? Items { get; init; }

    /// <summary>How many sitemaps a sitemap index names, else null.</summary>
    public int? Sitemaps { get; init; }

    /// <summary>The instant of its newest item.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>One line about why it cannot be read; null when it was read, or when there was no time to.</summary>
    public string? Trouble { get; init; }

    /// <summary>Whether it was read and brings something.</summary>
    public bool IsUsable => Items > 0 || Sitemaps > 0;
}

/// <summary>What stands at an address.</summary>
public sealed record Discovered
{
    /// <summary>How the look ended.</summary>
    public required DiscoveryOutcome Outcome { get; init; }

    /// <summary>The address that was looked at.</summary>
    public required Uri Url { get; init; }

    /// <summary>One line for people about the address itself.</summary>
    public required string Detail { get; init; }

    /// <summary>The article there, if it is one.</summary>
    public DiscoveredArticle? Article { get; init; }

    /// <summary>The feeds, the most promising first; the order depends on nothing but the page and robots.txt.</summary>
    public IReadOnlyList<DiscoveredFeed> Feeds { get; init; } = [];

    /// <summary>
    /// The address that is most likely meant: a feed that was given itself, else a likely article, else the first feed that
    /// brings something, else the first that was not read, else the article. Null when there is nothing to watch.
    /// </summary>
    public Uri? Choice =>
        Feeds.FirstOrDefault(feed => feed.Source is FeedSource.Address)?.Url
        ?? (Article is { IsLikely: true } ? Article.Url : null)
        ?? Feeds.FirstOrDefault(feed => feed.IsUsable)?.Url
        ?? Feeds.FirstOrDefault(feed => feed is { Trouble: null, Form: null })?.Url
        ?? Article?.Url;
}
