namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds what an edit changes of a sentence's form: typography, punctuation, spelling.</summary>
internal static class FormFindings
{
    // A mark this near to changed words came with them.
    private const int Beside = 12;

    public static void Add(List<JudgedFinding> findings, ChangedText old, ChangedText next, RunForm[] runs)
    {
        var hasQuotation = findings.Exists(f => f.Finding.Kind == Kind.Quotation);
        for (var i = 0; i < runs.Length; i++)
        {
            var finding = runs[i] switch
            {
                RunForm.Typography => Found(Kind.Typography, "typography-only", Significance.Cosmetic),
                RunForm.Punctuation when !IsBesideWords(i) => Found(Kind.Punctuation, "punctuation-changed", Significance.Minor),
                RunForm.QuotationMarks when !hasQuotation => MovesMark(i)
                    ? Found(Kind.Punctuation, "punctuation-changed", Significance.Minor)
                    : Found(Kind.Typography, "quotation-marks-only", Significance.Cosmetic),
                RunForm.Spelling => Found(Kind.Spelling, "spelling-changed", Significance.Minor),
                _ => (JudgedFinding?)null,
            };
            if (finding is { } found)
                findings.Add(found);

            JudgedFinding Found(Kind kind, string rule, Significance weight) =>
                new(new KindFinding(kind, Side(old.Words(i)), Side(next.Words(i))), rule, weight);
        }

        // A mark more or less, or a comma on the other side of one, is not style.
        bool MovesMark(int i) => (old.Words(i) + next.Words(i)).AsSpan().ContainsAny(',', '.')
            || TypographyFolding.Fold(old.Words(i)).Length != TypographyFolding.Fold(next.Words(i)).Length;

        bool IsBesideWords(int i) =>
            (i > 0 && runs[i - 1] == RunForm.Lexical && Gap(i - 1, i) <= Beside)
            || (i + 1 < runs.Length && runs[i + 1] == RunForm.Lexical && Gap(i, i + 1) <= Beside);

        int Gap(int one, int other) => old.Changed[other].Start - old.Changed[one].End;
    }

    private static string? Side(string words) => words.Length == 0 ? null : words;
}
