using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Which sentence became which.</summary>
/// <param name="Before">The sentences of the earlier text.</param>
/// <param name="After">The sentences of the later text.</param>
/// <param name="Links">What became what, in the order of the earlier text; a sentence in no link came in or went out.</param>
/// <param name="Moves">By link, where it went, for those that moved.</param>
/// <param name="ComparesWholeBlocks">Whether the texts were too large to compare by sentences.</param>
internal sealed record AlignedSentences(
    Sentence[] Before,
    Sentence[] After,
    IReadOnlyList<SentenceLink> Links,
    IReadOnlyDictionary<SentenceLink, Move> Moves,
    bool ComparesWholeBlocks);

/// <summary>Aligns the sentences of two texts.</summary>
internal static class Aligner
{
    public static AlignedSentences Align(
        ArticleText before, ArticleText after, EqualBlocks equal, DiffOptions options, StepBudget budget, NoticePlaces notices)
    {
        var rules = Languages.For(before, after);
        var sentencesBefore = ArticleSentences.Of(before, rules);
        if (TryAlign(sentencesBefore, ArticleSentences.Of(after, rules, equal, sentencesBefore), equal, options, budget, notices) is { } aligned)
            return aligned;

        var blocks = new Pairing(ArticleSentences.WholeBlocks(before), ArticleSentences.WholeBlocks(after), notices);
        EqualSentences.Pair(blocks, equal);
        return WithMoves(blocks, [], options, comparesWholeBlocks: true);
    }

    /// <summary>Aligns sentences that are already cut; null when there are too many or the budget does not reach.</summary>
    public static AlignedSentences? TryAlign(
        Sentence[] sentencesBefore, Sentence[] sentencesAfter, EqualBlocks equal, DiffOptions options, StepBudget budget, NoticePlaces notices)
    {
        if (sentencesBefore.Length > options.MaxSentences || sentencesAfter.Length > options.MaxSentences)
            return null;
        var pairing = new Pairing(sentencesBefore, sentencesAfter, notices);
        EqualSentences.Pair(pairing, equal);
        var similar = new SimilarSentences(pairing, options, budget);
        return similar.TryPair() ? WithMoves(pairing, similar.Extended, options, comparesWholeBlocks: false) : null;
    }

    private static AlignedSentences WithMoves(Pairing pairing, List<SentenceLink> extended, DiffOptions options, bool comparesWholeBlocks)
    {
        var (links, moves) = new MovedSentences(pairing, extended, options).Find();
        return new AlignedSentences(pairing.Before, pairing.After, links, moves, comparesWholeBlocks);
    }
}
