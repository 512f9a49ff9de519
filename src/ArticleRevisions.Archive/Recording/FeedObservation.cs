namespace ArticleRevisions.Archive.Recording;

/// <summary>What a feed's page said.</summary>
public sealed record FeedObservation(
    long FeedId, DateTimeOffset At, CheckOutcome Outcome, string? Detail, string? Title, string? ETag, string? LastModified,
    IReadOnlyList<FeedLinkSeen> Links);

/// <summary>A link in a feed, with the title and instant that the feed gives.</summary>
public sealed record FeedLinkSeen(ArticleAddress Address, string? Title, DateTimeOffset? Published);
