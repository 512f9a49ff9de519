using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>What a line that only says when the page was published or updated prints.</summary>
internal readonly record struct PageTimestamp(string? PrintedDate, DateOnly? Date, TimeOnly? Time, string? Zone, DateTimeOffset? Instant);

/// <summary>Reads page timestamps, a class of their own: neither notices nor changes.</summary>
internal static class PageTimestamps
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Updated = new(TimestampWords.Updated, Options);

    private static readonly Regex Published = new(TimestampWords.Published, Options);

    /// <summary>The line's last stated moment, which is the update's where it states the publication too; null when it is no timestamp.</summary>
    public static PageTimestamp? Read(ArticleText article, string line)
    {
        if (!TemplateLines.IsTimestamp(line))
            return null;
        var (from, to) = UpdatePart(line);
        var days = PrintedDays.Find(line).Where(d => d.Span.Start >= from && d.Span.End <= to).ToArray();
        var times = PrintedTimes.Find(line).Where(t => t.Span.Start >= from && t.Span.End <= to).ToArray();
        PrintedDay? day = days.Length > 0 ? days[^1] : null;
        PrintedTime? time = times.Where(t => !IsTranslation(line, times, t)).Cast<PrintedTime?>().LastOrDefault();
        var date = DateResolution.Day(article, day, time is not null);
        return new PageTimestamp(
            day is { } printed ? line[printed.Span.Start..printed.Span.End] : null,
            date,
            time?.Time,
            time?.Zone,
            date is { } on && time is { } at ? DateResolution.Instant(article, on, at.Time, at.Zone) : null);
    }

    // From the last word of updating to the next word of publishing; the whole line when that holds no date and no time.
    private static (int From, int To) UpdatePart(string line)
    {
        var from = 0;
        foreach (var match in Updated.EnumerateMatches(line))
            from = match.Index;
        var to = line.Length;
        foreach (var match in Published.EnumerateMatches(line))
            to = match.Index > from ? Math.Min(to, match.Index) : to;
        return PrintedDays.Find(line[from..to]).Count + PrintedTimes.Find(line[from..to]).Count > 0 ? (from, to) : (0, line.Length);
    }

    // "0148 GMT (0948 HKT)": the same moment for other readers.
    private static bool IsTranslation(string line, PrintedTime[] times, PrintedTime time) =>
        time.Span.Start > 0 && line[time.Span.Start - 1] == '(' && Array.Exists(times, t => t.Span.End <= time.Span.Start && time.Span.Start - t.Span.End <= 3);
}
