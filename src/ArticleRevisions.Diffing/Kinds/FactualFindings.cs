namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds what an edit changes of a sentence's facts: numbers, dates, names, quotations, sources, certainty, polarity.</summary>
internal static class FactualFindings
{
    public static List<JudgedFinding> Of(ChangedText old, ChangedText next, SideReading before, SideReading after, RunForm[] runs)
    {
        var findings = new List<JudgedFinding>();
        foreach (var pair in Difference(s => [.. s.Numbers.Select(n => n.Expression)]).Where(p => !IsOrderAlone(p)))
            Found(new KindFinding(Kind.Number, pair.Before?.Text, pair.After?.Text, Change(before, after, pair)), "number-changed");
        foreach (var pair in Difference(s => s.Dates).Where(p => !IsRelativeAlone(p)).DistinctBy(p => (p.Before?.Span, p.After?.Span)))
            Found(new KindFinding(Kind.Date, pair.Before?.Text, pair.After?.Text), "date-changed");
        Add(Kind.Quotation, "quotation-changed", Difference(s => s.Quotations));
        findings.AddRange(AttributionChanges.Of(Difference(s => s.Attributions), before.Vocabulary));
        Add(Kind.Hedge, "hedge-changed", Difference(s => s.Hedges));
        Add(Kind.Negation, "negation-changed", [.. WithOpposites(Difference(s => s.Negations), old, next)]);
        NameChanges.Add(findings, old, next, before, after, runs);
        return findings;

        IReadOnlyList<ExpressionPair> Difference(Func<SideReading, IReadOnlyList<Expression>> of) =>
            ExpressionDifference.Of(old, next, of(before), of(after));

        void Add(Kind kind, string rule, IReadOnlyList<ExpressionPair> pairs)
        {
            foreach (var pair in pairs)
                Found(new KindFinding(kind, pair.Before?.Text, pair.After?.Text), rule);
        }

        void Found(KindFinding finding, string rule) => findings.Add(new JudgedFinding(finding, rule, Significance.Substantive));
    }

    // "The first" counts where "the second" takes its place; alone it mostly orders what is said.
    private static bool IsOrderAlone(ExpressionPair pair) => (pair.Before, pair.After) switch
    {
        ({ } only, null) => NumberExpressions.IsOrder(only),
        (null, { } only) => NumberExpressions.IsOrder(only),
        _ => false,
    };

    private static bool IsRelativeAlone(ExpressionPair pair) => (pair.Before, pair.After) switch
    {
        ({ } only, null) => DateExpressions.IsRelative(only),
        (null, { } only) => DateExpressions.IsRelative(only),
        _ => false,
    };

    // "not reliable" and "unreliable" say the same; "reliable" and "unreliable" do not.
    private static IEnumerable<ExpressionPair> WithOpposites(IReadOnlyList<ExpressionPair> negators, ChangedText old, ChangedText next)
    {
        var opposites = Opposites(old, next);
        return opposites is null ? negators : negators.Count == 1 ? [] : [.. negators, opposites.Value];
    }

    private static ExpressionPair? Opposites(ChangedText old, ChangedText next)
    {
        for (var run = 0; run < Math.Min(old.Changed.Count, next.Changed.Count); run++)
        {
            foreach (var was in TextTokens.Words(old.Words(run)))
            {
                foreach (var now in TextTokens.Words(next.Words(run)))
                {
                    if (NegationExpressions.AreOpposites(was.Folded, now.Folded))
                        return new ExpressionPair(Expression.At(was.Text, 0, was.Text.Length, ""), Expression.At(now.Text, 0, now.Text.Length, ""));
                }
            }
        }

        return null;
    }

    private static NumberChange? Change(SideReading before, SideReading after, ExpressionPair pair)
    {
        if (pair.Before is not { } old || pair.After is not { } next)
            return null;
        var (from, to) = (before.Numbers.First(n => n.Expression == old), after.Numbers.First(n => n.Expression == next));
        return from.Value is { } was && to.Value is { } now && was != now && (from.Unit is null || to.Unit is null || from.Unit == to.Unit)
            ? new NumberChange(was, now, from.Unit ?? to.Unit)
            : null;
    }
}
