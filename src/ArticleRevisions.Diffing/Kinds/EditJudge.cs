namespace ArticleRevisions.Diffing.Kinds;

internal static class EditJudge
{
    public static Edit Judge(Edit edit, string? language) =>
        edit with { Significance = Significance.Substantive, Reasons = [new SignificanceReason("text-changed", edit.AfterText)] };

    public static FieldEdit Judge(FieldEdit edit, string? language) =>
        edit with { Significance = Significance.Substantive, Reasons = [new SignificanceReason("field-changed", edit.Field.ToString())] };
}
