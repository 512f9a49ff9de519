namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Pairs what went to another place and was reworded: only what is very much alike, the best first.</summary>
internal sealed class RewordedMoves(
    Pairing pairing,
    Gaps gaps,
    Similarity similarity,
    WordProfiles words,
    IReadOnlyDictionary<int, WordProfile> before,
    IReadOnlyDictionary<int, WordProfile> after,
    DiffOptions options)
{
    private readonly record struct Found(int Before, int After, double Likeness, int Distance);

    /// <summary>Adds the pairs; false when the budget did not reach.</summary>
    public bool TryPair()
    {
        var freeBefore = pairing.FreeBefore().FindAll(i => MoveLimits.IsLong(pairing.Before[i].Text));
        var freeAfter = pairing.FreeAfter().FindAll(j => MoveLimits.IsLong(pairing.After[j].Text));
        if (freeBefore.Count > 0 && freeAfter.Count > 0)
        {
            if (Find(freeBefore, freeAfter) is not { } found)
                return false;
            found.Sort(BestFirst);
            foreach (var pair in found)
            {
                if (pairing.AreFree(pair.Before, pair.After))
                    pairing.Add(pair.Before, pair.After, pair.Likeness);
            }
        }

        return TryTakeNeighboursAlong();
    }

    private List<Found>? Find(List<int> freeBefore, List<int> freeAfter)
    {
        var byWord = new SentencesByWord(words.Count, freeAfter.ConvertAll(j => after[j]));
        List<Found> found = [];
        List<int> met = [];
        foreach (var i in freeBefore)
        {
            met.Clear();
            byWord.AddSharing(i, before[i], met);
            foreach (var place in met)
            {
                var j = freeAfter[place];
                if (pairing.AreApart(i, j) || Math.Min(before[i].Weight, after[j].Weight) < Math.Max(before[i].Weight, after[j].Weight) / 2)
                    continue;
                if (similarity.Between(before[i], after[j], options.MoveThreshold) is not { } likeness)
                    return null;
                if (likeness >= options.MoveThreshold)
                    found.Add(new Found(i, j, likeness, gaps.Distance(i, j)));
            }
        }

        return found;
    }

    private static int BestFirst(Found x, Found y)
    {
        var order = y.Likeness.CompareTo(x.Likeness);
        if (order == 0)
            order = x.Distance.CompareTo(y.Distance);
        if (order == 0)
            order = x.Before.CompareTo(y.Before);
        return order == 0 ? x.After.CompareTo(y.After) : order;
    }

    // Beside a sentence that moved, the next one of the same paragraph moved with it when it is as alike as in its place.
    private bool TryTakeNeighboursAlong()
    {
        foreach (var i in before.Keys)
        {
            if (pairing.AfterOf[i] >= 0)
                continue;
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                if (i + step < 0 || i + step >= pairing.Before.Length || pairing.AfterOf[i + step] is not (var beside and >= 0))
                    continue;
                var j = beside - step;
                if (!after.TryGetValue(j, out var profile) || !pairing.AreFree(i, j) || pairing.AreApart(i, j))
                    continue;
                if (similarity.Between(before[i], profile, options.PairingThreshold) is not { } likeness)
                    return false;
                if (likeness >= options.PairingThreshold)
                    pairing.Add(i, j, likeness);
            }
        }

        return true;
    }
}
