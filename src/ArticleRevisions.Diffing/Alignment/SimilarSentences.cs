namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Pairs what was reworded: first inside each gap, in order; then what is left and stands elsewhere, at the higher
/// threshold of moves; last one sentence that became several, or several that became one.
/// </summary>
internal sealed class SimilarSentences(Pairing pairing, DiffOptions options, StepBudget budget)
{
    // In a gap this small every pair is scored, however common its words are.
    private const int MostPairsOfSmallGap = 400;

    // In a larger one those that share a rare word, and these many before and behind the same place.
    private const int NearPlaces = 2;

    // Sentences at opposite ends of a gap need to be this much more alike than two in the same place.
    private const double DistanceCost = 0.4;

    private readonly WordProfiles _words = new();
    private readonly Dictionary<int, WordProfile> _before = [];
    private readonly Dictionary<int, WordProfile> _after = [];

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
        if (!TryPairInGaps(gaps, similarity, freeBefore, freeAfter)
            || !new RewordedMoves(pairing, gaps, similarity, _words, _before, _after, options).TryPair())
            return false;
        Extended = new SplitsAndMerges(pairing, gaps, similarity, _words, _before, _after, options).Find();
        return true;
    }

    /// <summary>The links of one sentence to several, found in a pass of their own.</summary>
    public List<SentenceLink> Extended { get; private set; } = [];

    private bool TryPairInGaps(Gaps gaps, Similarity similarity, List<int> freeBefore, List<int> freeAfter)
    {
        var (b, a) = (0, 0);
        while (b < freeBefore.Count && a < freeAfter.Count)
        {
            var (gapBefore, gapAfter) = (gaps.OfBefore(freeBefore[b]), gaps.OfAfter(freeAfter[a]));
            var (endBefore, endAfter) = (b, a);
            while (gapBefore <= gapAfter && endBefore < freeBefore.Count && gaps.OfBefore(freeBefore[endBefore]) == gapBefore)
                endBefore++;
            while (gapAfter <= gapBefore && endAfter < freeAfter.Count && gaps.OfAfter(freeAfter[endAfter]) == gapAfter)
                endAfter++;
            if (gapBefore == gapAfter && !TryPairInGap(similarity, freeBefore.GetRange(b, endBefore - b), freeAfter.GetRange(a, endAfter - a)))
                return false;
            (b, a) = (endBefore, endAfter);
        }

        return true;
    }

    private bool TryPairInGap(Similarity similarity, List<int> rows, List<int> columns)
    {
        var isSmall = (long)rows.Count * columns.Count <= MostPairsOfSmallGap;
        var byWord = isSmall ? null : new SentencesByWord(_words.Count, columns.ConvertAll(j => _after[j]));
        List<Candidate> candidates = [];
        List<int> met = [];
        for (var row = 0; row < rows.Count; row++)
        {
            met.Clear();
            var place = (row + 0.5) / rows.Count;
            var near = isSmall ? columns.Count : NearPlaces;
            var same = (int)(place * columns.Count);
            for (var column = Math.Max(0, same - near); column <= Math.Min(columns.Count - 1, same + near); column++)
                met.Add(column);
            byWord?.AddSharing(row, _before[rows[row]], met);
            if (met.Count > 1)
                met.Sort();
            foreach (var column in met)
            {
                var needed = options.PairingThreshold + DistanceCost * Math.Abs(place - (column + 0.5) / columns.Count);
                var least = needed - 2 * BestInOrder.NeighbourBonus;
                if (similarity.Between(_before[rows[row]], _after[columns[column]], least) is not { } likeness)
                    return false;
                if (likeness > least)
                    candidates.Add(new Candidate(row, column, likeness, likeness - needed));
            }
        }

        foreach (var pair in BestInOrder.Choose(candidates, rows.Count, columns.Count))
            pairing.Add(rows[pair.Row], columns[pair.Column], pair.Likeness);
        return true;
    }
}
