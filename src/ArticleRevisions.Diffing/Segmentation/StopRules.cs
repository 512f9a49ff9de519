using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Decides whether a Latin stop ends its sentence: by the word before it and by the word after it.</summary>
internal static class StopRules
{
    private const int LongestOrdinal = 2;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"”»’“«");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„‚«‹([{¿¡–—-•*_「『");

    public static bool Ends(string text, LanguageRules rules, Stop stop)
    {
        var next = FirstOfWord(text, stop.Next);
        if (next == text.Length)
            return true;
        if (StartsSmall(text, next))
            return false;
        if (text[stop.At] != '.')
            return true;

        var stops = text.AsSpan(stop.At, stop.End - stop.At);
        if (stops.StartsWith(".."))
            return true;

        var word = WordBefore(text, stop.SentenceStart, stop.At, out var opensSentence);
        if (word.IsEmpty)
            return true;
        // Behind a closing mark the stop stood inside: "… at noon.” Jones" ends, "(Corp.) Jones" does not matter.
        if (stops.Length > 1 && stops.ContainsAny(QuotationMarks))
            return true;
        return IsDigits(word) ? EndsAfterNumber(text, rules, word, opensSentence, next) : EndsAfterWord(text, rules, word, opensSentence, next);
    }

    private static bool EndsAfterNumber(string text, LanguageRules rules, ReadOnlySpan<char> number, bool opensSentence, int next)
    {
        if (opensSentence)
            return false;
        if (!rules.HasOrdinalStops || number.Length > LongestOrdinal)
            return true;
        return rules.OpensSentence(WordAt(text, next));
    }

    private static bool EndsAfterWord(string text, LanguageRules rules, ReadOnlySpan<char> word, bool opensSentence, int next)
    {
        var isInitial = word.Length == 1 && char.IsLetter(word[0]) && (char.IsUpper(word[0]) || opensSentence || rules.HasLowerInitials);
        var behind = isInitial || IsDotted(word) ? AbbreviationUse.MayEnd : rules.UseOf(word);
        return behind switch
        {
            AbbreviationUse.None => true,
            AbbreviationUse.NeverEnds => false,
            AbbreviationUse.BeforeNumber => !char.IsDigit(text[next]),
            AbbreviationUse.MayEnd => !char.IsDigit(text[next]) && !IsInitialAt(text, next) && rules.OpensSentence(WordAt(text, next)),
            _ => throw new ArgumentOutOfRangeException(nameof(word), behind, "Not a use of an abbreviation."),
        };
    }

    // "iPhone" and "eBay" begin a sentence as well as a capital does; a spaced ellipsis (". . .") goes on to its last stop.
    private static bool StartsSmall(string text, int at) =>
        char.IsLower(text[at]) && !(at + 1 < text.Length && char.IsUpper(text[at + 1]))
        || ".,;:)".Contains(text[at], StringComparison.Ordinal);

    private static int FirstOfWord(string text, int at)
    {
        while (at < text.Length && (Openers.Contains(text[at]) || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int sentenceStart, int stop, out bool opensSentence)
    {
        var start = stop;
        while (start > sentenceStart && IsWordCharacter(text[start - 1]))
            start--;
        var lead = start;
        while (lead > sentenceStart && (Openers.Contains(text[lead - 1]) || char.IsWhiteSpace(text[lead - 1])))
            lead--;
        opensSentence = lead == sentenceStart;
        return text.AsSpan(start, stop - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
            end++;
        return text.AsSpan(at, end - at);
    }

    private static bool IsInitialAt(string text, int at) =>
        at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] == '.';

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '\'' or '’' or 'º' or 'ª' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigits(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    // U.S, a.m, e.g: single letters with stops between them.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }
}
