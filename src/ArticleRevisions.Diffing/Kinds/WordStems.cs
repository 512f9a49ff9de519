namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Cuts words to what their forms share, so that "announce" and "announced", "colour" and "colors" count as one word. Light on purpose: an ending that makes another word ("teach", "teacher") stays.
/// </summary>
internal static class WordStems
{
    private const int ShortestStem = 3;
    private const int ShortestDerived = 5;

    private static readonly string[] Plurals = ["ies", "s"];
    private static readonly string[] EnglishEndings = ["ing", "ied", "ed", "e"];
    private static readonly string[] EnglishDerivations = ["ation", "ition", "ion", "ment", "ness", "ity", "ly", "al", "iz"];
    private static readonly string[] GermanEndings = ["ern", "em", "en", "er", "es", "e", "n", "s"];
    private static readonly string[] RomanceEndings = ["es", "as", "os", "e", "a", "o", "s"];

    /// <summary>The stem of a folded word.</summary>
    /// <param name="folded">The word in lower case with plain apostrophes.</param>
    /// <param name="language">Two letters.</param>
    public static string Of(string folded, string language)
    {
        var word = Bare(folded);
        return language switch
        {
            "de" => SameSenses.German(German(word)),
            "fr" or "es" or "it" or "pt" => Cut(word, RomanceEndings, ShortestStem),
            _ => SameSenses.English(English(word)),
        };
    }

    internal static string English(string word)
    {
        word = IrregularForms.BaseOf(word);
        word = Undoubled(Cut(Cut(word, Plurals, ShortestStem), EnglishEndings, ShortestStem));
        if (word.EndsWith("our", StringComparison.Ordinal))
            word = word[..^2] + "r";
        if (word.EndsWith("is", StringComparison.Ordinal) || word.EndsWith("ys", StringComparison.Ordinal))
            word = word[..^1] + "z";
        word = Cut(word, EnglishDerivations, ShortestDerived);
        return word.EndsWith('i') ? word[..^1] + "y" : word;
    }

    internal static string German(string word) => Cut(word, GermanEndings, ShortestStem);

    // "it's" is "it", "mayor's" is "mayor", "l'accord" is "accord".
    private static string Bare(string folded)
    {
        var mark = folded.IndexOf('\'', StringComparison.Ordinal);
        if (mark < 0)
            return folded.TrimEnd('.');
        return mark <= 2 && folded.Length - mark > ShortestStem ? folded[(mark + 1)..] : folded[..mark];
    }

    private static string Cut(string word, ReadOnlySpan<string> endings, int shortest)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && word[^2] == 's'))
                return ending is "ies" or "ied" ? word[..^3] + "y" : word[..^ending.Length];
        }

        return word;
    }

    // "stopped" is left as "stopp": a doubled consonant is the ending's.
    private static string Undoubled(string word) =>
        word.Length > ShortestStem && word[^1] == word[^2] && word[^1] is not ('s' or 'a' or 'e' or 'o') ? word[..^1] : word;
}
