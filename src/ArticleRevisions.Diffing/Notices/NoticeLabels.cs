using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>A notice's label as found at the start of a block, and where the text after it begins.</summary>
internal readonly record struct NoticeLabel(NoticeKind Kind, string Printed, int TextStart, bool HasDate);

/// <summary>Finds labels ("UPDATE II", "Correction added Nov. 18, 2019:", "Rectificatif :") at the start of a block.</summary>
internal static class NoticeLabels
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const int LongestLabel = 60;

    // How far a date may stand between label and colon.
    private const int LongestHead = 120;

    private static readonly (NoticeKind Kind, Regex Pattern)[] Labels =
    [
        (NoticeKind.Correction, Of(@"corrections?(?:\s+(?:added|appended|made))?|corrected|corrigend(?:um|a)|errat(?:um|a)|berichtigung|richtigstellung|korrektur(?:hinweis)?|korrigiert|correctif|rectificatif|rectification|erratum|correcci[oó]n|fe\s+de\s+err(?:ores|atas)|rectificaci[oó]n")),
        (NoticeKind.Clarification, Of(@"clarifications?|klarstellung|pr[eé]cisions?|aclaraci[oó]n|clarificaci[oó]n|correction\s+and\s+clarification")),
        (NoticeKind.Retraction, Of(@"retraction(?:\s+note)?|retracted|widerruf|r[eé]tractation|retractaci[oó]n")),
        (NoticeKind.EditorsNote, Of(@"editor(?:['’]s|s['’]?|ial)?\s+note|ed\.?\s+note|note\s+from\s+the\s+editors?|a\s+note\s+to\s+(?:our\s+)?readers|anmerkung\s+der\s+redaktion|anm\.\s*d\.\s*red\.?|hinweis\s+der\s+redaktion|note\s+de\s+la\s+r[eé]daction|ndlr|nota\s+del?\s+(?:la\s+redacci[oó]n|editor)")),
        (NoticeKind.Update, Of(@"update|updated|edit|edited|aktualisierung|nachtrag|ergänzung|mise\s+à\s+jour|màj|maj|actualizaci[oó]n")),
    ];

    private static readonly Regex Numeral = new(@"^\s*(?:#?\d{1,2}|[IVX]{1,4})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Connecting = new(@"^(?:\s+|added\b|appended\b|posted\b|at\b|on\b|vom\b|am\b|um\b|le\b|du\b|à\b|del\b|el\b|a\s+las\b|uhr\b|the\b|of\b|and\b|,|;|@|-|–|—|\(|\)|\[|\]|\*|_|\|)+", Options);

    private static readonly Regex Separator = new(@"^[*_.]*(?:\s*[:–—)\]]|\s+-|\s*$|\s*\n)[\s*_)\]:\-–—]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Opening = new(@"^[\s*_#>•·|(\[""“–—-]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Reads the label at the start of the block, opening marks and brackets aside; null without one.</summary>
    public static NoticeLabel? AtStart(string block)
    {
        var start = Opening.Match(block).Length;
        var head = block[start..Math.Min(block.Length, start + LongestLabel)];
        foreach (var (kind, pattern) in Labels)
        {
            if (pattern.Match(head) is { Success: true } match && Complete(block, kind, start, start + match.Length) is { } label)
                return label;
        }

        return null;
    }

    // After the word may come a numeral, a date and a time in any order; then a separator or the end must come.
    private static NoticeLabel? Complete(string block, NoticeKind kind, int start, int wordEnd)
    {
        var head = block[..Math.Min(block.Length, wordEnd + LongestHead)];
        var end = wordEnd;
        if (end < block.Length && char.IsLetterOrDigit(block[end]))
            return null;
        var numeral = Numeral.Match(head[end..]);
        if (numeral.Success && !(end + numeral.Length < head.Length && head[end + numeral.Length] is '-' or '.' or '/' or ':' && char.IsDigit(numeral.Value[^1])))
        {
            var after = end + numeral.Length;
            if (!PrintedDays.Find(head).Any(d => d.Span.Start >= end && d.Span.Start < after))
                end = after;
        }

        var labelEnd = end;
        if (Separator.Match(head[end..]) is { Success: true } direct && !StartsDate(head, end, direct))
            return new NoticeLabel(kind, block[start..labelEnd], end + direct.Length, false);

        var dates = PrintedDays.Find(head).Select(d => d.Span).Concat(PrintedTimes.Find(head).Select(t => t.Span)).ToArray();
        var hasDate = false;
        while (end < head.Length)
        {
            var found = dates.FirstOrDefault(s => s.Start <= end && s.End > end);
            if (found.Length > 0)
            {
                (end, hasDate) = (found.End, true);
                continue;
            }

            if (hasDate && Separator.Match(head[end..]) is { Success: true } separator && !StartsDate(head, end, separator))
                return new NoticeLabel(kind, block[start..labelEnd], end + separator.Length, true);
            var step = Connecting.Match(head[end..]).Length;
            if (step == 0)
                step = Weekday(head, end);
            if (step == 0)
                break;
            end += step;
        }

        return hasDate && end >= block.Length ? new NoticeLabel(kind, block[start..labelEnd], end, true) : null;

        bool StartsDate(string text, int at, Match separator) =>
            separator.Value.Trim() is "-" or "–" or "—" or ")" or "]" && PrintedDays.Find(text).Any(d => d.Span.Start == at + separator.Length);
    }

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

    private static Regex Of(string words) => new($@"^(?:{words})\b", Options);
}
