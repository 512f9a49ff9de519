namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Finds one sentence that became several, and several that became one: a free sentence beside a pair whose words stand
/// in that part of the other sentence which its partner does not cover.
/// </summary>
internal sealed class SplitsAndMerges(
    Pairing pairing,
    Gaps gaps,
    Similarity similarity,
    IReadOnlyDictionary<int, WordProfile> before,
    IReadOnlyDictionary<int, WordProfile> after,
    DiffOptions options)
{
    // What each part must bring along by itself, in weighted words.
    private const double LeastOwnWeight = 1.5;

    // Sentences that one sentence may become, or that may become one.
    private const int MostParts = 8;

    /// <summary>The links of one sentence to several; the pairs inside them stay as they are.</summary>
    public List<SentenceLink> Find()
    {
        List<SentenceLink> found = [];
        HashSet<int> takenAfter = [];
        foreach (var i in before.Keys.Order())
        {
            if (pairing.AfterOf[i] is not (var j and >= 0))
                continue;
            var parts = Extend(before[i], after[j], j, after, k => pairing.BeforeOf[k] < 0 && !takenAfter.Contains(k) && gaps.OfAfter(k) == gaps.OfAfter(j) && !pairing.AreApart(i, k) && !pairing.AreApart(i, j));
            if (parts.Count == 1)
                continue;
            found.Add(new SentenceLink(new SentenceRange(i, i + 1), parts, pairing.Scores[i]));
            takenAfter.UnionWith(Enumerable.Range(parts.Start, parts.Count));
        }

        HashSet<int> takenBefore = [];
        foreach (var j in after.Keys.Order())
        {
            if (pairing.BeforeOf[j] is not (var i and >= 0) || takenAfter.Contains(j))
                continue;
            var parts = Extend(after[j], before[i], i, before, k => pairing.AfterOf[k] < 0 && !takenBefore.Contains(k) && gaps.OfBefore(k) == gaps.OfBefore(i) && !pairing.AreApart(k, j) && !pairing.AreApart(i, j));
            if (parts.Count == 1)
                continue;
            found.Add(new SentenceLink(parts, new SentenceRange(j, j + 1), pairing.Scores[i]));
            takenBefore.UnionWith(Enumerable.Range(parts.Start, parts.Count));
        }

        return found;
    }

    // Grows the partner's range while a free neighbour is contained in what is left of the whole.
    private SentenceRange Extend(
        WordProfile whole, WordProfile partner, int start, IReadOnlyDictionary<int, WordProfile> parts, Func<int, bool> isFree)
    {
        var range = new SentenceRange(start, start + 1);
        var left = Without(whole.Sorted, partner.Sorted);
        while (range.Count < MostParts)
        {
            var behind = Contained(range.End);
            var ahead = Contained(range.Start - 1);
            if (behind == 0 && ahead == 0)
                break;
            var next = behind >= ahead ? range.End : range.Start - 1;
            left = Without(left, parts[next].Sorted);
            range = behind >= ahead ? range with { End = range.End + 1 } : range with { Start = range.Start - 1 };
        }

        return range;

        double Contained(int part)
        {
            if (!parts.TryGetValue(part, out var profile) || !isFree(part))
                return 0;
            var shared = similarity.SharedWeight(left, profile.Sorted);
            var share = shared / profile.Weight;
            return shared >= LeastOwnWeight && share >= options.ContainmentThreshold ? share : 0;
        }
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
}
