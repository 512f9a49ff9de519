namespace ArticleRevisions.Diffing;

/// <summary>What happened to a sentence.</summary>
public enum EditOperation
{
    /// <summary>One sentence on each side, the same text in the same place.</summary>
    Unchanged,

    /// <summary>Only in the later text.</summary>
    Inserted,

    /// <summary>Only in the earlier text.</summary>
    Deleted,

    /// <summary>One sentence on each side, in other words.</summary>
    Replaced,

    /// <summary>One sentence on each side, in another place; with <see cref="Edit.Words"/> when it was reworded as well.</summary>
    Moved,

    /// <summary>One sentence became several.</summary>
    Split,

    /// <summary>Several sentences became one.</summary>
    Merged,
}

/// <summary>
/// One run of words that differs: the range <paramref name="Before"/> of <see cref="Edit.BeforeText"/> became the range
/// <paramref name="After"/> of <see cref="Edit.AfterText"/>. One of them may be empty. Between two word edits both texts
/// are equal, character by character.
/// </summary>
public readonly record struct WordEdit(TextSpan Before, TextSpan After);

/// <summary>Where a moved sentence went.</summary>
public enum MoveDirection
{
    /// <summary>Nearer to the start.</summary>
    Up,

    /// <summary>Nearer to the end.</summary>
    Down,
}

/// <summary>A move: sentences that moved together carry the same <paramref name="Group"/>.</summary>
/// <param name="Group">Number of the move within the comparison, from 1.</param>
/// <param name="Direction">Up or down.</param>
/// <param name="Distance">How many sentences of the later text it passed.</param>
public sealed record Move(int Group, MoveDirection Direction, int Distance);

/// <summary>One sentence-level operation of a comparison.</summary>
public sealed record Edit
{
    /// <summary>What happened.</summary>
    public required EditOperation Operation { get; init; }

    /// <summary>The sentences of the earlier text, none for an insertion.</summary>
    public required IReadOnlyList<Sentence> Before { get; init; }

    /// <summary>The sentences of the later text, none for a deletion.</summary>
    public required IReadOnlyList<Sentence> After { get; init; }

    /// <summary>The words that differ, in order; empty for unchanged, inserted and deleted sentences and for pure moves.</summary>
    public IReadOnlyList<WordEdit> Words { get; init; } = [];

    /// <summary>Where to, when the sentence moved.</summary>
    public Move? Move { get; init; }

    /// <summary>What the edit is about; may be empty, since unknown is allowed.</summary>
    public IReadOnlyList<KindFinding> Kinds { get; init; } = [];

    /// <summary>How much it matters.</summary>
    public Significance Significance { get; init; }

    /// <summary>Why.</summary>
    public IReadOnlyList<SignificanceReason> Reasons { get; init; } = [];

    /// <summary>
    /// The text of <see cref="Before"/> that <see cref="WordEdit.Before"/> counts in: sentences with their separators,
    /// a blank line between blocks, nothing after the last sentence.
    /// </summary>
    public string BeforeText => Join(Before);

    /// <summary>The same for <see cref="After"/>.</summary>
    public string AfterText => Join(After);

    private static string Join(IReadOnlyList<Sentence> sentences) => sentences.Count switch
    {
        0 => "",
        1 => sentences[0].Text,
        _ => string.Concat(sentences.Select((s, i) => i == sentences.Count - 1
            ? s.Text
            : s.Text + s.Separator + (sentences[i + 1].Block == s.Block ? "" : "\n\n"))),
    };
}

/// <summary>What happened to blocks whose sentences stayed.</summary>
public enum BlockOperation
{
    /// <summary>Several blocks became one.</summary>
    Joined,

    /// <summary>One block became several.</summary>
    Broken,

    /// <summary>The block's kind changed, for example from paragraph to heading.</summary>
    Recast,

    /// <summary>Only white space between or around the sentences changed.</summary>
    Respaced,
}

/// <summary>An edit of the blocks themselves: positions from 0 on each side. Always cosmetic.</summary>
public sealed record BlockEdit(BlockOperation Operation, IReadOnlyList<int> Before, IReadOnlyList<int> After);
