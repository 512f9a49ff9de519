namespace ArticleRevisions.Archive;

/// <summary>A link in a feed, with the title and instant that the feed gave when it was first seen: witnesses, not the article's own.</summary>
internal sealed class FeedItem
{
    public required long FeedId { get; init; }
    public Feed? Feed { get; init; }
    public long ArticleId { get; init; }
    public Article? Article { get; init; }
    public string? Title { get; init; }
    public DateTimeOffset? Published { get; init; }
    public required DateTimeOffset FirstSeenAt { get; init; }
}
