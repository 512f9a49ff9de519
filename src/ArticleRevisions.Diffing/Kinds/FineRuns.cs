using ArticleRevisions.Diffing.Alignment;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Cuts runs of changed words finer than readers see them: what is shown as one replacement may hold words that stayed,
/// and these must not count as changed.
/// </summary>
internal static class FineRuns
{
    // Beyond this product of pieces a run is a rewrite, and counts as a whole.
    private const int MostSteps = 250_000;

    public static IReadOnlyList<WordEdit> Of(string before, string after, IReadOnlyList<WordEdit> words)
    {
        var fine = new List<WordEdit>(words.Count);
        foreach (var run in words)
        {
            var (old, next) = (Pieces(before, run.Before), Pieces(after, run.After));
            if (old.Count == 0 || next.Count == 0 || (old.Count == 1 && next.Count == 1) || (long)old.Count * next.Count > MostSteps)
                fine.Add(run);
            else
                Cut(fine, run, before, old, after, next);
        }

        return fine;
    }

    private static void Cut(List<WordEdit> fine, WordEdit run, string before, List<TextSpan> old, string after, List<TextSpan> next)
    {
        var (atBefore, atAfter) = (run.Before.Start, run.After.Start);
        foreach (var equal in PieceDiff.EqualRuns(Texts(before, old), Texts(after, next)))
        {
            // A lone space between two replacements holds nothing together.
            var last = equal.Before + equal.Length - 1;
            if (string.IsNullOrWhiteSpace(before[old[equal.Before].Start..old[last].End]))
                continue;
            Add(old[equal.Before].Start, next[equal.After].Start);
            (atBefore, atAfter) = (old[last].End, next[equal.After + equal.Length - 1].End);
        }

        Add(run.Before.End, run.After.End);

        void Add(int endBefore, int endAfter)
        {
            if (!before.AsSpan(atBefore, endBefore - atBefore).SequenceEqual(after.AsSpan(atAfter, endAfter - atAfter)))
                fine.Add(new WordEdit(new TextSpan(atBefore, endBefore), new TextSpan(atAfter, endAfter)));
        }
    }

    private static string[] Texts(string text, List<TextSpan> pieces) => [.. pieces.Select(p => text[p.Start..p.End])];

    // Words, runs of white space, and single marks.
    private static List<TextSpan> Pieces(string text, TextSpan range)
    {
        var pieces = new List<TextSpan>();
        var at = range.Start;
        foreach (var word in TextTokens.Words(text[range.Start..range.End]))
        {
            AddMarks(at, word.Span.Start + range.Start);
            pieces.Add(new TextSpan(word.Span.Start + range.Start, word.Span.End + range.Start));
            at = word.Span.End + range.Start;
        }

        AddMarks(at, range.End);
        return pieces;

        void AddMarks(int start, int end)
        {
            while (start < end)
            {
                var next = start + 1;
                if (char.IsWhiteSpace(text[start]))
                {
                    while (next < end && char.IsWhiteSpace(text[next]))
                        next++;
                }

                pieces.Add(new TextSpan(start, next));
                start = next;
            }
        }
    }
}
