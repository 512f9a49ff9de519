using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Counts the words that came, went and stayed, in the blocks and in headline, standfirst and byline.</summary>
internal static class WordCounts
{
    public static DiffStatistics Of(ArticleText after, IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits)
    {
        var (inserted, deleted) = (0, 0);
        foreach (var field in fields)
        {
            inserted += Changed(field.After, field.Before is null, field.Words, after: true);
            deleted += Changed(field.Before, field.After is null, field.Words, after: false);
        }

        foreach (var edit in edits)
        {
            if (edit.Operation == EditOperation.Unchanged)
                continue;
            inserted += Changed(edit.AfterText, edit.Before.Count == 0, edit.Words, after: true);
            deleted += Changed(edit.BeforeText, edit.After.Count == 0, edit.Words, after: false);
        }

        return new DiffStatistics(inserted, deleted, Words(after) - inserted);
    }

    private static int Words(ArticleText text)
    {
        var words = WordTokenizer.CountWords(text.Headline) + WordTokenizer.CountWords(text.Standfirst) + WordTokenizer.CountWords(text.Byline);
        foreach (var block in text.Blocks)
            words += WordTokenizer.CountWords(block.Text);
        return words;
    }

    private static int Changed(string? text, bool isWhole, IReadOnlyList<WordEdit> edits, bool after)
    {
        if (text is null)
            return 0;
        if (isWhole)
            return WordTokenizer.CountWords(text);
        var words = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            var span = after ? edits[i].After : edits[i].Before;
            words += WordTokenizer.CountWords(text.AsSpan(span.Start, span.Length));
        }

        return words;
    }
}
