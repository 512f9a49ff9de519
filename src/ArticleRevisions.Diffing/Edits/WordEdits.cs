using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Finds the words that differ between two sentences. Between two word edits both texts are equal.</summary>
internal static class WordEdits
{
    // Above this share of replaced words, counted on the shorter side, single words are confetti: the sentence reads better as one replacement.
    private const double MostReplaced = 0.5;

    // An equal word this short between two replacements says nothing by itself.
    private const int ShortestIsland = 3;

    private readonly record struct TokenRun(int Before, int After, int Length);

    /// <summary>The differing runs, in order; none for equal texts.</summary>
    public static IReadOnlyList<WordEdit> Between(string before, string after, StepBudget budget)
    {
        if (before == after)
            return [];
        var tokensBefore = WordTokenizer.Read(before);
        var tokensAfter = WordTokenizer.Read(after);
        var runs = EqualTokens(before, tokensBefore, after, tokensAfter, budget);
        DropConfetti(runs, before, tokensBefore, tokensAfter);
        return Ranges(before, tokensBefore, after, tokensAfter, runs);
    }

    private static List<TokenRun> EqualTokens(string before, List<Token> tokensBefore, string after, List<Token> tokensAfter, StepBudget budget)
    {
        bool Same(int b, int a) => before.AsSpan(tokensBefore[b].Start, tokensBefore[b].Length).SequenceEqual(after.AsSpan(tokensAfter[a].Start, tokensAfter[a].Length));

        var shorter = Math.Min(tokensBefore.Count, tokensAfter.Count);
        var head = 0;
        while (head < shorter && Same(head, head))
            head++;
        var tail = 0;
        while (tail < shorter - head && Same(tokensBefore.Count - 1 - tail, tokensAfter.Count - 1 - tail))
            tail++;

        List<TokenRun> runs = [];
        if (head > 0)
            runs.Add(new TokenRun(0, 0, head));
        var (middleBefore, middleAfter) = (tokensBefore.Count - head - tail, tokensAfter.Count - head - tail);
        if (middleBefore > 0 && middleAfter > 0 && budget.TrySpend((long)middleBefore * middleAfter))
        {
            var pieces = PieceDiff.EqualRuns(Pieces(before, tokensBefore, head, middleBefore), Pieces(after, tokensAfter, head, middleAfter));
            runs.AddRange(pieces.Select(r => new TokenRun(r.Before + head, r.After + head, r.Length)));
        }

        if (tail > 0)
            runs.Add(new TokenRun(tokensBefore.Count - tail, tokensAfter.Count - tail, tail));
        return runs;
    }

    private static string[] Pieces(string text, List<Token> tokens, int start, int count) =>
        [.. tokens.GetRange(start, count).Select(t => text.Substring(t.Start, t.Length))];

    // What is equal at the ends stays; in the middle a scatter of equal words is given up.
    private static void DropConfetti(List<TokenRun> runs, string before, List<Token> tokensBefore, List<Token> tokensAfter)
    {
        var equal = runs.Sum(r => Enumerable.Range(r.Before, r.Length).Count(t => tokensBefore[t].Class != TokenClass.Mark));
        var words = Math.Min(tokensBefore.Count(t => t.Class != TokenClass.Mark), tokensAfter.Count(t => t.Class != TokenClass.Mark));
        var isRewritten = words - equal > words * MostReplaced;
        runs.RemoveAll(run =>
        {
            var atStart = run is { Before: 0, After: 0 };
            var atEnd = run.Before + run.Length == tokensBefore.Count && run.After + run.Length == tokensAfter.Count;
            return !atStart && !atEnd && (isRewritten || IsIsland(run, before, tokensBefore));
        });
    }

    private static bool IsIsland(TokenRun run, string before, List<Token> tokens)
    {
        var letters = 0;
        for (var t = run.Before; t < run.Before + run.Length; t++)
        {
            if (tokens[t].Class == TokenClass.Number)
                return false;
            if (tokens[t].Class == TokenClass.Word)
                letters += before[tokens[t].Start] < '\u0600' ? tokens[t].Length : ShortestIsland;
        }

        return letters < ShortestIsland;
    }

    // What stands between two runs of equal words differs, unless it is equal white space; white space that both sides
    // share at its ends is left out.
    private static List<WordEdit> Ranges(string before, List<Token> tokensBefore, string after, List<Token> tokensAfter, List<TokenRun> runs)
    {
        List<WordEdit> edits = [];
        var (atBefore, atAfter) = (0, 0);
        foreach (var run in runs)
        {
            for (var k = 0; k < run.Length; k++)
            {
                var (b, a) = (tokensBefore[run.Before + k], tokensAfter[run.After + k]);
                AddGap(b.Start, a.Start);
                (atBefore, atAfter) = (b.End, a.End);
            }
        }

        AddGap(before.Length, after.Length);
        return edits;

        void AddGap(int endBefore, int endAfter)
        {
            var b = before.AsSpan(atBefore, endBefore - atBefore);
            var a = after.AsSpan(atAfter, endAfter - atAfter);
            if (b.SequenceEqual(a))
                return;
            var head = SharedSpace(b, a, fromEnd: false);
            if (!Graphemes.StartsAt(before, atBefore + head) || !Graphemes.StartsAt(after, atAfter + head))
                head = 0;
            var tail = SharedSpace(b[head..], a[head..], fromEnd: true);
            if (!Graphemes.StartsAt(before, endBefore - tail) || !Graphemes.StartsAt(after, endAfter - tail))
                tail = 0;
            edits.Add(new WordEdit(new TextSpan(atBefore + head, endBefore - tail), new TextSpan(atAfter + head, endAfter - tail)));
        }
    }

    private static int SharedSpace(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool fromEnd)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var shared = 0;
        for (; shared < shorter; shared++)
        {
            var (b, a) = fromEnd ? (before[^(shared + 1)], after[^(shared + 1)]) : (before[shared], after[shared]);
            if (b != a || !char.IsWhiteSpace(b))
                break;
        }

        return shared;
    }
}
