using ArticleRevisions.Diffing.Alignment;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>The sentences of an article, block by block.</summary>
internal static class ArticleSentences
{
    /// <summary>Cuts every block into sentences.</summary>
    public static Sentence[] Of(ArticleText text, LanguageRules rules)
    {
        List<Sentence> sentences = new(text.Blocks.Count);
        for (var b = 0; b < text.Blocks.Count; b++)
            AddCut(sentences, b, text.Blocks[b], rules);
        return [.. sentences];
    }

    /// <summary>The same for the later text of a comparison: a block that the earlier one has as well is not cut again.</summary>
    /// <param name="text">The later text.</param>
    /// <param name="rules">The rules that the earlier text was cut by.</param>
    /// <param name="equal">The blocks that both have.</param>
    /// <param name="before">The sentences of the earlier text.</param>
    public static Sentence[] Of(ArticleText text, LanguageRules rules, EqualBlocks equal, Sentence[] before)
    {
        List<Sentence> sentences = new(before.Length);
        var at = 0;
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            if (equal.SameBefore(b) is not (var same and >= 0))
            {
                AddCut(sentences, b, text.Blocks[b], rules);
                continue;
            }

            while (before[at].Block < same)
                at++;
            for (; at < before.Length && before[at].Block == same; at++)
                sentences.Add(Again(before[at], sentences.Count, b, text.Blocks[b]));
        }

        return [.. sentences];
    }

    /// <summary>Takes every block as one sentence: the fallback for texts too large to compare by sentences.</summary>
    public static Sentence[] WholeBlocks(ArticleText text) =>
        [.. text.Blocks.Select((block, b) => Sentence(b, b, block, new SentenceCut(0, block.Text.Length, block.Text.Length)))];

    private static void AddCut(List<Sentence> sentences, int blockIndex, Block block, LanguageRules rules)
    {
        foreach (var cut in SentenceCutter.Cut(block.Text, rules))
            sentences.Add(Sentence(sentences.Count, blockIndex, block, cut));
    }

    private static Sentence Sentence(int index, int blockIndex, Block block, SentenceCut cut)
    {
        var text = cut.Start == 0 && cut.End == block.Text.Length ? block.Text : block.Text[cut.Start..cut.End];
        return new Sentence(index, blockIndex, block.Kind, new TextSpan(cut.Start, cut.End), text, SeparatorOf(block.Text, cut))
        {
            Links = LinksIn(block, cut.Start, cut.End),
        };
    }

    // Nearly always one space, which needs no string of its own.
    private static string SeparatorOf(string text, SentenceCut cut) =>
        cut.Next - cut.End == 1 && text[cut.End] == ' ' ? " " : text[cut.End..cut.Next];

    // Equal sentences share their strings, so that comparing them is comparing references.
    private static Sentence Again(Sentence before, int index, int blockIndex, Block block)
    {
        if (before.Index == index && before.Block == blockIndex && before.Links.Count == 0 && block.Links.Count == 0)
            return before;
        return new Sentence(index, blockIndex, block.Kind, before.Span, before.Text, before.Separator)
        {
            Links = LinksIn(block, before.Span.Start, before.Span.End),
        };
    }

    private static IReadOnlyList<BlockLink> LinksIn(Block block, int start, int end) => block.Links.Count == 0
        ? []
        :
        [
            .. block.Links
                .Where(link => link.Start < end && link.End > start)
                .Select(link => new BlockLink(Math.Max(link.Start, start) - start, Math.Min(link.End, end) - start, link.Target)),
        ];
}
