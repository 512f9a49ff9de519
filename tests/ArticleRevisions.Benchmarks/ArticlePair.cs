using ArticleRevisions.Diffing;

namespace ArticleRevisions.Benchmarks;

/// <summary>Two texts of one article, and the same as plain text for the peers.</summary>
/// <param name="Name">What the pair shows.</param>
/// <param name="Before">The earlier text.</param>
/// <param name="After">The later text.</param>
/// <param name="Lines">Both texts with one sentence on each line.</param>
public sealed record ArticlePair(string Name, ArticleText Before, ArticleText After, (string Before, string After) Lines)
{
    private const double ShareEdited = 0.05;

    /// <summary>Makes a pair by its name: <c>words edited</c>, <c>words rewrite</c> or <c>words different</c>.</summary>
    public static ArticlePair Of(int words, PairKind kind)
    {
        var before = new NewsText(seed: 1, NewsWords.Own).Article(words);
        var after = kind switch
        {
            PairKind.Edited => new Editor(seed: 2).Edit(before, ShareEdited),
            PairKind.Rewrite => new NewsText(seed: 3, NewsWords.Own).Article(words),
            PairKind.Different => new NewsText(seed: 4, NewsWords.Invented).Article(words),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of pair."),
        };
        return new ArticlePair($"{words:N0} {Described(kind)}", Text(before), Text(after), (LinesOf(before), LinesOf(after)));
    }

    public override string ToString() => Name;

    private static string Described(PairKind kind) => kind switch
    {
        PairKind.Edited => "words, 5 % edited",
        PairKind.Rewrite => "words, rewritten",
        _ => "words, no word shared",
    };

    // Every block is a string of its own, as two captures give them.
    private static ArticleText Text(List<List<string>> paragraphs) => new()
    {
        Headline = "Harbour council delays bridge repairs after surprise vote",
        Standfirst = "Officials say the work may cost more than planned",
        Byline = "By Mara Lindholt and Tobias Arden",
        Language = "en",
        Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, new string(string.Join(' ', p).AsSpan())))],
    };

    private static string LinesOf(List<List<string>> paragraphs) => string.Join('\n', paragraphs.SelectMany(p => p));
}

/// <summary>How the later text of a pair came about.</summary>
public enum PairKind
{
    /// <summary>One sentence in twenty was edited.</summary>
    Edited,

    /// <summary>Another text of the same length, in the words of the same field.</summary>
    Rewrite,

    /// <summary>Another text that shares no word with the first.</summary>
    Different,
}
