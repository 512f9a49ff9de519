using DiffPlex;

namespace ArticleRevisions.Diffing.Alignment;

/// <summary>A run of equal pieces on both sides.</summary>
internal readonly record struct EqualRun(int Before, int After, int Length);

/// <summary>Myers' comparison of two sequences whose pieces are already cut, by DiffPlex.</summary>
internal static class PieceDiff
{
    public static IEnumerable<EqualRun> EqualRuns(string[] before, string[] after)
    {
        if (before.Length == 0 || after.Length == 0)
            yield break;
        var result = Differ.Instance.CreateDiffs(Cut.Before, Cut.After, ignoreWhiteSpace: false, ignoreCase: false, new Cut(before, after));
        var (atBefore, atAfter) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            if (block.DeleteStartA > atBefore)
                yield return new EqualRun(atBefore, atAfter, block.DeleteStartA - atBefore);
            (atBefore, atAfter) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        if (atBefore < before.Length)
            yield return new EqualRun(atBefore, atAfter, before.Length - atBefore);
    }

    /// <summary>DiffPlex asks for two texts and a way to cut them; ours are cut, so the texts are only their names.</summary>
    private sealed class Cut(string[] before, string[] after) : IChunker
    {
        public const string Before = "before";
        public const string After = "after";

        public IReadOnlyList<string> Chunk(string text) => text == Before ? before : after;
    }
}
