using System.Buffers;
using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>A notice's label as found at the start of a block, and where the text after it begins.</summary>
internal readonly record struct NoticeLabel(NoticeKind Kind, string Printed, int TextStart, bool HasDate);

/// <summary>Finds labels ("UPDATE II", "Correction added Nov. 18, 2019:", "Rectificatif :") at the start of a block.</summary>
internal static class NoticeLabels
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // How far a date may stand between label and colon.
    private const int LongestHead = 120;

    /// <summary>Marks and brackets that may stand before a label.</summary>
    public static SearchValues<char> Opening { get; } = SearchValues.Create(" \t\r\n\u00A0*_#>•·|([\"“–—-+†‡⇒→►▶");

    private static readonly Regex Numeral = new(@"^\s*(?:(?:#|no\.?\s?)?\d{1,2}|[IVX]{1,4})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Connecting = new(
        @"^(?:\s+|(?:added|appended|posted|published|issued|from|as|of|at|on|the|and|vom|am|um|uhr|le|du|à|del|el|de|a\s+las|alle|ore|il|em|às|op|van|om|last)\b|,|;|@|-|–|—|\(|\)|\[|\]|\*|_|\||·)+", Options);

    private static readonly Regex Separator = new(
        @"^[*_.]*(?:\s*[:–—)\]|]|\s+-|\s*$|\s*\n)[\s*_)\]:|\-–—]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Reads the label at the start of the block, opening marks and brackets aside; null without one.</summary>
    public static NoticeLabel? AtStart(string block)
    {
        var start = block.AsSpan().IndexOfAnyExcept(Opening);
        return start >= 0 && NoticeLabelWords.At(block, start) is { } word ? Complete(block, word.Kind, start, word.End) : null;
    }

    // After the word may come a numeral, a date and a time in any order; then a separator or the end must come.
    private static NoticeLabel? Complete(string block, NoticeKind kind, int start, int wordEnd)
    {
        // Without the label, which may be a month's name elsewhere ("MAJ 04/03/2021").
        var head = new string(' ', wordEnd) + block[wordEnd..Math.Min(block.Length, wordEnd + LongestHead)];
        TextSpan[] dates = [.. PrintedDays.Find(head).Select(d => d.Span), .. PrintedTimes.Find(head).Select(t => t.Span)];
        var end = AfterNumeral(head, wordEnd, dates);
        var printed = block[start..end];
        if ((SeparatorAt(head, end, dates) ?? StopAfterCapitals(block, printed, end)) is { } direct)
            return new NoticeLabel(kind, printed, direct, false);

        var hasDate = false;
        while (end < head.Length)
        {
            var found = dates.FirstOrDefault(s => s.Start <= end && s.End > end);
            if (found.Length > 0)
            {
                (end, hasDate) = (found.End, true);
                continue;
            }

            if (hasDate && SeparatorAt(head, end, dates) is { } after)
                return new NoticeLabel(kind, printed, after, true);
            if (Weekday(head, end) is var weekday and > 0)
                (end, hasDate) = (end + weekday, true);
            else if (Connecting.Match(head[end..]).Length is var step and > 0)
                end += step;
            else
                break;
        }

        return hasDate && end >= block.Length ? new NoticeLabel(kind, printed, end, true) : null;
    }

    private static int AfterNumeral(string head, int end, TextSpan[] dates)
    {
        var after = end + Numeral.Match(head[end..]).Length;
        return after == end || Array.Exists(dates, d => d.Start < after) || (after + 1 < head.Length && head[after] is '-' or '.' or '/' or ':' && char.IsDigit(head[after + 1]))
            ? end
            : after;
    }

    // A dash or bracket before a date joins it to the label.
    private static int? SeparatorAt(string head, int at, TextSpan[] dates)
    {
        if (Separator.Match(head[at..]) is not { Success: true } separator)
            return null;
        var end = at + separator.Length;
        return separator.Value.Trim() is "-" or "–" or "—" or ")" or "]" or "|" && Array.Exists(dates, d => d.Start == end) ? null : end;
    }

    // "FE DE ERRORES. En este artículo …"
    private static int? StopAfterCapitals(string block, string label, int end) =>
        end + 1 < block.Length && block[end] == '.' && char.IsWhiteSpace(block[end + 1]) && !label.AsSpan().ContainsAnyInRange('a', 'z') ? end + 2 : null;

    private static int Weekday(string head, int at)
    {
        var start = at;
        while (start < head.Length && char.IsWhiteSpace(head[start]))
            start++;
        var end = start;
        while (end < head.Length && char.IsLetter(head[end]))
            end++;
        return end > start && CalendarWords.Weekdays.ContainsKey(head[start..end].ToLowerInvariant()) ? end - at : 0;
    }
}
