using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Reading words and white space around a place in a text.</summary>
internal static class Scan
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„‚«‹([{¿¡–—-•⁃*_「『");

    public static bool IsOpener(char c) => Openers.Contains(c);

    public static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The place behind the last solid character before <paramref name="end"/>.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The first character that is neither white space nor an opening mark.</summary>
    public static int FirstOfWord(string text, int at)
    {
        while (at < text.Length && (Openers.Contains(text[at]) || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }

    public static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
            end++;
        return text.AsSpan(at, end - at);
    }

    /// <summary>How many spaces stand between two places; counts no further than <paramref name="most"/>.</summary>
    public static int CountSpaces(string text, int start, int end, int most)
    {
        var count = 0;
        for (var at = start; at < end && count < most; at++)
        {
            if (text[at] == ' ')
                count++;
        }

        return count;
    }

    public static bool IsDigits(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length > 1;
    }
}
