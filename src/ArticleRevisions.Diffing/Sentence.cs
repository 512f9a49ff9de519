namespace ArticleRevisions.Diffing;

/// <summary>A half-open range of a text, counted in UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units the range covers.</summary>
    public int Length => End - Start;
}

/// <summary>
/// One sentence of an article. The sentences of a block cover it completely: each is followed by its
/// <paramref name="Separator"/> (white space before the next sentence or the block's end), and an empty block is one
/// empty sentence, so that a text can be rebuilt from its sentences.
/// </summary>
/// <param name="Index">Position among all sentences of the article, from 0.</param>
/// <param name="Block">Position of its block, from 0.</param>
/// <param name="Kind">The kind of its block.</param>
/// <param name="Span">Where <paramref name="Text"/> stands in the block's text.</param>
/// <param name="Text">The sentence, exactly as printed.</param>
/// <param name="Separator">What stands between this sentence and the next of the same block, or the block's end.</param>
public sealed record Sentence(int Index, int Block, BlockKind Kind, TextSpan Span, string Text, string Separator)
{
    /// <summary>The links in <see cref="Text"/>, in order; offsets count in it.</summary>
    public IReadOnlyList<BlockLink> Links { get; init; } = [];
}
