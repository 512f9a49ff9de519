namespace ArticleRevisions.Archive.Timelines;

/// <summary>One check.</summary>
public sealed record CheckView
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>When it began.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }
    /// <summary>How it ended.</summary>
    public required CheckOutcome Outcome { get; init; }
    /// <summary>HTTP status, when there was an answer.</summary>
    public int? Status { get; init; }
    /// <summary>Bytes received.</summary>
    public required long BytesReceived { get; init; }
    /// <summary>One line about an outcome that is not a text.</summary>
    public string? Detail { get; init; }
    /// <summary>Number of the snapshot whose text it saw, when it saw one.</summary>
    public int? Snapshot { get; init; }
}

/// <summary>A stretch without a single check that saw the text.</summary>
/// <param name="From">The last check that saw it.</param>
/// <param name="To">The first that saw it again; null when none has yet.</param>
/// <param name="Checks">How many checks in between saw nothing.</param>
/// <param name="Outcome">Their most frequent outcome.</param>
/// <param name="Detail">That outcome's line.</param>
public sealed record Gap(DateTimeOffset? From, DateTimeOffset? To, int Checks, CheckOutcome Outcome, string? Detail);

/// <summary>Reads checks.</summary>
public sealed class CheckQueries
{
    /// <summary>An article's checks, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public Task<ListPage<CheckView>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>An article's gaps, oldest first.</summary>
    public Task<IReadOnlyList<Gap>> GapsAsync(long articleId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
