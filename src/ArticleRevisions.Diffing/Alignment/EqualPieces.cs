using System.Runtime.InteropServices;

namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Finds the pieces that two sequences share in the same order.</summary>
internal static class EqualPieces
{
    // Beyond it Myers' worst case takes seconds; what is left then is found by unique texts alone.
    private const long MostPiecePairs = 40_000_000;

    /// <summary>
    /// The equal pieces by their positions, in order. Pieces of one side only can never be equal, so a rewrite costs
    /// nothing here, and what is equal at both ends is taken before Myers begins.
    /// </summary>
    public static List<(int Before, int After)> InOrder(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        List<(int, int)> equal = [];
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head])
            equal.Add((head, head++));
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;

        if (head + tail < shorter)
            AddBetween(equal, before[..^tail], after[..^tail], head);
        for (var k = tail; k > 0; k--)
            equal.Add((before.Length - k, after.Length - k));
        return equal;
    }

    private static void AddBetween(List<(int, int)> equal, ReadOnlySpan<string> before, ReadOnlySpan<string> after, int head)
    {
        var isShared = new Dictionary<string, bool>(before.Length - head, StringComparer.Ordinal);
        for (var i = head; i < before.Length; i++)
            isShared.TryAdd(before[i], false);
        List<int> fromAfter = [];
        for (var j = head; j < after.Length; j++)
        {
            ref var shared = ref CollectionsMarshal.GetValueRefOrNullRef(isShared, after[j]);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref shared))
                continue;
            shared = true;
            fromAfter.Add(j);
        }

        if (fromAfter.Count == 0)
            return;
        List<int> fromBefore = [];
        for (var i = head; i < before.Length; i++)
        {
            if (isShared[before[i]])
                fromBefore.Add(i);
        }

        if ((long)fromBefore.Count * fromAfter.Count > MostPiecePairs)
            return;
        var (was, now) = (Chosen(before, fromBefore), Chosen(after, fromAfter));
        if (was.AsSpan().SequenceEqual(now))
        {
            for (var k = 0; k < was.Length; k++)
                equal.Add((fromBefore[k], fromAfter[k]));
            return;
        }

        foreach (var run in PieceDiff.EqualRuns(was, now))
        {
            for (var k = 0; k < run.Length; k++)
                equal.Add((fromBefore[run.Before + k], fromAfter[run.After + k]));
        }
    }

    private static string[] Chosen(ReadOnlySpan<string> pieces, List<int> places)
    {
        var chosen = new string[places.Count];
        for (var k = 0; k < chosen.Length; k++)
            chosen[k] = pieces[places[k]];
        return chosen;
    }
}
