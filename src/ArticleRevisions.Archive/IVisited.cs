namespace ArticleRevisions.Archive;

/// <summary>What articles and feeds share: they fall due, are leased to a node, and are counted.</summary>
internal interface IVisited
{
    long Id { get; }

    string Url { get; }

    string Host { get; }

    /// <summary>When the next visit is due; null rests.</summary>
    DateTimeOffset? NextVisitAt { get; set; }

    /// <summary>The node that holds the lease, null when none does.</summary>
    string? LeasedBy { get; set; }

    /// <summary>Until when; past it anyone may take it.</summary>
    DateTimeOffset? LeaseUntil { get; set; }

    string? ETag { get; set; }

    string? LastModified { get; set; }

    int Checks { get; set; }

    /// <summary>Checks since the last change that saw the text (a feed: without a new link).</summary>
    int QuietChecks { get; set; }

    /// <summary>Checks in a row, up to now, that did not see the text.</summary>
    int TroubleChecks { get; set; }

    CheckOutcome? LatestOutcome { get; set; }

    DateTimeOffset AddedAt { get; }

    DateTimeOffset? LastCheckedAt { get; set; }

    /// <summary>First sight of the latest snapshot (a feed: of the latest new link).</summary>
    DateTimeOffset? LastChangedAt { get; set; }
}
