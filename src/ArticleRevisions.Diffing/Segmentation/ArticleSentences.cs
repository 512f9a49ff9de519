namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>The sentences of an article, block by block.</summary>
internal static class ArticleSentences
{
    /// <summary>Cuts every block into sentences.</summary>
    public static Sentence[] Of(ArticleText text, LanguageRules rules)
    {
        List<Sentence> sentences = [];
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            foreach (var cut in SentenceCutter.Cut(text.Blocks[b].Text, rules))
                sentences.Add(Sentence(sentences.Count, b, text.Blocks[b], cut));
        }

        return [.. sentences];
    }

    /// <summary>Takes every block as one sentence: the fallback for texts too large to compare by sentences.</summary>
    public static Sentence[] WholeBlocks(ArticleText text) =>
        [.. text.Blocks.Select((block, b) => Sentence(b, b, block, new SentenceCut(0, block.Text.Length, block.Text.Length)))];

    private static Sentence Sentence(int index, int blockIndex, Block block, SentenceCut cut)
    {
        var text = cut.Start == 0 && cut.End == block.Text.Length ? block.Text : block.Text[cut.Start..cut.End];
        return new Sentence(index, blockIndex, block.Kind, new TextSpan(cut.Start, cut.End), text, block.Text[cut.End..cut.Next])
        {
            Links = block.Links.Count == 0 ? [] : LinksIn(block, cut),
        };
    }

    private static BlockLink[] LinksIn(Block block, SentenceCut cut) =>
    [
        .. block.Links
            .Where(link => link.Start < cut.End && link.End > cut.Start)
            .Select(link => new BlockLink(Math.Max(link.Start, cut.Start) - cut.Start, Math.Min(link.End, cut.End) - cut.Start, link.Target)),
    ];
}
