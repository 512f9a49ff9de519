using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Finds names of persons, organisations, places and products by their form: capitals inside a sentence, all capitals,
/// capitals inside a word. German writes every noun with a capital, so there only the last two and titles speak.
/// </summary>
internal static class NameExpressions
{
    private static readonly FrozenSet<string> NotNames = new[]
    {
        "i", "i'm", "i've", "i'll", "i'd", "mr", "mrs", "ms", "dr", "ok", "am", "pm", "a", "update", "updated", "correction", "note", "pdf", "url", "faq", "http", "https",
        "usa", "lts", "cve", "not", "and", "or", "the", "all", "must", "q1", "q2", "q3", "q4", "utc", "gmt", "est", "edt", "cet", "bst", "aest",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles =
        new[] { "herr", "frau", "dr", "prof", "professor", "präsident", "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin" }.ToFrozenSet(StringComparer.Ordinal);

    // What offices and parts of a text are called: with a capital of its own such a word names nobody in particular.
    private static readonly FrozenSet<string> Common = Vocabulary.Set(
        "council government parliament president minister ministry mayor governor senate congress court committee commission board department agency office union state federal city county police army church " +
        "foundation team group project program programme company bank party member chair director manager representative " +
        "security release releases version versions update updates table figure chapter section part page appendix article title rule issue internet web email " +
        "legal new many some these this that there here for in on at by with from if when while as it he she they we you but also however first second third one two however what who how why where which");

    public static IReadOnlyList<Expression> Find(string text, List<Word> words, IReadOnlyList<Expression> dates, Vocabulary vocabulary)
    {
        var isTitle = IsTitleCase(words);
        var found = new List<Expression>();
        for (var i = 0; i < words.Count; i++)
        {
            if ((isTitle ? IsPlace(words[i]) : IsName(text, words, i, vocabulary)) && !dates.Any(d => d.Span.Start < words[i].Span.End && words[i].Span.Start < d.Span.End))
                found.Add(Expression.At(text, words[i].Span.Start, words[i].Span.End, Key(words[i])));
        }

        return found;
    }

    // "Hopkins's" and "Hopkins" name the same.
    private static string Key(Word word) =>
        word.Folded.EndsWith("'s", StringComparison.Ordinal) ? word.Folded[..^2] : word.Folded.TrimEnd('\'', '.');

    private static bool IsName(string text, List<Word> words, int i, Vocabulary vocabulary)
    {
        var word = words[i].Text;
        if (!char.IsLetter(word[0]) || !HasCapital(word) || NotNames.Contains(words[i].Folded.TrimEnd('.')))
            return false;
        if (IsAcronym(word) || HasInnerCapital(word) || IsModel(word) || IsPlace(words[i]))
            return true;
        if (!char.IsUpper(word[0]) || word.Length < 2 || StartsSentence(text, words, i))
            return false;
        if (vocabulary.FunctionWords.Contains(words[i].Folded) || (Common.Contains(words[i].Plain) && !StandsInName(text, words, i)))
            return false;
        return vocabulary != Vocabularies.German || (i > 0 && Titles.Contains(words[i - 1].Folded.TrimEnd('.')));
    }

    private static bool IsPlace(Word word) => word.IsCapitalised && PlaceNames.Contains(word.Folded);

    // "the Council", but "Leadership Council" and "Council of Europe".
    private static bool StandsInName(string text, List<Word> words, int i) =>
        (i > 0 && words[i - 1].IsCapitalised && words[i].Span.Start - words[i - 1].Span.End == 1 && !StartsSentence(text, words, i - 1) && !Common.Contains(words[i - 1].Folded))
        || (i + 1 < words.Count && words[i + 1].IsCapitalised && words[i + 1].Span.Start - words[i].Span.End == 1 && !Common.Contains(words[i + 1].Folded));

    // "A380", "V8", "F-16": letters, then digits.
    private static bool IsModel(string word)
    {
        if (!char.IsUpper(word[0]) || word.Length < 2 || !char.IsDigit(word[^1]) || word is ['Q' or 'H', >= '1' and <= '4'])
            return false;
        var letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters]))
            letters++;
        return letters <= 5 && word.AsSpan(letters).IndexOfAnyExceptInRange('-', '9') < 0 && word.AsSpan(letters).IndexOf('.') < 0;
    }

    private static bool IsAcronym(string word) => word.Length is >= 2 and <= 6 && word.All(c => char.IsUpper(c) || c is '.' or '&') && word.Count(char.IsUpper) >= 2;

    private static bool HasCapital(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static bool HasInnerCapital(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && i + 1 < word.Length && char.IsLower(word[i + 1]))
                return true;
        }

        return false;
    }

    private static bool StartsSentence(string text, List<Word> words, int i)
    {
        if (i == 0)
            return true;
        for (var at = words[i].Span.Start - 1; at >= words[i - 1].Span.End; at--)
        {
            if (text[at] is '.' or '!' or '?' or ':' or '\n' or '“' or '"' or '„' or '‘' or '«' or '•' or '|' or '#' or '(' or '[')
                return true;
        }

        return false;
    }

    // A heading in capitals tells nothing about names.
    private static bool IsTitleCase(List<Word> words)
    {
        var letters = words.Count(w => char.IsLetter(w.Text[0]) && w.Text.Length > 3);
        return letters >= 3 && words.Count(w => w.IsCapitalised && w.Text.Length > 3) >= letters * 0.8;
    }
}
