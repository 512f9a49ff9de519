using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Tells whether two words are one word in two forms: a typo, a variant, another inflection, joined or split.</summary>
internal static class SpellingPairs
{
    private static readonly FrozenSet<string> Inflections = new[]
    {
        "is are", "was were", "has have", "a an", "do does", "an a", "are is", "were was", "have has", "does do",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Names one or two letters apart that are not the same name.
    private static readonly FrozenSet<string> Places = (
        "iran iraq austria australia slovakia slovenia niger nigeria mali malawi sweden switzerland china chile india indonesia korea guinea guyana " +
        "iranian iraqi iranians iraqis austrian australian slovak slovene nigerian nigerien swedish swiss chinese chilean paraguay uruguay oman yemen " +
        "jordan ireland iceland scotland england zambia gambia mauritius mauritania dominica gambian zambian latvia lithuania monday sunday bolivia")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One changed run against the other, as printed.</summary>
    public static bool AreForms(string before, string after)
    {
        var (one, other) = (Letters(before), Letters(after));
        if (one.Length == 0 || other.Length == 0)
            return false;
        if (one == other)
            return true;
        if (Inflections.Contains($"{before.Trim().ToLowerInvariant()} {after.Trim().ToLowerInvariant()}") || IrregularForms.ArePastAndParticiple(one, other))
            return true;
        var (a, b) = (before.Trim(), after.Trim());
        if (a.Contains(' ', StringComparison.Ordinal) || b.Contains(' ', StringComparison.Ordinal) || Places.Contains(one) || Places.Contains(other))
            return false;
        return one[0] == other[0] && !NegationExpressions.AreOpposites(one, other) && !RealWords.AreDistinct(one, other) && IsClose(one, other);
    }

    /// <summary>Letters only, lower case: "fairy tale", "fairy-tale" and "Fairytale" are one.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);

    // A short word has many neighbours that are other words.
    private static bool IsClose(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        if (longest is < 4 or > 40)
            return false;
        var distance = Distance(one, other);
        return distance == 1 || (distance == 2 && longest >= 7) || (distance == 3 && longest >= 12);
    }

    // Damerau's distance with swaps of neighbours (optimal string alignment).
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }
}
