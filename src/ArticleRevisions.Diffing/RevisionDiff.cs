namespace ArticleRevisions.Diffing;

/// <summary>How much a change matters to a reader.</summary>
public enum Significance
{
    /// <summary>Typography, white space, furniture: nothing a reader reads differently.</summary>
    Cosmetic,

    /// <summary>Spelling, punctuation, function words: the same information.</summary>
    Minor,

    /// <summary>Anything that can change what a reader believes.</summary>
    Substantive,
}

/// <summary>Why a verdict was given: the rule's name and what it saw.</summary>
/// <param name="Rule">A stable, lower-case name such as <c>number-changed</c>.</param>
/// <param name="Evidence">The words that made the rule speak.</param>
public sealed record SignificanceReason(string Rule, string Evidence);

/// <summary>The parts of an article beside its blocks.</summary>
public enum ArticleField
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The standfirst.</summary>
    Standfirst,

    /// <summary>The byline.</summary>
    Byline,
}

/// <summary>A change of the headline, standfirst or byline; a side is null when the field was absent there.</summary>
public sealed record FieldEdit(
    ArticleField Field,
    string? Before,
    string? After,
    IReadOnlyList<WordEdit> Words,
    IReadOnlyList<KindFinding> Kinds,
    Significance Significance,
    IReadOnlyList<SignificanceReason> Reasons);

/// <summary>Sizes of a change, in words.</summary>
/// <param name="WordsInserted">Words that came in, moved text not counted.</param>
/// <param name="WordsDeleted">Words that went out, moved text not counted.</param>
/// <param name="WordsUnchanged">Words on both sides.</param>
public sealed record DiffStatistics(int WordsInserted, int WordsDeleted, int WordsUnchanged)
{
    /// <summary>Words touched in all.</summary>
    public int Gross => WordsInserted + WordsDeleted;

    /// <summary>By how many words the text grew (negative: shrank).</summary>
    public int Net => WordsInserted - WordsDeleted;
}

/// <summary>What happened to a notice between two texts.</summary>
public enum NoticeChangeKind
{
    /// <summary>Only in the later text.</summary>
    Added,

    /// <summary>In both, in other words.</summary>
    Changed,

    /// <summary>Only in the earlier text.</summary>
    Removed,
}

/// <summary>A notice that appeared, changed or went away.</summary>
public sealed record NoticeChange(NoticeChangeKind Change, Notice? Before, Notice? After);

/// <summary>Everything that <see cref="ArticleDiffer.Compare(ArticleText, ArticleText, DiffOptions?)"/> found out about two texts.</summary>
public sealed record RevisionDiff
{
    /// <summary>The engine that made this comparison; same engine and same texts give the same result.</summary>
    public required string EngineVersion { get; init; }

    /// <summary><see cref="ArticleText.Hash"/> of the earlier text.</summary>
    public required string BeforeHash { get; init; }

    /// <summary><see cref="ArticleText.Hash"/> of the later text.</summary>
    public required string AfterHash { get; init; }

    /// <summary>Changes of headline, standfirst and byline.</summary>
    public required IReadOnlyList<FieldEdit> Fields { get; init; }

    /// <summary>
    /// Sentence edits in reading order of the later text, deletions where the text stood. Together they cover every
    /// sentence of both texts exactly once.
    /// </summary>
    public required IReadOnlyList<Edit> Edits { get; init; }

    /// <summary>Blocks joined, broken or changed in kind while their sentences stayed.</summary>
    public required IReadOnlyList<BlockEdit> BlockEdits { get; init; }

    /// <summary>Notices added, changed and removed.</summary>
    public required IReadOnlyList<NoticeChange> Notices { get; init; }

    /// <summary>Sizes in words.</summary>
    public required DiffStatistics Statistics { get; init; }

    /// <summary>The weightiest of all edits; <see cref="Significance.Cosmetic"/> when nothing differs.</summary>
    public required Significance Significance { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<SignificanceReason> Reasons { get; init; }

    /// <summary>One sentence in English, at most 200 characters, made from the operations only; empty when nothing differs.</summary>
    public required string Summary { get; init; }

    /// <summary>True when the texts were too large to compare in full, so that whole blocks, or sentences without their words, were compared.</summary>
    public required bool IsTruncated { get; init; }

    /// <summary>True when no field, sentence or block differs.</summary>
    public bool IsEmpty => Fields.Count == 0 && BlockEdits.Count == 0 && Edits.All(e => e.Operation == EditOperation.Unchanged);

    /// <summary>The blocks' texts of the earlier article, rebuilt from the edits alone.</summary>
    public IReadOnlyList<string> RebuildBefore() => Rebuilding.Blocks(Edits.SelectMany(e => e.Before));

    /// <summary>The blocks' texts of the later article, rebuilt from the edits alone.</summary>
    public IReadOnlyList<string> RebuildAfter() => Rebuilding.Blocks(Edits.SelectMany(e => e.After));
}
