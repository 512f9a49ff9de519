namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Pairs what was reworded: the best pairs first, wherever they stand. Position only breaks ties; a pair that crosses
/// others must reach the higher threshold of moves.
/// </summary>
internal sealed class SimilarSentences(Pairing pairing, DiffOptions options, StepBudget budget)
{
    // Words that stand in more sentences than this do not bring pairs together: all-pairs scoring is quadratic.
    private const int MostSentencesOfRareWord = 32;

    // In a gap this small every pair is scored, however common its words are.
    private const int MostSentencesOfSmallGap = 8;

    // Where one sentence on either side is all that changed between two equal ones, less likeness will do.
    private const double LonePairShare = 0.75;

    private readonly WordProfiles _words = new();
    private readonly Dictionary<int, WordProfile> _before = [];
    private readonly Dictionary<int, WordProfile> _after = [];

    private readonly record struct Candidate(int Before, int After, double Score, int Distance);

    /// <summary>Adds the pairs; false when the budget did not reach.</summary>
    public bool TryPair()
    {
        var freeBefore = pairing.FreeBefore();
        var freeAfter = pairing.FreeAfter();
        if (freeBefore.Count == 0 || freeAfter.Count == 0)
            return true;
        foreach (var i in freeBefore)
            _before[i] = _words.Read(pairing.Before[i].Text);
        foreach (var j in freeAfter)
            _after[j] = _words.Read(pairing.After[j].Text);

        _words.Weigh(_before.Values.Concat(_after.Values));
        var gaps = new Gaps(pairing);
        var similarity = new Similarity(_words, budget);
        if (FindCandidates(gaps, similarity, freeBefore, freeAfter) is not { } candidates)
            return false;
        candidates.Sort(BestFirst);
        if (!TryAccept(candidates, gaps))
            return false;
        Extended = new SplitsAndMerges(pairing, gaps, similarity, _before, _after, options).Find();
        return true;
    }

    /// <summary>The links of one sentence to several, found in a pass of their own.</summary>
    public List<SentenceLink> Extended { get; private set; } = [];

    private List<Candidate>? FindCandidates(Gaps gaps, Similarity similarity, List<int> freeBefore, List<int> freeAfter)
    {
        var sentencesOf = new List<int>?[_words.Count];
        foreach (var j in freeAfter)
        {
            foreach (var word in _after[j].Sorted.Distinct())
                (sentencesOf[word] ??= []).Add(j);
        }

        var inGap = freeAfter.ToLookup(gaps.OfAfter);
        var lone = freeBefore.GroupBy(gaps.OfBefore).Where(g => g.Count() == 1 && inGap[g.Key].Count() == 1).Select(g => g.Key).ToHashSet();
        List<Candidate> candidates = [];
        HashSet<int> met = [];
        foreach (var i in freeBefore)
        {
            met.Clear();
            foreach (var word in _before[i].Sorted)
            {
                if (sentencesOf[word] is { } sharing && sharing.Count <= MostSentencesOfRareWord)
                    met.UnionWith(sharing);
            }

            if (inGap[gaps.OfBefore(i)].Take(MostSentencesOfSmallGap + 1).ToList() is { Count: <= MostSentencesOfSmallGap } near)
                met.UnionWith(near);
            foreach (var j in met)
            {
                if (!gaps.AreTogether(i, j) && pairing.AreApart(i, j))
                    continue;
                var inPlace = lone.Contains(gaps.OfBefore(i)) ? options.PairingThreshold * LonePairShare : options.PairingThreshold;
                var needed = gaps.AreTogether(i, j) ? inPlace : options.MoveThreshold;
                if (similarity.Between(_before[i], _after[j], needed) is not { } score)
                    return null;
                if (score >= needed && (gaps.AreTogether(i, j) || AreLong(i, j)))
                    candidates.Add(new Candidate(i, j, score, gaps.Distance(i, j)));
            }
        }

        return candidates;
    }

    private static int BestFirst(Candidate x, Candidate y)
    {
        var order = y.Score.CompareTo(x.Score);
        if (order == 0)
            order = x.Distance.CompareTo(y.Distance);
        if (order == 0)
            order = x.Before.CompareTo(y.Before);
        return order == 0 ? x.After.CompareTo(y.After) : order;
    }

    private bool TryAccept(List<Candidate> candidates, Gaps gaps)
    {
        var accepted = new Dictionary<int, List<Candidate>>();
        foreach (var candidate in candidates)
        {
            if (!pairing.AreFree(candidate.Before, candidate.After))
                continue;
            if (gaps.AreTogether(candidate.Before, candidate.After))
            {
                var gap = gaps.OfBefore(candidate.Before);
                if (!accepted.TryGetValue(gap, out var inGap))
                    accepted.Add(gap, inGap = []);
                if (!budget.TrySpend(inGap.Count))
                    return false;
                var crosses = inGap.Exists(c => c.Before < candidate.Before != c.After < candidate.After);
                if (crosses && (pairing.AreApart(candidate.Before, candidate.After) || candidate.Score < options.MoveThreshold || !AreLong(candidate.Before, candidate.After)))
                    continue;
                inGap.Add(candidate);
            }

            pairing.Add(candidate.Before, candidate.After, Math.Min(candidate.Score, 1));
        }

        return true;
    }

    private bool AreLong(int before, int after) =>
        MoveLimits.IsLong(pairing.Before[before].Text) && MoveLimits.IsLong(pairing.After[after].Text);
}
