namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A word: letters and digits, with the apostrophes, hyphens and dots inside it.</summary>
internal readonly record struct Word(TextSpan Span, string Text)
{
    /// <summary>Lower case, with plain apostrophes.</summary>
    public string Folded { get; } = Text.Replace('’', '\'').ToLowerInvariant();

    /// <summary><see cref="Folded"/> without what an apostrophe adds: "it" of "it's".</summary>
    public string Plain => Folded.IndexOf('\'', StringComparison.Ordinal) is var mark and > 0 ? Folded[..mark] : Folded;

    public bool IsCapitalised => char.IsUpper(Text[0]);
}

/// <summary>Cuts a text into words.</summary>
internal static class TextTokens
{
    public static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsPart(text[i]) || (i + 1 < text.Length && IsInside(text[i]) && IsPart(text[i + 1]))))
                i++;
            words.Add(new Word(new TextSpan(start, i), text[start..i]));
        }

        return words;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) || c == '\u00AD';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsInside(char c) => c is '\'' or '’' or '-' or '‑' or '.' or '_';
}
