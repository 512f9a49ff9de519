namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Pairs what did not change: equal blocks first, then equal sentences in order, then equal sentences elsewhere.</summary>
internal static class EqualSentences
{
    // Beyond it Myers' worst case takes seconds; what is left then is found by unique texts alone.
    private const long MostPiecePairs = 40_000_000;

    public static void Pair(Pairing pairing, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        var blocks = PairBlocks(pairing, before, after);
        var (atBefore, atAfter) = (0, 0);
        foreach (var (b, a) in blocks.Append((Before: pairing.Before.Length, After: pairing.After.Length)))
        {
            PairInOrder(pairing, new SentenceRange(atBefore, b), new SentenceRange(atAfter, a));
            (atBefore, atAfter) = (b, a);
        }

        PairElsewhere(pairing);
    }

    // Returns where the paired blocks begin, in sentences: nothing is paired across them in this step.
    private static List<(int Before, int After)> PairBlocks(Pairing pairing, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        List<(int, int)> anchors = [];
        var beforeStarts = BlockStarts(pairing.Before, before.Count);
        var afterStarts = BlockStarts(pairing.After, after.Count);
        foreach (var (b, a) in EqualInOrder([.. before.Select(x => x.Text)], [.. after.Select(x => x.Text)]))
        {
            anchors.Add((beforeStarts[b], afterStarts[a]));
            for (var i = 0; beforeStarts[b] + i < beforeStarts[b + 1]; i++)
                pairing.Add(beforeStarts[b] + i, afterStarts[a] + i, 1);
        }

        return anchors;
    }

    private static int[] BlockStarts(Sentence[] sentences, int blocks)
    {
        var starts = new int[blocks + 1];
        Array.Fill(starts, sentences.Length);
        for (var i = sentences.Length - 1; i >= 0; i--)
            starts[sentences[i].Block] = i;
        return starts;
    }

    private static void PairInOrder(Pairing pairing, SentenceRange before, SentenceRange after)
    {
        List<int> freeBefore = [], freeAfter = [];
        for (var i = before.Start; i < before.End; i++)
        {
            if (pairing.AfterOf[i] < 0)
                freeBefore.Add(i);
        }

        for (var j = after.Start; j < after.End; j++)
        {
            if (pairing.BeforeOf[j] < 0)
                freeAfter.Add(j);
        }

        foreach (var (b, a) in EqualInOrder([.. freeBefore.Select(i => pairing.Before[i].Text)], [.. freeAfter.Select(j => pairing.After[j].Text)]))
            pairing.Add(freeBefore[b], freeAfter[a], 1);
    }

    // Pieces of one side only can never be equal, so a rewrite costs nothing here, and what is equal at both ends is
    // taken before Myers begins.
    private static List<(int Before, int After)> EqualInOrder(string[] before, string[] after)
    {
        List<(int, int)> equal = [];
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head])
            equal.Add((head, head++));
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;

        var shared = before[head..^tail].ToHashSet(StringComparer.Ordinal);
        shared.IntersectWith(after[head..^tail]);
        int[] fromBefore = [.. Enumerable.Range(head, before.Length - head - tail).Where(i => shared.Contains(before[i]))];
        int[] fromAfter = [.. Enumerable.Range(head, after.Length - head - tail).Where(j => shared.Contains(after[j]))];
        if ((long)fromBefore.Length * fromAfter.Length <= MostPiecePairs)
        {
            foreach (var run in PieceDiff.EqualRuns([.. fromBefore.Select(i => before[i])], [.. fromAfter.Select(j => after[j])]))
                equal.AddRange(Enumerable.Range(0, run.Length).Select(k => (fromBefore[run.Before + k], fromAfter[run.After + k])));
        }

        equal.AddRange(Enumerable.Range(0, tail).Select(k => (before.Length - tail + k, after.Length - tail + k)));
        return equal;
    }

    // A text that stands once among the rest of either side went to another place, and its equal neighbours with it.
    private static void PairElsewhere(Pairing pairing)
    {
        var freeBefore = pairing.FreeBefore();
        if (freeBefore.Count == 0)
            return;
        var onceBefore = Once(freeBefore, pairing.Before);
        var onceAfter = Once(pairing.FreeAfter(), pairing.After);
        foreach (var i in freeBefore)
        {
            var text = pairing.Before[i].Text;
            if (onceBefore.GetValueOrDefault(text, -1) != i || !onceAfter.TryGetValue(text, out var j) || j < 0 || !MoveLimits.IsLong(text))
                continue;
            if (pairing.AreFree(i, j))
                PairWithNeighbours(pairing, i, j);
        }
    }

    private static void PairWithNeighbours(Pairing pairing, int i, int j)
    {
        pairing.Add(i, j, 1);
        for (var k = 1; i + k < pairing.Before.Length && j + k < pairing.After.Length && TryPair(i + k, j + k); k++)
        {
        }

        for (var k = 1; i - k >= 0 && j - k >= 0 && TryPair(i - k, j - k); k++)
        {
        }

        bool TryPair(int b, int a)
        {
            if (!pairing.AreFree(b, a) || pairing.Before[b].Text != pairing.After[a].Text)
                return false;
            pairing.Add(b, a, 1);
            return true;
        }
    }

    private static Dictionary<string, int> Once(List<int> free, Sentence[] sentences)
    {
        var once = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in free)
        {
            if (!once.TryAdd(sentences[i].Text, i))
                once[sentences[i].Text] = -1;
        }

        return once;
    }
}
