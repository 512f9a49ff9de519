using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>One wording of a sentence, with when it was seen.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="NotBefore">The last check without it; null when it stood in the first snapshot.</param>
/// <param name="FirstSeenAt">The first check that saw it.</param>
/// <param name="LastSeenAt">The last check that saw it.</param>
/// <param name="GoneAt">The first check that saw the text without it; null while it stands.</param>
public sealed record WordingView(
    SentenceWording Wording, DateTimeOffset? NotBefore, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt, DateTimeOffset? GoneAt);

/// <summary>A sentence of an article with all wordings of its life, the earliest first; at least one.</summary>
public sealed record SentenceSummary(int Lineage, IReadOnlyList<WordingView> Wordings)
{
    /// <summary>The wording that stands, or the last that stood.</summary>
    public WordingView Latest => Wordings[^1];

    /// <summary>Whether the latest snapshot has the sentence.</summary>
    public bool IsStanding => Latest.Wording.LastSnapshot is null;

    /// <summary>The first check that saw the sentence.</summary>
    public DateTimeOffset FirstSeenAt => Wordings[0].FirstSeenAt;

    /// <summary>The last check that saw it.</summary>
    public DateTimeOffset LastSeenAt => Latest.LastSeenAt;
}

/// <summary>What happens to a sentence.</summary>
public enum LifeEventKind
{
    /// <summary>It came in.</summary>
    Born,

    /// <summary>It got other words.</summary>
    Edited,

    /// <summary>It went to another place.</summary>
    Moved,

    /// <summary>It was split, or came off another sentence that was.</summary>
    Split,

    /// <summary>It took in another sentence, or was taken in by one.</summary>
    Merged,

    /// <summary>It went out.</summary>
    Removed,

    /// <summary>It came back.</summary>
    Restored,

    /// <summary>The same text was cut into sentences otherwise.</summary>
    Recut,
}

/// <summary>One event in the life of a sentence.</summary>
public sealed record LifeEvent
{
    /// <summary>What happened.</summary>
    public required LifeEventKind Kind { get; init; }
    /// <summary>The snapshot that shows it first, also the number of the revision; 1 is the first snapshot.</summary>
    public required int Snapshot { get; init; }
    /// <summary>The last check before it; null for the first snapshot.</summary>
    public DateTimeOffset? NotBefore { get; init; }
    /// <summary>The first check after it.</summary>
    public required DateTimeOffset SeenAt { get; init; }
    /// <summary>The wording that it brought; null when it brought none.</summary>
    public SentenceWording? Wording { get; init; }
    /// <summary>The lineage that took the sentence in, when it was merged into another.</summary>
    public int? Heir { get; init; }
    /// <summary>Where it went, when it moved.</summary>
    public SentenceMove? Move { get; init; }
    /// <summary>The edit as the revision has it; null in the first snapshot.</summary>
    public Edit? Edit { get; init; }
    /// <summary>The notices that account for the edit.</summary>
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];
}

/// <summary>The whole life of one sentence.</summary>
public sealed record SentenceBiography
{
    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>The sentence and its wordings.</summary>
    public required SentenceSummary Sentence { get; init; }
    /// <summary>What happened to it, the earliest first.</summary>
    public required IReadOnlyList<LifeEvent> Events { get; init; }
    /// <summary>Whether the publisher said so, of the substantive edits to this sentence.</summary>
    public required Acknowledgement Acknowledgement { get; init; }
}

/// <summary>A sentence of a snapshot and its lineage; null when the sentence has none, or its article's sentences were not followed yet.</summary>
public sealed record PlacedSentence(Sentence Sentence, int? Lineage);

/// <summary>The life that an edit of a comparison belongs to.</summary>
/// <param name="Lineage">The sentence.</param>
/// <param name="RestorationOf">The earlier snapshot whose wording the edit brought back, or null.</param>
public sealed record EditLineage(int Lineage, int? RestorationOf);

/// <summary>A sentence that got back, or came back in, a wording that an earlier snapshot had.</summary>
public sealed record RestoredWording(int Lineage, int RestorationOf);
