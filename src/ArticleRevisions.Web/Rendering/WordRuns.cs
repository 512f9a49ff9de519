using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Rendering;

/// <summary>On which side a run of text stands.</summary>
internal enum RunKind
{
    Same,
    Deleted,
    Inserted,
}

/// <summary>A run of text with its start on both sides, in UTF-16 code units.</summary>
internal readonly record struct TextRun(RunKind Kind, string Text, int BeforeStart, int AfterStart);

/// <summary>Cuts two wordings of a sentence into runs that a reader can follow.</summary>
internal static class WordRuns
{
    /// <summary>The runs in reading order: joined in the order given, Same with Deleted are the earlier text, Same with Inserted the later.</summary>
    public static IReadOnlyList<TextRun> Of(string before, string after, IReadOnlyList<WordEdit> words)
    {
        if (words.Count == 0)
            words = before == after ? [] : [new WordEdit(new TextSpan(0, before.Length), new TextSpan(0, after.Length))];

        var runs = new List<TextRun>();
        var (b, a) = (0, 0);
        foreach (var word in Calmed(before, words))
        {
            Add(RunKind.Same, before[b..word.Before.Start], b, a);
            Add(RunKind.Deleted, before[word.Before.Start..word.Before.End], word.Before.Start, word.After.Start);
            Add(RunKind.Inserted, after[word.After.Start..word.After.End], word.Before.End, word.After.Start);
            (b, a) = (word.Before.End, word.After.End);
        }

        Add(RunKind.Same, before[b..], b, a);
        return runs;

        void Add(RunKind kind, string text, int beforeStart, int afterStart)
        {
            if (text.Length > 0)
                runs.Add(new TextRun(kind, text, beforeStart, afterStart));
        }
    }

    /// <summary>Never a confetti of single words: runs that only white space parts are one, and so are all once more than half was replaced.</summary>
    private static List<WordEdit> Calmed(string before, IReadOnlyList<WordEdit> words)
    {
        var replaced = words.Sum(w => w.Before.Length);
        var wholly = words.Count > 1 && replaced * 2 > before.Length;
        var calmed = new List<WordEdit>();
        foreach (var word in words)
        {
            if (calmed.Count > 0 && (wholly || IsBlank(before, calmed[^1].Before.End, word.Before.Start)))
                calmed[^1] = new WordEdit(calmed[^1].Before with { End = word.Before.End }, calmed[^1].After with { End = word.After.End });
            else
                calmed.Add(word);
        }

        return calmed;
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
