namespace ArticleRevisions.Archive.Recording;

/// <summary>An article or feed after it was added.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsNew">False when it was tracked already.</param>
public sealed record Registered(long Id, bool IsNew);

/// <summary>What a feed's page said.</summary>
public sealed record FeedObservation(
    long FeedId, DateTimeOffset At, CheckOutcome Outcome, string? Detail, string? Title, string? ETag, string? LastModified,
    IReadOnlyList<FeedLinkSeen> Links);

/// <summary>A link in a feed, with the title and instant that the feed gives.</summary>
public sealed record FeedLinkSeen(ArticleAddress Address, string? Title, DateTimeOffset? Published);

/// <summary>Which articles and feeds are watched.</summary>
public sealed class ArticleRegister
{
    /// <summary>Starts to watch an article; the first check is due at once. An address known under any alias is found, not added.</summary>
    public Task<Registered> AddArticleAsync(ArticleAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Starts to watch a feed; it is due at once.</summary>
    public Task<Registered> AddFeedAsync(ArticleAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Finds an article by one of its addresses' keys.</summary>
    public Task<long?> FindArticleAsync(string key, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Records a visit to a feed and starts to watch every article it links to that is not watched yet.</summary>
    /// <returns>How many articles are new.</returns>
    public Task<int> RecordFeedAsync(FeedObservation observation, CancellationToken cancellationToken) => throw new NotImplementedException();
}
