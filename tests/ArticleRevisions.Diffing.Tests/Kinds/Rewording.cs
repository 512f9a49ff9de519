using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Edits;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Makes judged edits out of two sentences.</summary>
internal static class Rewording
{
    public static Edit Of(string before, string after, string? language = "en", BlockKind kind = BlockKind.Paragraph) =>
        EditJudge.Judge(
            new Edit
            {
                Operation = EditOperation.Replaced,
                Before = [Sentence(before, kind)],
                After = [Sentence(after, kind)],
                Words = Words(before, after),
            },
            language);

    public static Edit Insertion(string text, string? language = "en") =>
        EditJudge.Judge(new Edit { Operation = EditOperation.Inserted, Before = [], After = [Sentence(text)] }, language);

    public static Edit Deletion(string text, string? language = "en") =>
        EditJudge.Judge(new Edit { Operation = EditOperation.Deleted, Before = [Sentence(text)], After = [] }, language);

    public static FieldEdit Field(ArticleField field, string? before, string? after) =>
        EditJudge.Judge(
            new FieldEdit(field, before, after, before is null || after is null ? [] : Words(before, after), [], Significance.Cosmetic, []), "en");

    public static IReadOnlyList<WordEdit> Words(string before, string after) =>
        WordEdits.Between(before, after, new StepBudget(1_000_000));

    public static Sentence Sentence(string text, BlockKind kind = BlockKind.Paragraph) =>
        new(0, 0, kind, new TextSpan(0, text.Length), text, "");
}
