using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Compares headline, standfirst and byline, each with its own.</summary>
internal static class FieldEdits
{
    public static IReadOnlyList<FieldEdit> Between(ArticleText before, ArticleText after, string? language, StepBudget budget)
    {
        List<FieldEdit> edits = [];
        Add(ArticleField.Headline, OrAbsent(before.Headline), OrAbsent(after.Headline));
        Add(ArticleField.Standfirst, before.Standfirst, after.Standfirst);
        Add(ArticleField.Byline, before.Byline, after.Byline);
        return edits;

        void Add(ArticleField field, string? from, string? to)
        {
            if (from == to)
                return;
            IReadOnlyList<WordEdit> words = from is null || to is null ? [] : WordEdits.Between(from, to, budget);
            edits.Add(EditJudge.Judge(new FieldEdit(field, from, to, words, [], Significance.Cosmetic, []), language));
        }
    }

    private static string? OrAbsent(string headline) => headline.Length == 0 ? null : headline;
}
