namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// Chooses, from the index alone, the entries whose words are worth reading. Every list is cut, so the work is bounded
/// whatever is asked; a word that reaches the cut is common, and only the rarer ones point anywhere.
/// </summary>
internal sealed class Nominees(ArchiveContext archive, Question question, IReadOnlyList<string> within, (long First, long Last) range, CommonWords common)
{
    private const int MostOfAWord = 2_000;
    private const int MostWords = 40;
    private const int MostNear = 40;
    private const int MostLeftOut = 8;

    // Of a very long question the longest words do: they are the rare ones, mostly.
    private readonly string[] _asked = [.. question.Distinct.OrderByDescending(w => w.Length).Take(MostWords)];

    /// <summary>By word, how much it says: together one. A common word says a twelfth of what one says that no text has.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; private set; } = question.Distinct.ToDictionary(w => w, _ => 1.0 / question.Distinct.Count, StringComparer.Ordinal);

    /// <summary>The entries that may have all that is asked, and where these are too few those that have the most of it.</summary>
    /// <param name="limit">How many sentences are wanted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entries, and whether there are more than wanted with all the words.</returns>
    public async Task<(IReadOnlyCollection<long> Ids, bool HasMore)> FindAsync(int limit, CancellationToken cancellationToken)
    {
        if (question.IsPhrase || question.Distinct.Count < 2)
        {
            var inOrder = await OneAsync(new WordQuery([question.Words]), limit + 1, cancellationToken);
            return (inOrder, inOrder.Count > limit);
        }

        var rare = await RareAsync(cancellationToken);
        // What has all the words has all the rare ones; few such entries are read sooner than the index can go on with the common words.
        var all = rare.Count > 0 ? rare.Values.Aggregate((IEnumerable<long>)rare.Values.First(), (met, ids) => met.Intersect(ids)).ToList() : null;
        if (all is null || all.Count > limit)
            all = [.. await OneAsync(WordQuery.AllOf(_asked), limit + 1, cancellationToken)];
        if (all.Count > limit)
            return ([.. all.Union(await OneAsync(new WordQuery([question.Words]), limit + 1, cancellationToken))], true);
        var near = rare.Count > 0 ? Nearest(rare) : all.Count > 0 ? [] : await AllButOneAsync(cancellationToken);
        return ([.. all.Union(near)], false);
    }

    /// <summary>The words that point somewhere, with all the entries that have them; weighs all words on the way.</summary>
    private async Task<Dictionary<string, IReadOnlyList<long>>> RareAsync(CancellationToken cancellationToken)
    {
        var isEverywhere = within.Count == 0 && range is (0, long.MaxValue);
        string[] sought = isEverywhere ? [.. _asked.Where(w => !common.Contains(w))] : _asked;
        var lists = await archive.FindWordsAsync([.. sought.Select(w => WordQuery.Of(w).With(within))], range, MostOfAWord, cancellationToken);
        var rare = new Dictionary<string, IReadOnlyList<long>>(StringComparer.Ordinal);
        foreach (var (word, ids) in sought.Zip(lists))
        {
            if (ids.Count < MostOfAWord)
                rare[word] = ids;
            else if (isEverywhere)
                common.Add(word);
        }

        var weights = _asked.ToDictionary(w => w, w => 1 + Math.Log2((double)MostOfAWord / Math.Max(1, rare.TryGetValue(w, out var ids) ? ids.Count : MostOfAWord)), StringComparer.Ordinal);
        var sum = weights.Values.Sum();
        Weights = weights.ToDictionary(w => w.Key, w => w.Value / sum, StringComparer.Ordinal);
        return rare;
    }

    /// <summary>The entries whose rare words weigh most, the best first.</summary>
    private List<long> Nearest(Dictionary<string, IReadOnlyList<long>> rare)
    {
        var tally = new Dictionary<long, double>();
        foreach (var (word, ids) in rare)
        {
            foreach (var id in ids)
                tally[id] = tally.GetValueOrDefault(id) + Weights[word];
        }

        return [.. tally.OrderByDescending(t => t.Value).ThenByDescending(t => t.Key).Take(MostNear).Select(t => t.Key)];
    }

    /// <summary>Where every word is common: the entries that lack one of them, first those that lack a short one.</summary>
    private async Task<IReadOnlyList<long>> AllButOneAsync(CancellationToken cancellationToken)
    {
        if (_asked.Length < 3)
            return [];
        var queries = _asked.Reverse().Take(MostLeftOut).Select(left => WordQuery.AllOf(_asked.Where(w => w != left)).With(within));
        var lists = await archive.FindWordsAsync([.. queries], range, MostNear, cancellationToken);
        return [.. lists.SelectMany(ids => ids).Distinct().Take(MostNear)];
    }

    private async Task<IReadOnlyList<long>> OneAsync(WordQuery query, int limit, CancellationToken cancellationToken) =>
        (await archive.FindWordsAsync([query.With(within)], range, limit, cancellationToken))[0];
}
