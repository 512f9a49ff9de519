using ArticleRevisions.Diffing.Lineage;

namespace ArticleRevisions.Diffing;

/// <summary>How a wording of a sentence came into an article.</summary>
public enum WordingOrigin
{
    /// <summary>The sentence was new.</summary>
    Born,

    /// <summary>The same sentence stood there in other words.</summary>
    Edited,

    /// <summary>It came out of a sentence that was split: its larger part keeps the lineage, every other part has that sentence as its parent.</summary>
    Split,

    /// <summary>Several sentences became this one; it has the lineage of the larger.</summary>
    Merged,

    /// <summary>The sentence had been gone, and came back in a wording that it had before.</summary>
    Restored,

    /// <summary>The text is the same; only the comparison cut it into sentences otherwise than the one before.</summary>
    Recut,
}

/// <summary>A sentence that changed its place but stayed itself.</summary>
/// <param name="Snapshot">The first snapshot in which it stood there.</param>
/// <param name="From">The block it stood in, from 0.</param>
/// <param name="To">The block it stands in, from 0.</param>
public readonly record struct SentenceMove(int Snapshot, int From, int To);

/// <summary>
/// One wording in the life of a sentence: the same words, from one snapshot to another. All wordings with one
/// <see cref="Lineage"/> are one sentence; at most one of them stands at a time.
/// </summary>
public sealed record SentenceWording
{
    /// <summary>The sentence's number within its article, from 1; it survives edits, moves, splits, merges and absences.</summary>
    public required int Lineage { get; init; }

    /// <summary>The words as printed, but for U+FFFD where a null character or half of a surrogate pair stood.</summary>
    public required string Text { get; init; }

    /// <summary>The block in which they stood at first, from 0.</summary>
    public required int Block { get; init; }

    /// <summary>Where they stood at first in that block's text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The first snapshot that has them.</summary>
    public required int FirstSnapshot { get; init; }

    /// <summary>The last snapshot that has them, the revision after it being the one that ended them; null while they stand.</summary>
    public int? LastSnapshot { get; init; }

    /// <summary>How they came.</summary>
    public required WordingOrigin Origin { get; init; }

    /// <summary>The latest earlier snapshot that had these very words; null when they are new, or were never away.</summary>
    public int? RestorationOf { get; init; }

    /// <summary>The lineage that this one came off: the sentence that was split, or the one whose earlier words came back beside it.</summary>
    public int? Parent { get; init; }

    /// <summary>The lineage that took this one in when they ended by a merge; else null.</summary>
    public int? Heir { get; init; }

    /// <summary>Where they went while they stood, in order.</summary>
    public IReadOnlyList<SentenceMove> Moves { get; init; } = [];

    /// <summary>A sentence's words as <see cref="Text"/> has them; as long as they were.</summary>
    /// <exception cref="ArgumentNullException">The sentence is null.</exception>
    public static string TextOf(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return WordingText.Of(sentence);
    }
}
