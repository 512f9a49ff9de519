namespace ArticleRevisions.Archive;

/// <summary>What is polled for new articles.</summary>
internal sealed class Feed : IVisited
{
    public long Id { get; init; }
    public long PublicationId { get; init; }
    public Publication? Publication { get; init; }
    public required string Url { get; set; }

    /// <summary>Its identity: equal keys name the same feed.</summary>
    public required string Key { get; init; }
    public required string Host { get; init; }
    public string? Title { get; set; }

    /// <summary>One line about the latest outcome.</summary>
    public string? LatestDetail { get; set; }

    public required DateTimeOffset AddedAt { get; init; }
    public DateTimeOffset? NextVisitAt { get; set; }
    public string? LeasedBy { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public string? ETag { get; set; }
    public string? LastModified { get; set; }
    public int Checks { get; set; }
    public int QuietChecks { get; set; }
    public int TroubleChecks { get; set; }
    public CheckOutcome? LatestOutcome { get; set; }
    public DateTimeOffset? LastCheckedAt { get; set; }
    public DateTimeOffset? LastChangedAt { get; set; }
}
