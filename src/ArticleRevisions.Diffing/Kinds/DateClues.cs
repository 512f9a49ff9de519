using System.Buffers;
using System.Globalization;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>What must stand in a text before a form of dates can.</summary>
[Flags]
internal enum DateClue
{
    None = 0,

    /// <summary>Digits joined as in "3/4", or a character for a year.</summary>
    Numbers = 1,

    /// <summary>A month with digits before it: "4 March", "4th of March".</summary>
    MonthBehindDigits = 2,

    /// <summary>A month with digits behind it: "March 4", "March, 2024".</summary>
    MonthBeforeDigits = 4,
}

/// <summary>A cheap look before dates are read by patterns: most sentences hold none.</summary>
internal static class DateClues
{
    private static readonly SearchValues<string> MonthNames = SearchValues.Create([.. CalendarWords.Months.Keys], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Joints = SearchValues.Create("./-年년");

    // Of "st", "nd", "rd", "th", "er", "of", "de" and "d'", and the marks between a day and its month.
    private static readonly SearchValues<char> BetweenDayAndMonth = SearchValues.Create("stndrheofSTNDRHEOF.º'’-");

    /// <summary>The clues in a text; a form of dates that needs another one does not stand there.</summary>
    public static DateClue In(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') ? Months(text) | (HasJoinedDigits(text) ? DateClue.Numbers : DateClue.None) : DateClue.None;

    // A whole word, but for what may be glued to its end; no pattern reads a month in another place.
    private static DateClue Months(ReadOnlySpan<char> text)
    {
        var clues = DateClue.None;
        for (var at = 0; text[at..].IndexOfAny(MonthNames) is var found and >= 0; at++)
        {
            at += found;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            for (var end = at + 1; end <= text.Length; end++)
            {
                if ((end == text.Length || MayFollow(text[end])) && CalendarWords.IsMonth(text[at..end]))
                    clues |= Behind(text[..at]) | Before(text[end..]);
                if (end < text.Length && !char.IsLetter(text[end]))
                    break;
            }
        }

        return clues;
    }

    private static bool MayFollow(char c) => !char.IsLetter(c) || c is 'T' or 't' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private static DateClue Behind(ReadOnlySpan<char> before)
    {
        var at = before.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(before[at]) || BetweenDayAndMonth.Contains(before[at])))
            at--;
        return at >= 0 && char.IsDigit(before[at]) ? DateClue.MonthBehindDigits : DateClue.None;
    }

    private static DateClue Before(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(".,-").TrimStart();
        if (after.StartsWith("de", StringComparison.OrdinalIgnoreCase))
            after = after[2..].TrimStart();
        return !after.IsEmpty && char.IsDigit(after[0]) ? DateClue.MonthBeforeDigits : DateClue.None;
    }

    // "3/4" of "3/4/2024", or a date in characters.
    private static bool HasJoinedDigits(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 1 < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Joints);
            if (next < 0)
                return false;
            at += next;
            if (text[at] is '年' or '년' || (at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])))
                return true;
        }

        return false;
    }
}
