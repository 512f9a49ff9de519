using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A calendar date as printed; a part that is not printed is null.</summary>
/// <param name="First">For an all-numeric date whose order is open, the first number; else null.</param>
internal readonly record struct PrintedDay(TextSpan Span, int? Year, int? Month, int? Day, int? First = null);

/// <summary>Finds calendar dates in a text, in many forms.</summary>
internal static class PrintedDays
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly (DateClue Needed, Regex Pattern)[] Patterns =
    [
        (DateClue.Numbers, new Regex(@"(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})", Options)),
        (DateClue.Numbers, new Regex(@"(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]?", Options)),
        (DateClue.MonthBehindDigits, new Regex($@"(?<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:\s*-\s*|\s+)(?:of\s+|de\s+|d['’])?(?<n>{CalendarWords.MonthPattern})\.?(?:(?:,?\s+|\s*-\s*)(?:de\s+|del\s+)?(?<y>\d{{4}}))?", Options)),
        (DateClue.MonthBeforeDigits, new Regex($@"(?<n>{CalendarWords.MonthPattern})\.?(?:\s+|-)(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:,\s*|\s+|-)(?<y>\d{{4}}))", Options)),
        (DateClue.MonthBeforeDigits, new Regex($@"(?<n>{CalendarWords.MonthPattern})\.?(?:\s+|-)(?<d>\d{{1,2}})(?:st|nd|rd|th)?", Options)),
        (DateClue.MonthBehindDigits, new Regex($@"(?<y>\d{{4}})\.?\s(?<n>{CalendarWords.MonthPattern})\s(?<d>\d{{1,2}})", Options)),
        (DateClue.Numbers, new Regex(@"(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<y>\d{4}|\d{2})", Options)),
        (DateClue.MonthBeforeDigits, new Regex($@"(?<n>{CalendarWords.MonthPattern})\.?,?\s+(?:de\s+)?(?<y>\d{{4}})", Options)),
    ];

    /// <summary>All dates in order of place; where two readings overlap the earlier, then the fuller one stands.</summary>
    public static IReadOnlyList<PrintedDay> Find(string text)
    {
        var found = new List<PrintedDay>();
        var clues = DateClues.In(text);
        if (clues == DateClue.None)
            return found;
        foreach (var (needed, pattern) in Patterns)
        {
            if (!clues.HasFlag(needed))
                continue;
            for (var match = pattern.Match(text); match.Success; match = pattern.Match(text, match.Index + 1))
            {
                if (IsFree(text, match) && Read(match) is { } day)
                    found.Add(day);
            }
        }

        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = new List<PrintedDay>();
        foreach (var day in found)
        {
            if (kept.Count == 0 || day.Span.Start >= kept[^1].Span.End)
                kept.Add(day);
        }

        return kept;
    }

    private static PrintedDay? Read(Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var year = Number(match, "y");
        if (match.Groups["a"].Success)
            return ReadNumeric(span, Number(match, "a")!.Value, Number(match, "b")!.Value, year!.Value < 100 ? 2000 + year.Value : year.Value);

        var month = match.Groups["n"].Success ? CalendarWords.Months[match.Groups["n"].Value.ToLowerInvariant()] : Number(match, "m");
        var day = Number(match, "d");
        return month is >= 1 and <= 12 && day is null or (>= 1 and <= 31) ? new PrintedDay(span, year, month, day) : null;
    }

    private static PrintedDay? ReadNumeric(TextSpan span, int first, int second, int year) => (first, second) switch
    {
        ( > 12 and <= 31, >= 1 and <= 12) => new PrintedDay(span, year, second, first),
        ( >= 1 and <= 12, > 12 and <= 31) => new PrintedDay(span, year, first, second),
        ( >= 1 and <= 12, >= 1 and <= 12) when first == second => new PrintedDay(span, year, first, second),
        ( >= 1 and <= 12, >= 1 and <= 12) => new PrintedDay(span, year, null, second, first),
        _ => null,
    };

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    // Not inside a longer word or number; a clock time may be glued to the year ("Nov 19 20197:16 AM").
    private static bool IsFree(string text, Match match)
    {
        var end = match.Index + match.Length;
        if (match.Index > 0 && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '-' or '/' or '.'
            && match.Index > 1 && char.IsDigit(text[match.Index - 2])))
            return false;
        if (end == text.Length || !char.IsLetterOrDigit(text[end]))
            return !(end + 1 < text.Length && text[end] is ':' or '%' && char.IsDigit(text[end - 1]) && char.IsDigit(text[Math.Min(end + 1, text.Length - 1)]));
        return match.Groups["y"].Success && char.IsDigit(text[end]) && text.AsSpan(end, Math.Min(3, text.Length - end)).Contains(':')
            || text[end] is 'T' or 't' or '年' or '日' || char.GetUnicodeCategory(text[end]) == UnicodeCategory.OtherLetter;
    }
}
