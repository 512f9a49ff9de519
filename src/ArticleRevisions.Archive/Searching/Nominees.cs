namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// Chooses, from the index alone, the entries whose words are worth reading. Every list is cut, so the work is bounded
/// whatever is asked; a word that reaches the cut is common, and only the rarer ones point anywhere.
/// </summary>
internal sealed class Nominees(ArchiveContext archive, Question question, IReadOnlyList<string> within, (long First, long Last) range)
{
    private const int MostOfAWord = 2_000;
    private const int MostWords = 40;
    private const int MostNear = 40;
    private const int MostLeftOut = 8;

    /// <summary>By word, how much it says: together one. A common word says a twelfth of what one says that no text has.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; private set; } = new Dictionary<string, double>();

    /// <summary>The entries that have all the words, those that have them in order first, each kind up to a limit.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<long>>> ExactAsync(int limit, CancellationToken cancellationToken)
    {
        Weights = question.Distinct.ToDictionary(w => w, _ => 1.0 / question.Distinct.Count, StringComparer.Ordinal);
        WordQuery[] queries = [new WordQuery([question.Words]).With(within), .. AllWords()];
        return await archive.FindWordsAsync(queries, range, limit, cancellationToken);
    }

    /// <summary>The entries that have the most of what the question says, the best first.</summary>
    public async Task<IReadOnlyList<long>> NearAsync(CancellationToken cancellationToken)
    {
        // Of a very long question the longest words do: they are the rare ones, mostly.
        string[] asked = [.. question.Distinct.OrderByDescending(w => w.Length).Take(MostWords)];
        var lists = await archive.FindWordsAsync([.. asked.Select(w => WordQuery.Of(w).With(within))], range, MostOfAWord, cancellationToken);
        var weights = asked.Zip(lists, (word, ids) => (Word: word, Weight: 1 + Math.Log2((double)MostOfAWord / Math.Max(1, ids.Count)))).ToList();
        var sum = weights.Sum(w => w.Weight);
        Weights = weights.ToDictionary(w => w.Word, w => w.Weight / sum, StringComparer.Ordinal);

        var tally = new Dictionary<long, double>();
        foreach (var (word, ids) in asked.Zip(lists))
        {
            if (ids.Count == MostOfAWord)
                continue;
            foreach (var id in ids)
                tally[id] = tally.GetValueOrDefault(id) + Weights[word];
        }

        return tally.Count > 0
            ? [.. tally.OrderByDescending(t => t.Value).ThenByDescending(t => t.Key).Take(MostNear).Select(t => t.Key)]
            : await AllButOneAsync(cancellationToken);
    }

    /// <summary>Where every word is common: the entries that lack one of them.</summary>
    private async Task<IReadOnlyList<long>> AllButOneAsync(CancellationToken cancellationToken)
    {
        if (question.Distinct.Count < 3)
            return [];
        var queries = question.Distinct.Take(MostLeftOut).Select(left => WordQuery.AllOf(question.Distinct.Where(w => w != left)).With(within));
        var lists = await archive.FindWordsAsync([.. queries], range, MostNear, cancellationToken);
        return [.. lists.SelectMany(ids => ids).Distinct().Take(MostNear)];
    }

    private IEnumerable<WordQuery> AllWords() =>
        question.IsPhrase || question.Distinct.Count < 2 || question.Distinct.Count > MostWords ? [] : [WordQuery.AllOf(question.Distinct).With(within)];
}
