namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Says what an edit is about and how much it matters. Unknown is allowed, wrong is not.</summary>
internal static class EditJudge
{
    private const int LongestHeading = 12;

    /// <summary>The edit with its kinds, significance and reasons; an unchanged one comes back as it is.</summary>
    public static Edit Judge(Edit edit, string? language)
    {
        var findings = edit.Operation switch
        {
            EditOperation.Unchanged => [],
            EditOperation.Inserted => Whole(edit.AfterText, true, language),
            EditOperation.Deleted => Whole(edit.BeforeText, false, language),
            EditOperation.Replaced when edit.Words.Count == 0 => [LinkTarget(edit)],
            _ => Reworded(edit.BeforeText, edit.AfterText, edit.Words, language, IsHeading(edit)),
        };
        var (significance, reasons) = Verdict(findings);
        if (significance == Significance.Cosmetic && edit.Operation is EditOperation.Moved or EditOperation.Split or EditOperation.Merged)
            (significance, reasons) = (Significance.Minor, [new SignificanceReason(RuleOf(edit.Operation), "")]);
        return edit with { Kinds = [.. findings.Select(f => f.Finding)], Significance = significance, Reasons = reasons };
    }

    /// <summary>The same for a change of headline, standfirst or byline.</summary>
    public static FieldEdit Judge(FieldEdit edit, string? language)
    {
        var findings = (edit.Before, edit.After) switch
        {
            (null, null) => [],
            (null, { } after) => Whole(after, true, language),
            ({ } before, null) => Whole(before, false, language),
            ({ } before, { } after) => Reworded(before, after, edit.Words, language, edit.Field == ArticleField.Headline),
        };
        if (edit.Field == ArticleField.Headline && findings.Count > 0)
        {
            var weight = findings.Max(f => f.Weight);
            findings.Insert(0, new JudgedFinding(new KindFinding(Kind.Headline, edit.Before, edit.After), "headline-changed", weight));
        }

        var (significance, reasons) = Verdict(findings);
        return edit with { Kinds = [.. findings.Select(f => f.Finding)], Significance = significance, Reasons = reasons };
    }

    private static List<JudgedFinding> Whole(string text, bool cameIn, string? language)
    {
        var (before, after) = cameIn ? ((string?)null, text) : (text, null);
        if (TypographyFolding.IsNothing(text))
            return [new JudgedFinding(new KindFinding(Kind.Typography, before, after), "typography-only", Significance.Cosmetic)];
        if (TemplateLines.IsFurniture(text))
            return [new JudgedFinding(new KindFinding(Kind.Template, before, after), "page-furniture", Significance.Cosmetic)];
        return ChangeReading.OfWhole(text, cameIn, language);
    }

    private static List<JudgedFinding> Reworded(string before, string after, IReadOnlyList<WordEdit> words, string? language, bool isHeading)
    {
        if (words.Count == 0)
            return [];
        if (TemplateLines.IsFurniture(before) && TemplateLines.IsFurniture(after))
            return Furniture(before, after, words, language);
        if (TypographyFolding.Fold(before) == TypographyFolding.Fold(after))
            return [new JudgedFinding(new KindFinding(Kind.Typography, before, after), "typography-only", Significance.Cosmetic)];
        return ChangeReading.Of(before, after, words, language, isHeading);
    }

    // The year of a copyright line is a date that changed, and furniture all the same.
    private static List<JudgedFinding> Furniture(string before, string after, IReadOnlyList<WordEdit> words, string? language)
    {
        List<JudgedFinding> findings = [new JudgedFinding(new KindFinding(Kind.Template, before, after), "page-furniture", Significance.Cosmetic)];
        if (TemplateLines.IsCopyright(before) && TemplateLines.IsCopyright(after))
            findings.AddRange(ChangeReading.Of(before, after, words, language, isHeading: false).FindAll(f => f.Finding.Kind == Kind.Date).ConvertAll(f => f with { Weight = Significance.Cosmetic }));
        return findings;
    }

    private static JudgedFinding LinkTarget(Edit edit)
    {
        var (before, after) = (Targets(edit.Before), Targets(edit.After));
        return new JudgedFinding(
            new KindFinding(Kind.Link, before.Except(after).FirstOrDefault(), after.Except(before).FirstOrDefault()),
            "link-target-changed", Significance.Minor);
    }

    private static string[] Targets(IReadOnlyList<Sentence> sentences) => [.. sentences.SelectMany(s => s.Links).Select(l => l.Target)];

    private static (Significance, IReadOnlyList<SignificanceReason>) Verdict(List<JudgedFinding> findings)
    {
        if (findings.Count == 0)
            return (Significance.Cosmetic, []);
        var weight = findings.Max(f => f.Weight);
        return (weight, [.. findings.Where(f => f.Weight == weight).Select(f => f.Reason).Distinct()]);
    }

    private static string RuleOf(EditOperation operation) => operation switch
    {
        EditOperation.Moved => "moved-only",
        EditOperation.Split => "split-only",
        _ => "merged-only",
    };

    // Capitals of a heading are style; a heading is marked as one, or is short and ends without a mark.
    private static bool IsHeading(Edit edit) =>
        edit.After.Concat(edit.Before).All(s => s.Kind == BlockKind.Heading)
        || (edit.After.Count == 1 && edit.AfterText.Length > 0 && char.IsLetterOrDigit(edit.AfterText[^1])
            && !edit.AfterText.Contains(':', StringComparison.Ordinal) && TextTokens.Words(edit.AfterText).Count <= LongestHeading);
}
