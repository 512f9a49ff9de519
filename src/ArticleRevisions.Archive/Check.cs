namespace ArticleRevisions.Archive;

/// <summary>One visit. Truth: never rewritten.</summary>
internal sealed class Check
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }
    public required DateTimeOffset At { get; init; }
    public required long DurationMilliseconds { get; init; }
    public required CheckOutcome Outcome { get; init; }
    public int? Status { get; init; }
    public long BytesReceived { get; init; }
    public string? Detail { get; init; }

    /// <summary>Number of the snapshot whose text it saw.</summary>
    public int? Snapshot { get; init; }

    /// <summary>Hash of the text it read, kept for a suspicious one too.</summary>
    public string? TextHash { get; init; }
}
