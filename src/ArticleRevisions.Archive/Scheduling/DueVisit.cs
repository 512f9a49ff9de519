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

    /// <summary>The latest visit, when it went well; null otherwise.</summary>
    public DateTimeOffset? SeenBefore { get; init; }
}

/// <summary>The facts a schedule may use to choose the next visit.</summary>
/// <param name="FirstSeenAt">When we began to watch.</param>
/// <param name="LastCheckedAt">The latest check, if any.</param>
/// <param name="LastChangedAt">The latest snapshot's first sight, if any.</param>
/// <param name="QuietChecks">Checks since the last change that saw the text (or the feed without a new link).</param>
/// <param name="TroubleChecks">Checks in a row, up to now, that did not see the text.</param>
/// <param name="LatestOutcome">The latest outcome, if any.</param>
/// <param name="Article">What the model of change rates may know; null for a feed, and before the first snapshot.</param>
public sealed record ScheduleFacts(
    DateTimeOffset FirstSeenAt, DateTimeOffset? LastCheckedAt, DateTimeOffset? LastChangedAt,
    int QuietChecks, int TroubleChecks, CheckOutcome? LatestOutcome, WatchedArticle? Article = null);
