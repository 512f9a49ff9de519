using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>The date, time and zone a notice prints for itself.</summary>
internal readonly record struct NoticeDate(string? Printed, DateOnly? Date, TimeOnly? Time, string? Zone, DateTimeOffset? Instant);

/// <summary>Finds the date of a notice: beside its label, or after the verb that says what was done.</summary>
internal static class NoticeDates
{
    // A date belongs to the label when no more than this stands between them; a time to its date likewise.
    private const int Beside = 10;

    private static readonly Regex DoneOn = new(
        @"\b(?:updated|amended|corrected|edited|changed|revised|clarified|modified|appended|added|aktualisiert|korrigiert|geändert|ergänzt|mise?\s+à\s+jour|actualisée?|modifié|corrigé|actualizad[oa]|corregid[oa]|modificad[oa]|actualizó|corrigió|aggiornat[oa]|corrett[oa]|atualizad[oa]|corrigid[oa]|alterad[oa]|bijgewerkt|aangevuld|gecorrigeerd|aangepast|gewijzigd)\s+(?:on|at|le|am|vom|el|il|em|op|as\s+of)?\s*" +
        $@"(?:(?:{string.Join('|', CalendarWords.Weekdays.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal))})\b\.?,?\s*)?" +
        @"|\bas\s+of\s+|\bwurde\s+(?:zuletzt\s+)?am\s+|\b(?:is|werd)\s+(?:voor\s+het\s+laatst\s+)?op\s+",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static NoticeDate Of(ArticleText article, FoundNotice notice)
    {
        // A label may be a month's name elsewhere ("MAJ 04/03/2021").
        var label = Math.Max(0, notice.Text.IndexOf(notice.Label, StringComparison.Ordinal)) + notice.Label.Length;
        var text = new string(' ', label) + notice.Text[label..];
        var (days, times) = (PrintedDays.Find(text), PrintedTimes.Find(text));
        var starts = Starts(notice);
        var day = days.Cast<PrintedDay?>().FirstOrDefault(d => starts.Exists(s => s.Contains(d!.Value.Span)));
        var time = times.Cast<PrintedTime?>().FirstOrDefault(t =>
            (day is { } known && IsBeside(known.Span, t!.Value.Span)) || starts.Exists(s => s.Contains(t!.Value.Span)));
        day ??= time is { } clock ? days.Cast<PrintedDay?>().FirstOrDefault(d => IsBeside(clock.Span, d!.Value.Span)) : null;

        var date = DateResolution.Day(article, day, time is not null);
        var zone = time?.Zone;
        var instant = date is { } on && time is { } at ? DateResolution.Instant(article, on, at.Time, zone) : null;
        return new NoticeDate(
            day is { } printed ? notice.Text[printed.Span.Start..printed.Span.End] : null, date, time?.Time, zone, instant);
    }

    private static bool IsBeside(TextSpan one, TextSpan other) =>
        other.Start >= one.Start ? other.Start - one.End <= Beside : one.Start - other.End <= Beside;

    // Where a date of the notice itself may begin.
    private static List<Range> Starts(FoundNotice notice)
    {
        var starts = new List<Range>();
        if (notice.Label.Length > 0 || notice.TextStart > 0)
        {
            var label = Math.Max(0, notice.Text.IndexOf(notice.Label, StringComparison.Ordinal));
            starts.Add(new Range(label, Math.Max(notice.TextStart, label + notice.Label.Length + 3)));
        }

        // Marks may stand before a date that opens the notice, words may not.
        var first = notice.Text.AsSpan().IndexOfAnyExcept(NoticeLabels.Opening);
        starts.Add(new Range(0, Math.Max(0, first)));
        foreach (Match match in DoneOn.Matches(notice.Text))
            starts.Add(new Range(match.Index + match.Length, match.Index + match.Length + 4));
        return starts;
    }

    private readonly record struct Range(int From, int To)
    {
        public bool Contains(TextSpan span) => span.Start >= From && span.Start <= To;
    }
}
