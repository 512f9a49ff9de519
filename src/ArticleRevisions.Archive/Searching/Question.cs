namespace ArticleRevisions.Archive.Searching;

/// <summary>What was typed, as words: never as the syntax of a database.</summary>
internal sealed class Question
{
    private Question(IReadOnlyList<string> words, IReadOnlyList<IReadOnlyList<string>> phrases, bool isPhrase) =>
        (Words, Distinct, Phrases, IsPhrase) = (words, [.. words.Distinct(StringComparer.Ordinal)], phrases, isPhrase);

    /// <summary>All words in order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Each word once.</summary>
    public IReadOnlyList<string> Distinct { get; }

    /// <summary>What stood between quotation marks of its own beside other words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    /// <summary>Whether all of it stood between quotation marks: only these words in this order will do.</summary>
    public bool IsPhrase { get; }

    public static Question Of(string text)
    {
        var words = SearchWords.Of(text);
        var phrases = new List<IReadOnlyList<string>>();
        var (open, outside) = (-1, words.Count);
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 ? text[i] is not ('"' or '“' or '„' or '«') : text[i] is not ('"' or '”' or '“' or '»'))
                continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            string[] quoted = [.. words.Where(w => w.Start > open && w.End <= i).Select(w => w.Word)];
            (open, outside) = (-1, outside - quoted.Length);
            if (quoted.Length > 0)
                phrases.Add(quoted);
        }

        return new([.. words.Select(w => w.Word)], phrases, isPhrase: phrases.Count == 1 && outside == 0);
    }
}
