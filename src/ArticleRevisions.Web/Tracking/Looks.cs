using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Web.Tracking;

/// <summary>What stands at an address, and what of it is watched already.</summary>
/// <param name="Found">What was found.</param>
/// <param name="ArticleId">The article under which its article is watched, or null.</param>
/// <param name="FeedIds">The feeds that are watched, by their addresses' keys.</param>
internal sealed record Look(Discovered Found, long? ArticleId, IReadOnlyDictionary<string, long> FeedIds)
{
    public long? IdOf(DiscoveredFeed feed) => FeedIds.TryGetValue(UrlIdentity.KeyOf(feed.Url), out var id) ? id : null;
}

/// <summary>Looks at an address before it is watched.</summary>
internal sealed class Looks(SiteDiscovery sites, ArticleRegister register, FeedQueries feeds)
{
    public async Task<Look> LookAsync(Uri url, CancellationToken cancellationToken)
    {
        var found = await sites.DiscoverAsync(url, cancellationToken);
        var keys = found.Feeds.Select(feed => UrlIdentity.KeyOf(feed.Url)).ToList();
        return new Look(
            found,
            found.Article is { } article ? await register.FindArticleAsync(UrlIdentity.KeyOf(article.Url), cancellationToken) : null,
            await feeds.FindIdsAsync(keys, cancellationToken));
    }
}
