using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds words that negate. All have one key: "do not" and "don't" say the same.</summary>
internal static class NegationExpressions
{
    private const string Key = "not";

    // "inline" does not deny "line".
    private static readonly FrozenSet<string> OtherWords = Vocabulary.Set(
        "inline inside income indeed inform informed informs information informing intend intended intends invest invested investing investment inhabit install inspire input intake inland inmate increase infuse " +
        "impress impressed import imports imported impact impacts impart implant immigrant immigrants imprison improve improved improves improving impose imposed until unless under uncover uncovered discover discovered " +
        "discovers discovery dispatch display displayed displays discourse dispose disposed discharge distribute dismiss dismissed disposition displace distract disease irrigate illustrate intent inquest inward insight invent");

    public static IReadOnlyList<Expression> Find(string text, List<Word> words, Vocabulary vocabulary)
    {
        var found = new List<Expression>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Negates(words, i, vocabulary) && !(IsFrench(words, i) && found.Count > 0))
                found.Add(Expression.At(text, words[i].Span.Start, words[i].Span.End, Key));
        }

        return found;
    }

    /// <summary>True when one word is the other with a negating prefix ("reliable", "unreliable").</summary>
    public static bool AreOpposites(string one, string other) => IsNegated(one, other) || IsNegated(other, one) || AreFullAndLess(one, other) || AreFullAndLess(other, one);

    // "careful" and "careless".
    private static bool AreFullAndLess(string full, string less) =>
        full.EndsWith("ful", StringComparison.Ordinal) && less.EndsWith("less", StringComparison.Ordinal) && full.AsSpan(0, full.Length - 3).SequenceEqual(less.AsSpan(0, less.Length - 4));

    private static bool IsNegated(string plain, string negated) =>
        plain.Length >= 4 && !OtherWords.Contains(negated) && negated.EndsWith(plain, StringComparison.Ordinal)
        && negated[..^plain.Length] is "un" or "in" or "im" or "il" or "ir" or "dis" or "non" or "non-" or "nicht-";

    private static bool Negates(List<Word> words, int i, Vocabulary vocabulary)
    {
        var folded = words[i].Folded;
        if (folded.EndsWith("n't", StringComparison.Ordinal))
            return true;
        if (!vocabulary.Negators.Contains(folded))
            return false;
        var next = i + 1 < words.Count ? words[i + 1].Folded : "";
        return (folded, next) switch
        {
            ("not", "only") or ("nicht", "nur") or ("no", "sólo" or "solo") => false,
            ("not", "to") => !(i + 2 < words.Count && words[i + 2].Folded == "mention"),
            _ => true,
        };
    }

    // "ne … pas" negates once.
    private static bool IsFrench(List<Word> words, int i) =>
        words[i].Folded is "pas" or "jamais" or "rien" or "aucun" or "aucune"
        && Enumerable.Range(Math.Max(0, i - 4), Math.Min(4, i)).Any(j => words[j].Folded == "ne" || words[j].Folded.StartsWith("n'", StringComparison.Ordinal));
}
