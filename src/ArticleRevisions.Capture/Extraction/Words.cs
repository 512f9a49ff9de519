namespace ArticleRevisions.Capture.Extraction;

/// <summary>Counts words the way the extraction rules need them.</summary>
internal static class Words
{
    /// <summary>Runs of letters and digits; two characters of a script written without spaces count as one word.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var unspaced = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (IsUnspaced(c))
            {
                unspaced++;
                inside = false;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (inside && c is '\'' or '’' or '-'))
            {
                if (!inside)
                    words++;
                inside = true;
            }
            else
            {
                inside = false;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’»›)]“‘ ");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '।' or '؟' or '۔' or '።' or '။';
    }

    /// <summary>Letters and digits only, lower-case: what two headlines must share to be the same.</summary>
    public static string Key(string? text) =>
        text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Kana, CJK ideographs, Thai, Lao, Khmer, Myanmar.
    private static bool IsUnspaced(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
