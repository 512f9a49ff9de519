namespace ArticleRevisions.Archive;

/// <summary>A page with one canonical URL and a history.</summary>
internal sealed class Article : IVisited
{
    public long Id { get; init; }
    public long PublicationId { get; init; }
    public Publication? Publication { get; init; }

    /// <summary>The address that is fetched.</summary>
    public required string Url { get; set; }

    /// <summary>Whose turn a visit takes.</summary>
    public required string Host { get; set; }

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

    /// <summary>The latest check that saw the latest snapshot's text.</summary>
    public DateTimeOffset? LastSeenAt { get; set; }

    /// <summary>How many snapshots; also the latest one's number.</summary>
    public int Snapshots { get; set; }

    /// <summary>The latest snapshot's text hash.</summary>
    public string? TextHash { get; set; }

    /// <summary>The latest snapshot's headline.</summary>
    public string? Headline { get; set; }

    /// <summary>The latest snapshot's language.</summary>
    public string? Language { get; set; }

    /// <summary>Hash of a suspicious text that waits for further checks.</summary>
    public string? PendingHash { get; set; }

    /// <summary>First sight of the pending text.</summary>
    public DateTimeOffset? PendingSince { get; set; }

    /// <summary>How many checks saw the pending text.</summary>
    public int PendingSights { get; set; }

    public ICollection<ArticleAlias> Aliases { get; } = [];

    /// <summary>Counts a check that ended so.</summary>
    public void Count(CheckOutcome outcome, DateTimeOffset at)
    {
        Checks++;
        LatestOutcome = outcome;
        LastCheckedAt = at;
        var saw = outcome is CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified;
        TroubleChecks = saw ? 0 : TroubleChecks + 1;
        if (!saw)
            return;
        QuietChecks = outcome == CheckOutcome.Changed ? 0 : QuietChecks + 1;
        (PendingHash, PendingSince, PendingSights) = (null, null, 0);
        if (Snapshots > 0)
            LastSeenAt = at;
    }

    /// <summary>Makes a snapshot the latest.</summary>
    public void Advance(Snapshot snapshot, string? language)
    {
        Snapshots = snapshot.Number;
        TextHash = snapshot.TextHash;
        Headline = snapshot.Headline;
        Language = language;
        LastChangedAt = snapshot.FirstSeenAt;
    }

    /// <summary>Keeps in mind a suspicious text that was seen for the first time.</summary>
    public void Suspect(string hash, DateTimeOffset at) => (PendingHash, PendingSince, PendingSights) = (hash, at, 1);

    /// <summary>Keeps the validators of the text that the record has: after a suspicious one the next visit must ask for the whole page.</summary>
    public void RememberValidators(CheckOutcome outcome, string? eTag, string? lastModified)
    {
        switch (outcome)
        {
            case CheckOutcome.Changed or CheckOutcome.Unchanged:
            case CheckOutcome.NotModified when eTag is not null || lastModified is not null:
                (ETag, LastModified) = (eTag, lastModified);
                break;
            case CheckOutcome.Suspicious:
                (ETag, LastModified) = (null, null);
                break;
        }
    }
}
