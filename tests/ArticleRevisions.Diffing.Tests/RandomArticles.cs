using CsCheck;

namespace ArticleRevisions.Diffing.Tests;

/// <summary>Random articles, and random edits of them as a newsroom or a broken system makes them.</summary>
internal static class RandomArticles
{
    private static readonly string[] Vocabulary =
    [
        "the", "a", "of", "and", "in", "not", "mayor", "bridge", "harbour", "Lena", "Ortiz", "said", "closed", "47", "1.5 million", "percent", "council",
        "vote", "March 4", "engineers", "rust", "repairs", "ferry", "Monday", "“safe”", "report", "U.S.", "may", "residents", "tunnel",
    ];

    private static readonly Gen<string> Sentence =
        Gen.Select(Gen.OneOf(Vocabulary).Array[1, 14], Gen.OneOf(".", "!", "?", "…", ""), (words, stop) => string.Join(' ', words) + stop);

    private static readonly Gen<string> AnySentence = Gen.Frequency((9, Sentence), (1, OddText.Gen));

    private static readonly Gen<Block> Block = Gen.Select(
        AnySentence.Array[0, 5], Gen.OneOf(" ", "  ", "\n"), Gen.Enum<BlockKind>(), (sentences, space, kind) => new Block(kind, string.Join(space, sentences)));

    private static readonly Gen<ArticleText> Article = Gen.Select(
        Block.Array[0, 8],
        Sentence,
        Sentence.Null(),
        Gen.OneOf("en", "de", null),
        (blocks, headline, standfirst, language) => new ArticleText { Blocks = blocks, Headline = headline, Standfirst = standfirst, Language = language });

    private static readonly Gen<Change[]> Changes =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 1000], Gen.Int[0, 1000], AnySentence, (how, at, to, text) => new Change(how, at, to, text)).Array[0, 6];

    /// <summary>Two texts of one article.</summary>
    public static Gen<(ArticleText Before, ArticleText After)> Pair { get; } =
        Gen.Select(Article, Changes, (article, changes) => (article, changes.Aggregate(article, Apply)));

    /// <summary>Two texts that have nothing to do with each other.</summary>
    public static Gen<(ArticleText Before, ArticleText After)> Strangers { get; } = Gen.Select(Article, Article, (before, after) => (before, after));

    private sealed record Change(int How, int At, int To, string Text);

    private static ArticleText Apply(ArticleText article, Change change)
    {
        List<Block> blocks = [.. article.Blocks];
        if (blocks.Count == 0)
            return article with { Blocks = [new Block(BlockKind.Paragraph, change.Text)] };
        var at = change.At % blocks.Count;
        var block = blocks[at];
        var middle = change.To % (block.Text.Length + 1);
        switch (change.How)
        {
            case 0:
                blocks.RemoveAt(at);
                break;
            case 1:
                blocks.Insert(at, new Block(BlockKind.Paragraph, change.Text));
                break;
            case 2:
                blocks.RemoveAt(at);
                blocks.Insert(change.To % (blocks.Count + 1), block);
                break;
            case 3:
                blocks[at] = block with { Text = block.Text.Insert(middle, change.Text) };
                break;
            case 4:
                blocks[at] = block with { Text = block.Text.Remove(middle, Math.Min(change.Text.Length, block.Text.Length - middle)) };
                break;
            case 5:
                blocks[at] = block with { Text = block.Text[..middle] };
                blocks.Insert(at + 1, block with { Text = block.Text[middle..] });
                break;
            case 6 when at > 0:
                blocks[at - 1] = blocks[at - 1] with { Text = blocks[at - 1].Text + " " + block.Text };
                blocks.RemoveAt(at);
                break;
            default:
                return article with { Headline = change.Text, Blocks = [.. blocks.Select((b, i) => i == at ? b with { Kind = BlockKind.Quote } : b)] };
        }

        return article with { Blocks = blocks };
    }
}
