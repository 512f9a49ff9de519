using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>The page as received: evidence for a snapshot.</summary>
public sealed record ResponseEvidence(string Url, int Status, string Headers, ReadOnlyMemory<byte> Body);

/// <summary>The headline where a page gives it; witnesses.</summary>
public sealed record HeadlineWitnesses(string? Heading, string? Title, string? OpenGraph, string? JsonLd);

/// <summary>What one visit saw, to be recorded as one check.</summary>
public sealed record CheckObservation
{
    /// <summary>The article visited.</summary>
    public required long ArticleId { get; init; }

    /// <summary>When the page was asked for (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>
    /// How it ended: null when <see cref="Text"/> was read, since the archive itself tells changed from unchanged; else any
    /// outcome but <see cref="CheckOutcome.Changed"/> and <see cref="CheckOutcome.Unchanged"/>.
    /// </summary>
    public CheckOutcome? Outcome { get; init; }

    /// <summary>The text, when it was read.</summary>
    public ArticleText? Text { get; init; }

    /// <summary>The headline's variants, when a page was read.</summary>
    public HeadlineWitnesses? Headlines { get; init; }

    /// <summary>The evidence, kept when a snapshot is.</summary>
    public ResponseEvidence? Response { get; init; }

    /// <summary>The HTTP status, when there was an answer.</summary>
    public int? Status { get; init; }

    /// <summary>Bytes received.</summary>
    public long BytesReceived { get; init; }

    /// <summary>One line for people about an outcome that is not a text.</summary>
    public string? Detail { get; init; }

    /// <summary>Validators for the next visit; null leaves none.</summary>
    public string? ETag { get; init; }

    /// <summary>See <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>The publication's own name, when the page gave one.</summary>
    public string? PublicationName { get; init; }

    /// <summary>The absolute web address under which the publication says how it corrects itself, when the page gave one.</summary>
    public string? CorrectionsPolicy { get; init; }

    /// <summary>
    /// True for an imported history whose texts are known to be whole: a text far from the last one is then a change at
    /// once, not first <see cref="CheckOutcome.Suspicious"/>.
    /// </summary>
    public bool IsTrusted { get; init; }

    /// <summary>
    /// The page broke off although its length says that it is whole: a text other than the last one is first
    /// <see cref="CheckOutcome.Suspicious"/>, however near it is.
    /// </summary>
    public bool MayBeCut { get; init; }

    /// <summary>The page says that not everybody may read all of it: a text under half of the last one is then a teaser.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>The section of the publication that the article stands in.</summary>
    public string? Section { get; init; }

    /// <summary>Further addresses of the same page (canonical, AMP, permanent redirect), to be kept as aliases.</summary>
    public IReadOnlyList<ArticleAddress> Aliases { get; init; } = [];
}

/// <summary>What recording a check did.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Outcome">The outcome as recorded.</param>
/// <param name="Snapshot">The number of the snapshot that this check kept, if it kept one.</param>
/// <param name="RevisionId">The revision that led to it, if it was not the first.</param>
public sealed record RecordedCheck(long CheckId, CheckOutcome Outcome, int? Snapshot, long? RevisionId);
