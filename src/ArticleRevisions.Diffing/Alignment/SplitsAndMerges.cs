namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Finds one sentence that became several, and several that became one: a free sentence beside a pair that makes the two
/// sides more alike, holds words of the part that its partner does not cover, and begins or ends as the whole does.
/// </summary>
internal sealed class SplitsAndMerges(
    Pairing pairing,
    Gaps gaps,
    Similarity similarity,
    WordProfiles words,
    IReadOnlyDictionary<int, WordProfile> before,
    IReadOnlyDictionary<int, WordProfile> after,
    DiffOptions options)
{
    // Fitted on ArgRewrite, DEplain and WikiSplit by logistic regression, then divided by the weight of the gain in letters.
    private const double ContainedWeight = 0.24;
    private const double EdgeWeight = 0.43;
    private const double LengthWeight = 0.68;

    // So many equal words at the outer edge are as good as more.
    private const int EdgeWords = 3;

    // What each part must bring along by itself, in weighted words.
    private const double LeastOwnWeight = 1;

    // Sentences that one sentence may become, or that may become one.
    private const int MostParts = 8;

    /// <summary>The links of one sentence to several; the pairs inside them stay as they are.</summary>
    public List<SentenceLink> Find()
    {
        List<SentenceLink> found = [];
        HashSet<int> takenAfter = [];
        foreach (var i in before.Keys)
        {
            if (pairing.AfterOf[i] is not (var j and >= 0) || pairing.AreApart(i, j))
                continue;
            var parts = Extend(before[i], j, after, k => pairing.BeforeOf[k] < 0 && !takenAfter.Contains(k) && gaps.OfAfter(k) == gaps.OfAfter(j) && !pairing.AreApart(i, k));
            if (parts.Count == 1)
                continue;
            found.Add(new SentenceLink(new SentenceRange(i, i + 1), parts, pairing.Scores[i]));
            takenAfter.UnionWith(Enumerable.Range(parts.Start, parts.Count));
        }

        HashSet<int> takenBefore = [];
        foreach (var j in after.Keys)
        {
            if (pairing.BeforeOf[j] is not (var i and >= 0) || takenAfter.Contains(j) || pairing.AreApart(i, j))
                continue;
            var parts = Extend(after[j], i, before, k => pairing.AfterOf[k] < 0 && !takenBefore.Contains(k) && gaps.OfBefore(k) == gaps.OfBefore(i) && !pairing.AreApart(k, j));
            if (parts.Count == 1)
                continue;
            found.Add(new SentenceLink(parts, new SentenceRange(j, j + 1), pairing.Scores[i]));
            takenBefore.UnionWith(Enumerable.Range(parts.Start, parts.Count));
        }

        return found;
    }

    // Grows the partner's range while a free neighbour is a part of the whole.
    private SentenceRange Extend(WordProfile whole, int start, IReadOnlyDictionary<int, WordProfile> parts, Func<int, bool> isFree)
    {
        var range = new SentenceRange(start, start + 1);
        var (covered, threes) = (parts[start].Sorted, (int[]?)null);
        while (range.Count < MostParts)
        {
            var behind = PartScore(range.End, isBehind: true);
            var ahead = PartScore(range.Start - 1, isBehind: false);
            if (Math.Max(behind, ahead) < options.SplitThreshold)
                break;
            var next = behind >= ahead ? range.End : range.Start - 1;
            covered = Merged(covered, parts[next].Sorted);
            threes = Merged(threes ?? parts[start].Threes, parts[next].Threes);
            range = behind >= ahead ? range with { End = range.End + 1 } : range with { Start = range.Start - 1 };
        }

        return range;

        double PartScore(int index, bool isBehind) => parts.TryGetValue(index, out var part) && isFree(index)
            ? Score(whole, covered, threes ?? parts[start].Threes, part, isBehind)
            : double.NegativeInfinity;
    }

    private double Score(WordProfile whole, int[] covered, int[] threes, WordProfile part, bool isBehind)
    {
        if (part.Weight == 0 || whole.Threes.Length == 0)
            return double.NegativeInfinity;
        var own = similarity.SharedWeight(Without(whole.Sorted, covered), part.Sorted);
        if (own < LeastOwnWeight)
            return double.NegativeInfinity;
        var gain = Similarity.Letters(whole.Threes, Merged(threes, part.Threes)) - Similarity.Letters(whole.Threes, threes);
        var edge = Math.Min(EdgeWords, EqualAtEdge(whole.Ordered, part.Ordered, isBehind)) / (double)EdgeWords;
        var length = Math.Log(whole.Weight / (words.WeightOf(covered) + part.Weight));
        return gain + ContainedWeight * own / part.Weight + EdgeWeight * edge + LengthWeight * length;
    }

    private static int EqualAtEdge(int[] whole, int[] part, bool atEnd)
    {
        var (equal, shorter) = (0, Math.Min(whole.Length, part.Length));
        while (equal < shorter && (atEnd ? whole[^(equal + 1)] == part[^(equal + 1)] : whole[equal] == part[equal]))
            equal++;
        return equal;
    }

    // The words of the whole that the part does not use up; both ascending.
    private static int[] Without(int[] whole, int[] part)
    {
        List<int> left = new(whole.Length);
        var p = 0;
        foreach (var word in whole)
        {
            while (p < part.Length && part[p] < word)
                p++;
            if (p < part.Length && part[p] == word)
                p++;
            else
                left.Add(word);
        }

        return [.. left];
    }

    private static int[] Merged(int[] one, int[] other)
    {
        int[] merged = [.. one, .. other];
        Array.Sort(merged);
        return merged;
    }
}
