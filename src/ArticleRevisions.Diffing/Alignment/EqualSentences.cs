namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Pairs what did not change: equal blocks first, then equal sentences in order, then equal sentences elsewhere.</summary>
internal static class EqualSentences
{
    public static void Pair(Pairing pairing, EqualBlocks blocks)
    {
        var (beforeStarts, afterStarts) = (BlockStarts(pairing.Before), BlockStarts(pairing.After));
        foreach (var (b, a) in blocks.Pairs)
        {
            for (var i = 0; beforeStarts[b] + i < beforeStarts[b + 1]; i++)
                pairing.Add(beforeStarts[b] + i, afterStarts[a] + i, 1);
        }

        // Nothing is paired across equal blocks in this step.
        var (atBefore, atAfter) = (0, 0);
        foreach (var (b, a) in blocks.Pairs)
        {
            PairInOrder(pairing, new SentenceRange(atBefore, beforeStarts[b]), new SentenceRange(atAfter, afterStarts[a]));
            (atBefore, atAfter) = (beforeStarts[b + 1], afterStarts[a + 1]);
        }

        PairInOrder(pairing, new SentenceRange(atBefore, pairing.Before.Length), new SentenceRange(atAfter, pairing.After.Length));
        PairElsewhere(pairing);
    }

    // By block where its sentences begin, and behind the last block where all end.
    private static int[] BlockStarts(Sentence[] sentences)
    {
        var starts = new int[sentences.Length == 0 ? 1 : sentences[^1].Block + 2];
        starts[^1] = sentences.Length;
        for (var i = sentences.Length - 1; i >= 0; i--)
            starts[sentences[i].Block] = i;
        return starts;
    }

    private static void PairInOrder(Pairing pairing, SentenceRange before, SentenceRange after)
    {
        if (before.Count == 0 || after.Count == 0)
            return;
        foreach (var (b, a) in EqualPieces.InOrder(Texts(pairing.Before, before), Texts(pairing.After, after)))
            pairing.Add(before.Start + b, after.Start + a, 1);
    }

    private static string[] Texts(Sentence[] sentences, SentenceRange range)
    {
        var texts = new string[range.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = sentences[range.Start + i].Text;
        return texts;
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
