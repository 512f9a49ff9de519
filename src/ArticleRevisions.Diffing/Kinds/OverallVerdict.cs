namespace ArticleRevisions.Diffing.Kinds;

/// <summary>The weight of a whole comparison: that of its weightiest edit.</summary>
internal static class OverallVerdict
{
    private const int MostReasons = 12;

    public static (Significance Significance, IReadOnlyList<SignificanceReason> Reasons) Of(
        IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits, IReadOnlyList<BlockEdit> blockEdits)
    {
        var verdicts = fields.Select(f => (f.Significance, f.Reasons))
            .Concat(edits.Where(e => e.Operation != EditOperation.Unchanged).Select(e => (e.Significance, e.Reasons)))
            .ToArray();
        if (verdicts.Length == 0)
            return (Significance.Cosmetic, blockEdits.Count == 0 ? [] : [new SignificanceReason("blocks-only", $"{blockEdits.Count}")]);
        var weight = verdicts.Max(v => v.Significance);
        return (weight, [.. verdicts.Where(v => v.Significance == weight).SelectMany(v => v.Reasons).Distinct().Take(MostReasons)]);
    }
}
