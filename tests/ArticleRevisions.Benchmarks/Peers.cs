using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using DiffPlex.Model;

namespace ArticleRevisions.Benchmarks;

/// <summary>What others do with the same pair: they see lines or words and understand neither.</summary>
internal static class Peers
{
    private static readonly char[] WordSeparators = [' ', '\n'];

    /// <summary>DiffPlex side by side: sentences as lines, then the words of changed lines.</summary>
    public static SideBySideDiffModel SideBySide(ArticlePair pair) => SideBySideDiffBuilder.Diff(pair.Lines.Before, pair.Lines.After);

    /// <summary>DiffPlex over all words.</summary>
    public static DiffResult Words(ArticlePair pair) =>
        Differ.Instance.CreateWordDiffs(pair.Lines.Before, pair.Lines.After, ignoreWhitespace: false, WordSeparators);
}
