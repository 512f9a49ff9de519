namespace ArticleRevisions.Archive.Scheduling;

/// <summary>An article or feed that is due and now leased to this node, its host with it.</summary>
public sealed record DueVisit
{
    /// <summary>The article's or feed's id.</summary>
    public required long Id { get; init; }

    /// <summary>True for a feed.</summary>
    public required bool IsFeed { get; init; }

    /// <summary>The address to fetch.</summary>
    public required string Url { get; init; }

    /// <summary>Its host, whose turn this node now has.</summary>
    public required string Host { get; init; }

    /// <summary>Validators of the last answer.</summary>
    public string? ETag { get; init; }

    /// <summary>See <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }
}

/// <summary>The facts a schedule may use to choose the next visit.</summary>
/// <param name="FirstSeenAt">When we began to watch.</param>
/// <param name="LastCheckedAt">The latest check, if any.</param>
/// <param name="LastChangedAt">The latest snapshot's first sight, if any.</param>
/// <param name="QuietChecks">Checks since the last change that saw the text (or the feed without a new link).</param>
/// <param name="TroubleChecks">Checks in a row, up to now, that did not see the text.</param>
/// <param name="LatestOutcome">The latest outcome, if any.</param>
public sealed record ScheduleFacts(
    DateTimeOffset FirstSeenAt, DateTimeOffset? LastCheckedAt, DateTimeOffset? LastChangedAt,
    int QuietChecks, int TroubleChecks, CheckOutcome? LatestOutcome);

/// <summary>
/// Hands out due work by leases, so that several processes can share one archive: an article is leased to one node at a
/// time, and so is its host, so that a host hears from one node at a time. A lease that is not released in time is taken back.
/// </summary>
public sealed class DueWork
{
    /// <summary>Claims due articles and feeds, each of another host, oldest due first. No host that is paused or leased is touched.</summary>
    /// <param name="node">This process's name, unique among processes.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="now">The instant.</param>
    /// <param name="lease">How long the claim holds.</param>
    public Task<IReadOnlyList<DueVisit>> ClaimAsync(string node, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Claims one article for a visit now, due or not; null when the article or its host is leased to another, or paused.</summary>
    public Task<DueVisit?> ClaimArticleAsync(long articleId, string node, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>What a schedule may know about a claimed visit, after its check was recorded; null when it no longer exists.</summary>
    public Task<ScheduleFacts?> FactsAsync(DueVisit visit, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Gives a claim back: the next visit, and the earliest instant at which the host may be asked again.</summary>
    public Task ReleaseAsync(DueVisit visit, string node, DateTimeOffset nextVisit, DateTimeOffset hostNotBefore, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Gives back everything this node holds, as it stops; visits stay due.</summary>
    public Task ReleaseAllAsync(string node, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The earliest instant at which anything is due, or null.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes an article due now (unless its host is paused until later, which still holds); false when there is no such article.</summary>
    public Task<bool> RequestCheckAsync(long articleId, DateTimeOffset now, CancellationToken cancellationToken) => throw new NotImplementedException();
}
