using System.Globalization;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Decides by the word before a full stop, and by the one after it, whether the stop abbreviates or ends.</summary>
internal static class WordRules
{
    private const int LongestOrdinal = 2;
    private const int LongestWord = 60;
    private const int WordsBeforeClock = 3;

    public static bool Ends(string text, LanguageRules rules, Stop stop, int next)
    {
        var word = WordBefore(text, stop, out var opensSentence);
        if (word.IsEmpty)
            word = WordBefore(text, stop with { At = Scan.TrimEnd(text, stop.SentenceStart, stop.At) }, out opensSentence);
        if (word.IsEmpty)
            return true;
        if (Scan.IsDigits(word))
            return !opensSentence && (!rules.HasOrdinalStops || word.Length > LongestOrdinal || OpensAt(text, rules, next));

        return UseOf(text, rules, word, stop, opensSentence, next) switch
        {
            AbbreviationUse.None => true,
            AbbreviationUse.NeverEnds => false,
            AbbreviationUse.BeforeNumber => !IsNumberAt(text, next),
            AbbreviationUse.Clock => ClockRules.Ends(text, stop, next, WordsBeforeClock),
            AbbreviationUse.Era when IsBehindNumber(text, stop.At - word.Length, stop.SentenceStart) => !char.IsDigit(text[next]),
            _ => !char.IsDigit(text[next]) && !IsInitialAt(text, next) && OpensAt(text, rules, next),
        };
    }

    /// <summary>The word that ends at the stop, and whether it is the first of its sentence; empty when a mark stands there.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, Stop stop, out bool opensSentence)
    {
        var start = stop.At;
        while (start > stop.SentenceStart && stop.At - start < LongestWord && IsWordCharacter(text[start - 1]))
            start--;
        var lead = start;
        while (lead > stop.SentenceStart && stop.At - lead < LongestWord && (Scan.IsOpener(text[lead - 1]) || char.IsWhiteSpace(text[lead - 1])))
            lead--;
        opensSentence = lead == stop.SentenceStart;
        return text.AsSpan(start, stop.At - start);
    }

    private static AbbreviationUse UseOf(string text, LanguageRules rules, ReadOnlySpan<char> word, Stop stop, bool opensSentence, int next)
    {
        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            // "Q. Who was it?" and "B. Jones" go on; "1970-х." does not abbreviate; "a. C." is one.
            if (opensSentence || IsInitialAt(text, next))
                return AbbreviationUse.NeverEnds;
            if (stop.At > 1 && text[stop.At - 2] is '-' or '‑')
                return AbbreviationUse.None;
            if (rules.UseOf(word) is not AbbreviationUse.None and var single)
                return single;
            return char.IsUpper(word[0]) || rules.HasLowerInitials ? AbbreviationUse.MayEnd : AbbreviationUse.None;
        }

        var use = rules.UseOf(word);
        if (use == AbbreviationUse.None && word.IndexOfAny('\'', '’') is > 0 and var elision)
            use = rules.UseOf(word[(elision + 1)..]);
        // "IE. Its": capitals abbreviate only among capitals (MR. WEBB) and before numbers (NO. 7).
        if (use is not AbbreviationUse.None && Scan.IsCapitals(word) && !IsNumberAt(text, next) && !Scan.IsCapitals(Scan.WordAt(text, next)))
            return AbbreviationUse.None;
        return use == AbbreviationUse.None && IsDotted(word) ? AbbreviationUse.MayEnd : use;
    }

    // "No. 1" opens no sentence, "Mr. Webb" does.
    private static bool OpensAt(string text, LanguageRules rules, int at)
    {
        var word = Scan.WordAt(text, at);
        if (!rules.OpensSentence(word))
            return false;
        var end = at + word.Length;
        return end == text.Length || text[end] != '.' || word is "Mr" or "Mrs" or "Ms";
    }

    private static bool IsNumberAt(string text, int at)
    {
        if (char.IsDigit(text[at]))
            return true;
        var word = Scan.WordAt(text, at);
        return word.Length > 1 && !word.ContainsAnyExcept("IVXLC");
    }

    private static bool IsBehindNumber(string text, int at, int sentenceStart)
    {
        var end = Scan.TrimEnd(text, sentenceStart, at);
        // до н.э.
        if (end - 2 > sentenceStart && text.AsSpan(end - 2, 2) is "до")
            return true;
        return end > sentenceStart && char.IsDigit(text[end - 1]);
    }

    private static bool IsInitialAt(string text, int at) =>
        at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] == '.';

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '\'' or '’' or 'º' or 'ª' or '°' || char.IsSurrogate(c)
        || c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

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
