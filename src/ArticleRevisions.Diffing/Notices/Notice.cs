namespace ArticleRevisions.Diffing;

/// <summary>What kind of words a publisher chose for a change.</summary>
public enum NoticeKind
{
    /// <summary>Something was wrong and was put right.</summary>
    Correction,

    /// <summary>Something could be misread.</summary>
    Clarification,

    /// <summary>Something was added or went on.</summary>
    Update,

    /// <summary>A note by the editors.</summary>
    EditorsNote,

    /// <summary>The article, or a part of it, was taken back.</summary>
    Retraction,
}

/// <summary>Which side of the described change a quoted phrase stood on.</summary>
public enum QuotedSide
{
    /// <summary>The notice does not say.</summary>
    Unknown,

    /// <summary>The text before the change.</summary>
    Before,

    /// <summary>The text after the change.</summary>
    After,
}

/// <summary>A phrase that a notice quotes.</summary>
/// <param name="Text">As printed, without the outer marks: <c>buy[ing] and creat[ing] great content</c>.</param>
/// <param name="Side">Where the notice says it stood.</param>
public sealed record QuotedPhrase(string Text, QuotedSide Side);

/// <summary>Where a notice was read.</summary>
public enum NoticeSource
{
    /// <summary>In the visible text.</summary>
    Text,

    /// <summary>In the page's machine-readable corrections (schema.org).</summary>
    Declared,
}

/// <summary>The publisher's own words about a change.</summary>
public sealed record Notice
{
    /// <summary>Correction, clarification, update, editors' note or retraction.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>
    /// False for an editors' note that speaks of no change (of a republication, of the author): it is the publisher's own
    /// word, but no edit is to be expected for it.
    /// </summary>
    public bool TellsOfChange { get; init; } = true;

    /// <summary>The label as printed (<c>UPDATE</c>), or empty when a stock phrase made it a notice.</summary>
    public required string Label { get; init; }

    /// <summary>The whole notice as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was read.</summary>
    public NoticeSource Source { get; init; }

    /// <summary>The blocks it stands in, from 0; empty for a declared notice.</summary>
    public IReadOnlyList<int> Blocks { get; init; } = [];

    /// <summary>The date as printed, or null.</summary>
    public string? PrintedDate { get; init; }

    /// <summary>The stated day; null without a date or when no source gives the year.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The stated clock time, or null.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The zone as printed (<c>AEST</c>), or null.</summary>
    public string? Zone { get; init; }

    /// <summary>The stated instant with the zone's offset; null unless day, time and zone are known.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>What it says was wrong, as printed, or null.</summary>
    public string? SaidWrong { get; init; }

    /// <summary>What it says is right, as printed, or null.</summary>
    public string? SaidRight { get; init; }

    /// <summary>The phrases it quotes, in order.</summary>
    public IReadOnlyList<QuotedPhrase> Quotes { get; init; } = [];

    /// <summary>The other pages it links to, absolute; the change may be theirs.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}

/// <summary>What ties a notice to an edit.</summary>
public enum NoticeEvidenceKind
{
    /// <summary>A phrase the notice quotes stands in the changed words.</summary>
    QuotedPhrase,

    /// <summary>The notice names both numbers of a changed number.</summary>
    NumberPair,

    /// <summary>The notice shares rare words with the changed words.</summary>
    RareWords,
}

/// <summary>One piece of evidence: the notice's words, and where they stand in the edit's text.</summary>
/// <param name="Kind">What ties them.</param>
/// <param name="InNotice">The words in the notice.</param>
/// <param name="Side">The side of the edit.</param>
/// <param name="InEdit">Range in <see cref="Edit.BeforeText"/> or <see cref="Edit.AfterText"/>; null when the words are scattered.</param>
public sealed record NoticeEvidence(NoticeEvidenceKind Kind, string InNotice, QuotedSide Side, TextSpan? InEdit);
