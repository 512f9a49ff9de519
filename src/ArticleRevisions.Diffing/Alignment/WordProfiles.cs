using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Alignment;

/// <summary>The words of a sentence as numbers, and its letters in threes.</summary>
/// <param name="Ordered">The words in the order of the sentence.</param>
/// <param name="Sorted">The same, ascending.</param>
/// <param name="Letters">The sentence in small letters.</param>
internal sealed record WordProfile(int[] Ordered, int[] Sorted, string Letters)
{
    // Beyond it the words alone say enough, and sorting so many threes costs more than it tells.
    private const int MostLetters = 4_000;

    private int[]? _threes;

    /// <summary>The weight of all its words; known once every sentence is read.</summary>
    public double Weight { get; set; }

    /// <summary>Every three neighbouring characters as one number, ascending; none for a very short or very long sentence.</summary>
    public int[] Threes => _threes ??= ReadThrees();

    private int[] ReadThrees()
    {
        if (Letters.Length is < 3 or > MostLetters)
            return [];
        var threes = new int[Letters.Length - 2];
        for (var k = 0; k < threes.Length; k++)
            threes[k] = (Letters[k] << 20) ^ (Letters[k + 1] << 10) ^ Letters[k + 2];
        Array.Sort(threes);
        return threes;
    }
}

/// <summary>The words of all sentences that changed, and how much each says about its sentence.</summary>
internal sealed class WordProfiles
{
    // Words of up to three letters are function words in most languages; the literature's stop lists are for one each.
    private const int LongestFunctionWord = 3;
    private const double FunctionWordWeight = 0.5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<bool> _isFunctionWord = [];
    private readonly List<int> _counts = [];
    private double[] _weights = [];

    /// <summary>How many different words there are.</summary>
    public int Count => _counts.Count;

    /// <summary>Reads a sentence; every sentence must be read before the words are weighed.</summary>
    public WordProfile Read(string text)
    {
        var tokens = WordTokenizer.Read(text);
        var hasWords = tokens.Exists(t => t.Class != TokenClass.Mark);
        var lower = text.ToLowerInvariant().Replace('’', '\'');
        List<int> ordered = new(tokens.Count);
        foreach (var token in tokens)
        {
            if (!hasWords || token.Class != TokenClass.Mark)
                ordered.Add(NumberOf(lower.AsSpan(token.Start, token.Length), token.Class));
        }

        int[] sorted = [.. ordered];
        Array.Sort(sorted);
        return new WordProfile([.. ordered], sorted, lower);
    }

    /// <summary>How much each word says, by its number: rare ones more, function words less.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Weighs words and sentences, once all are read.</summary>
    public void Weigh(IEnumerable<WordProfile> sentences)
    {
        _weights = new double[_counts.Count];
        for (var word = 0; word < _weights.Length; word++)
            _weights[word] = (_isFunctionWord[word] ? FunctionWordWeight : 1) / (1 + Math.Log2(Math.Max(1, _counts[word] / 2.0)) / 4);
        foreach (var sentence in sentences)
            sentence.Weight = WeightOf(sentence.Sorted);
    }

    /// <summary>The weight of several words.</summary>
    public double WeightOf(ReadOnlySpan<int> words)
    {
        var weight = 0.0;
        foreach (var word in words)
            weight += _weights[word];
        return weight;
    }

    private int NumberOf(ReadOnlySpan<char> word, TokenClass kind)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var number))
        {
            number = _counts.Count;
            lookup[word] = number;
            _counts.Add(0);
            _isFunctionWord.Add(kind == TokenClass.Word && word.Length <= LongestFunctionWord && word[0] < '\u0600');
        }

        _counts[number]++;
        return number;
    }
}
