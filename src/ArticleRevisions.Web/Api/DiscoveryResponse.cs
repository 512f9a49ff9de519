using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Web.Tracking;

namespace ArticleRevisions.Web.Api;

/// <summary>An article that was found.</summary>
internal sealed record FoundArticleResponse(string Url, string Headline, DateTimeOffset? Published, string? Publication, bool IsLikely, long? WatchedAs);

/// <summary>A feed that was found.</summary>
internal sealed record FoundFeedResponse
{
    public required string Url { get; init; }
    public required FeedSource Source { get; init; }
    public required string? Title { get; init; }
    public required FeedForm? Form { get; init; }
    public required int? Items { get; init; }
    public required int? Sitemaps { get; init; }
    public required DateTimeOffset? Newest { get; init; }
    public required string? Trouble { get; init; }
    public required long? WatchedAs { get; init; }
}

/// <summary>What stands at an address.</summary>
internal sealed record DiscoveryResponse
{
    public required string Url { get; init; }
    public required DiscoveryOutcome Outcome { get; init; }
    public required string Detail { get; init; }
    public required string? Choice { get; init; }
    public required FoundArticleResponse? Article { get; init; }
    public required IReadOnlyList<FoundFeedResponse> Feeds { get; init; }

    public static DiscoveryResponse Of(Look look) => new()
    {
        Url = look.Found.Url.AbsoluteUri,
        Outcome = look.Found.Outcome,
        Detail = look.Found.Detail,
        Choice = look.Found.Choice?.AbsoluteUri,
        Article = look.Found.Article is { } article
            ? new(article.Url.AbsoluteUri, article.Headline, article.Published, article.Publication, article.IsLikely, look.ArticleId)
            : null,
        Feeds = [.. look.Found.Feeds.Select(feed => new FoundFeedResponse
        {
            Url = feed.Url.AbsoluteUri,
            Source = feed.Source,
            Title = feed.Title,
            Form = feed.Form,
            Items = feed.Items,
            Sitemaps = feed.Sitemaps,
            Newest = feed.Newest,
            Trouble = feed.Trouble,
            WatchedAs = look.IdOf(feed),
        })],
    };
}
