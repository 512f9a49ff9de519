namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Weighs changed attributions: "the report said" and "according to the report" name the same source, "claimed" and "said" differ.</summary>
internal static class AttributionChanges
{
    public static IEnumerable<JudgedFinding> Of(IReadOnlyList<ExpressionPair> pairs, Vocabulary vocabulary)
    {
        var gained = pairs.Where(p => p.Before is null && IsNeutral(p.After, vocabulary)).Select(p => p.After).ToList();
        foreach (var pair in pairs)
        {
            if (pair is { Before: { } only, After: null } && gained.Count > 0 && IsNeutral(only, vocabulary))
            {
                // Said in another place of the sentence.
                yield return Finding(new ExpressionPair(only, gained[0]), vocabulary);
                gained.RemoveAt(0);
            }
            else if (pair.Before is not null || !IsNeutral(pair.After, vocabulary))
            {
                yield return Finding(pair, vocabulary);
            }
        }

        foreach (var left in gained)
            yield return Finding(new ExpressionPair(null, left), vocabulary);
    }

    private static JudgedFinding Finding(ExpressionPair pair, Vocabulary vocabulary)
    {
        var finding = new KindFinding(Kind.Attribution, pair.Before?.Text, pair.After?.Text);
        return IsNeutral(pair.Before, vocabulary) && IsNeutral(pair.After, vocabulary)
            ? new JudgedFinding(finding, "same-source", Significance.Minor)
            : new JudgedFinding(finding, "attribution-changed", Significance.Substantive);
    }

    private static bool IsNeutral(Expression? expression, Vocabulary vocabulary) => expression is { } some && vocabulary.NeutralAttributions.Contains(some.Key);
}
