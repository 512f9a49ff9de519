namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds text inside quotation marks of any style. The key is the inner text without style and closing mark.</summary>
internal static class QuotationExpressions
{
    public static IReadOnlyList<Expression> Find(string text)
    {
        var found = new List<Expression>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOpening(text, i))
                continue;
            if (IsDoubled(text, i))
                i++;
            var end = Closing(text, i);
            if (end < 0)
            {
                // A quotation of several sentences is closed in a later one.
                if (text[i] is not ('“' or '„' or '«' or '"') || !IsFollowedByWord(text, i))
                    continue;
                end = text.Length;
            }

            var inner = text[(i + 1)..end];
            var key = Key(inner);
            if (key.Length > 0)
                found.Add(Expression.At(text, i, Math.Min(end + 1, text.Length), key));
            i = end < text.Length && IsDoubled(text, end) ? end + 1 : end;
        }

        return found;
    }

    /// <summary>The inner words of a quotation, without the marks.</summary>
    public static string Inner(string printed) => printed.Length > 2 ? printed[1..^1].Trim() : printed;

    // A comma or full stop inside or outside the marks, and the capitals of a title, are a house's rule.
    private static string Key(string inner) => TypographyFolding.Fold(inner).Trim(',', '.', ' ', '"', '\'').ToLowerInvariant();

    // By a table that was exported and read back.
    private static bool IsDoubled(string text, int i) => text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"';

    private static bool IsOpening(string text, int i) => text[i] switch
    {
        '“' or '„' or '«' or '»' => true,
        '"' => true,
        '‘' or '‚' or '‹' => i == 0 || !char.IsLetterOrDigit(text[i - 1]),
        '\'' => (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && char.IsLetter(text[i + 1]),
        _ => false,
    };

    private static bool IsFollowedByWord(string text, int i) =>
        (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);

    private static int Closing(string text, int opening)
    {
        for (var i = opening + 1; i < text.Length; i++)
        {
            if (Closes(text[opening], text, i))
                return i;
        }

        return -1;
    }

    private static bool Closes(char opening, string text, int i) => opening switch
    {
        '“' => text[i] is '”' or '"',
        '„' => text[i] is '“' or '”' or '"',
        '«' => text[i] == '»',
        '»' => text[i] == '«',
        '"' => text[i] is '"' or '”',
        '‹' => text[i] == '›',
        '‚' => text[i] is '‘' or '’' && IsEnd(text, i),
        '‘' => text[i] == '’' && IsEnd(text, i),
        _ => text[i] == '\'' && IsEnd(text, i),
    };

    // An apostrophe inside a word does not close.
    private static bool IsEnd(string text, int i) => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
