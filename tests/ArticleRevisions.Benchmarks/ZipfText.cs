namespace ArticleRevisions.Benchmarks;

/// <summary>
/// Writes sentences whose words come as often as Zipf's law has them in English: the first of 60,000 is one word in
/// sixteen. <see cref="NewsText"/> has too few words to tell common ones from rare ones.
/// </summary>
internal sealed class ZipfText(int seed)
{
    private const int Words = 60_000;

    private static readonly string[] Frequent =
        "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people".Split(' ');

    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, Words).Select(WordOf)];

    private readonly SeededNumbers _random = new(seed);

    /// <summary>A word, the frequent ones often.</summary>
    public string Word() => _random.OneOf(Vocabulary);

    /// <summary>One of the hundred most frequent words.</summary>
    public string CommonWord() => Frequent[_random.Below(Frequent.Length)];

    /// <summary>A sentence of 6 to 30 words.</summary>
    public string Sentence()
    {
        string[] words = [.. Enumerable.Range(0, 6 + _random.Below(25)).Select(_ => Word())];
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    public int Below(int limit) => _random.Below(limit);

    private static string WordOf(int rank)
    {
        if (rank < Frequent.Length)
            return Frequent[rank];
        string[] syllables = ["ba", "dor", "ken", "li", "mas", "no", "pre", "ris", "sto", "tur", "van", "wel", "gra", "fen", "cho", "ul"];
        var word = "";
        for (var left = rank; left > 0; left /= syllables.Length)
            word += syllables[left % syllables.Length];
        return word;
    }
}
