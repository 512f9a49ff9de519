using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Counts the words that came, went and stayed, in the blocks and in headline, standfirst and byline.</summary>
internal static class WordCounts
{
    public static DiffStatistics Of(ArticleText before, ArticleText after, IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits)
    {
        var (inserted, deleted) = (0, 0);
        foreach (var field in fields)
        {
            inserted += Changed(field.After, field.Before is null, field.Words.Select(w => w.After));
            deleted += Changed(field.Before, field.After is null, field.Words.Select(w => w.Before));
        }

        foreach (var edit in edits.Where(e => e.Operation != EditOperation.Unchanged))
        {
            inserted += Changed(edit.AfterText, edit.Before.Count == 0, edit.Words.Select(w => w.After));
            deleted += Changed(edit.BeforeText, edit.After.Count == 0, edit.Words.Select(w => w.Before));
        }

        return new DiffStatistics(inserted, deleted, Words(after) - inserted);
    }

    private static int Words(ArticleText text) =>
        WordTokenizer.CountWords(text.Headline) + WordTokenizer.CountWords(text.Standfirst ?? "") + WordTokenizer.CountWords(text.Byline ?? "")
        + text.Blocks.Sum(b => WordTokenizer.CountWords(b.Text));

    private static int Changed(string? text, bool isWhole, IEnumerable<TextSpan> spans)
    {
        if (text is null)
            return 0;
        return isWhole ? WordTokenizer.CountWords(text) : spans.Sum(s => WordTokenizer.CountWords(text[s.Start..s.End]));
    }
}
