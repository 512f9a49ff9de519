using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>What a line that only says when the page was published or updated prints.</summary>
internal readonly record struct PageTimestamp(string? PrintedDate, DateOnly? Date, TimeOnly? Time, string? Zone, DateTimeOffset? Instant);

/// <summary>Reads page timestamps, a class of their own: neither notices nor changes.</summary>
internal static class PageTimestamps
{
    /// <summary>The line's last stated moment, which is the update's where it states the publication too; null when it is no timestamp.</summary>
    public static PageTimestamp? Read(ArticleText article, string line)
    {
        if (!TemplateLines.IsTimestamp(line))
            return null;
        var (days, times) = (PrintedDays.Find(line), PrintedTimes.Find(line));
        PrintedDay? day = days.Count > 0 ? days[^1] : null;
        PrintedTime? time = times.Count > 0 ? times[^1] : null;
        var date = DateResolution.Day(article, day, time is not null);
        return new PageTimestamp(
            day is { } printed ? line[printed.Span.Start..printed.Span.End] : null,
            date,
            time?.Time,
            time?.Zone,
            date is { } on && time is { } at ? DateResolution.Instant(on, at.Time, at.Zone) : null);
    }
}
