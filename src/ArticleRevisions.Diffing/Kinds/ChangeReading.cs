namespace ArticleRevisions.Diffing;

/// <summary>Reads what changed between two wordings of a sentence, or what a whole sentence says.</summary>
internal static class ChangeReading
{
    /// <summary>The findings of a rewording; <paramref name="words"/> are its runs.</summary>
    public static List<JudgedFinding> Of(
        string before, string after, IReadOnlyList<WordEdit> words, string? language, bool isHeading)
    {
        var old = new ChangedText(before, [.. words.Select(w => w.Before)]);
        var next = new ChangedText(after, [.. words.Select(w => w.After)]);
        var runs = words.Select((_, i) => WordRuns.FormOf(old.Words(i), next.Words(i), isHeading)).ToArray();
        var findings = Factual(old, next, LanguageOf(language), runs);
        AddForms(findings, old, next, runs);
        if (runs.Contains(RunForm.Lexical))
            findings.Add(ContentWords.Judge(old, next, runs));
        return findings;
    }

    /// <summary>The findings of a sentence that came in or went away.</summary>
    public static List<JudgedFinding> OfWhole(string text, bool cameIn, string? language)
    {
        var (side, none) = (ChangedText.Whole(text), new ChangedText("", []));
        var findings = cameIn
            ? Factual(none, side, LanguageOf(language), [RunForm.Lexical])
            : Factual(side, none, LanguageOf(language), [RunForm.Lexical]);
        findings.Add(new JudgedFinding(
            cameIn ? new KindFinding(Kind.Content, null, text) : new KindFinding(Kind.Content, text, null),
            cameIn ? "sentence-added" : "sentence-removed", Significance.Substantive));
        return findings;
    }

    private static string LanguageOf(string? language) => language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : "en";

    private static List<JudgedFinding> Factual(ChangedText old, ChangedText next, string language, RunForm[] runs)
    {
        var (before, after) = (SideReading.Of(old.Text, language), SideReading.Of(next.Text, language));
        var findings = new List<JudgedFinding>();
        foreach (var pair in Difference(s => [.. s.Numbers.Select(n => n.Expression)]))
            findings.Add(new JudgedFinding(new KindFinding(Kind.Number, pair.Before?.Text, pair.After?.Text, Change(before, after, pair)), "number-changed", Significance.Substantive));
        Add(Kind.Date, "date-changed", s => s.Dates);
        Add(Kind.Quotation, "quotation-changed", s => s.Quotations);
        Add(Kind.Attribution, "attribution-changed", s => s.Attributions);
        Add(Kind.Hedge, "hedge-changed", s => s.Hedges);
        Add(Kind.Negation, "negation-changed", s => s.Negations);
        NameChanges.Add(findings, old, next, before, after, runs);
        return findings;

        IReadOnlyList<ExpressionPair> Difference(Func<SideReading, IReadOnlyList<Expression>> of) =>
            ExpressionDifference.Of(old, next, of(before), of(after));

        void Add(Kind kind, string rule, Func<SideReading, IReadOnlyList<Expression>> of)
        {
            foreach (var group in Difference(of).DistinctBy(p => (p.Before?.Span, p.After?.Span)))
                findings.Add(new JudgedFinding(new KindFinding(kind, group.Before?.Text, group.After?.Text), rule, Significance.Substantive));
        }
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

    private static void AddForms(List<JudgedFinding> findings, ChangedText old, ChangedText next, RunForm[] runs)
    {
        var hasQuotation = findings.Exists(f => f.Finding.Kind == Kind.Quotation);
        for (var i = 0; i < runs.Length; i++)
        {
            var finding = runs[i] switch
            {
                RunForm.Typography => Found(Kind.Typography, "typography-only", Significance.Cosmetic),
                RunForm.Punctuation when !IsBesideWords(i) => Found(Kind.Punctuation, "punctuation-changed", Significance.Minor),
                RunForm.QuotationMarks when !hasQuotation => Found(Kind.Typography, "quotation-marks-only", Significance.Cosmetic),
                RunForm.Spelling => Found(Kind.Spelling, "spelling-changed", Significance.Minor),
                _ => (JudgedFinding?)null,
            };
            if (finding is { } found)
                findings.Add(found);

            JudgedFinding Found(Kind kind, string rule, Significance weight) =>
                new(new KindFinding(kind, Side(old.Words(i)), Side(next.Words(i))), rule, weight);
        }

        // The comma that comes with an added clause belongs to the clause.
        bool IsBesideWords(int i) => runs.Contains(RunForm.Lexical);
    }

    private static string? Side(string words) => words.Length == 0 ? null : words;
}
