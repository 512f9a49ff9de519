namespace ArticleRevisions.Diffing.Kinds;

internal static class OverallVerdict
{
    public static (Significance Significance, IReadOnlyList<SignificanceReason> Reasons) Of(
        IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits, IReadOnlyList<BlockEdit> blockEdits)
    {
        IReadOnlyList<SignificanceReason> reasons = [.. fields.SelectMany(f => f.Reasons), .. edits.SelectMany(e => e.Reasons)];
        return (reasons.Count == 0 ? Significance.Cosmetic : Significance.Substantive, reasons);
    }
}
