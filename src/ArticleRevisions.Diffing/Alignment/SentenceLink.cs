namespace ArticleRevisions.Diffing.Alignment;

/// <summary>A half-open range of sentences on one side, by their indexes.</summary>
internal readonly record struct SentenceRange(int Start, int End)
{
    public int Count => End - Start;
}

/// <summary>Sentences of the earlier text and what they became; one of the two ranges holds one sentence.</summary>
/// <param name="Before">The sentences of the earlier text.</param>
/// <param name="After">The sentences of the later text.</param>
/// <param name="Score">Their similarity, 0–1; 1 for equal text.</param>
internal sealed record SentenceLink(SentenceRange Before, SentenceRange After, double Score)
{
    /// <summary>Whether one sentence became one.</summary>
    public bool IsPair => Before.Count == 1 && After.Count == 1;
}
