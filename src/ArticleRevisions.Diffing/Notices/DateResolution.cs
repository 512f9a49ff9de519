using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Turns a printed date into a day and an instant, with the article's own instants as source of what is not printed.</summary>
internal static class DateResolution
{
    private const int NearDays = 14;

    /// <summary>The day; null without a date, or when nothing gives its year. A time alone means the day of the last modification.</summary>
    public static DateOnly? Day(ArticleText article, PrintedDay? printed, bool hasTime)
    {
        var reference = article.Modified ?? article.Published;
        if (printed is not { } day)
            return hasTime && article.Modified is { } modified ? DateOnly.FromDateTime(modified.UtcDateTime) : null;
        if (day.First is { } first)
            return Numeric(article, day.Year!.Value, first, day.Day!.Value, reference);
        if (day is not { Month: { } month, Day: { } number })
            return null;
        if (day.Year is { } year)
            return Make(year, month, number);
        return reference is { } near ? Nearest(near, month, number) : null;
    }

    /// <summary>The instant; null when the zone is missing or means several.</summary>
    public static DateTimeOffset? Instant(ArticleText article, DateOnly day, TimeOnly time, string? zone)
    {
        // At the ends of the calendar the instant may lie outside of it.
        if (day.Year is <= 1 or >= 9999 || zone is null || ZoneOffsets.Of(zone, day, PageCountry.Of(article)) is not { } offset)
            return null;
        return new DateTimeOffset(day.ToDateTime(time), offset);
    }

    // The year that brings the date nearest to the page's own.
    private static DateOnly? Nearest(DateTimeOffset reference, int month, int day) =>
        Enumerable.Range(reference.Year - 1, 3)
            .Where(y => y is >= 1 and <= 9999)
            .Select(y => Make(y, month, day))
            .OfType<DateOnly>()
            .OrderBy(d => Math.Abs(d.DayNumber - DateOnly.FromDateTime(reference.UtcDateTime).DayNumber))
            .Cast<DateOnly?>()
            .FirstOrDefault();

    // Both orders are possible: the one near the page's own date; else the one other dates of the page show; else the habit of
    // language and host.
    private static DateOnly? Numeric(ArticleText article, int year, int first, int second, DateTimeOffset? reference)
    {
        var (monthFirst, dayFirst) = (Make(year, first, second), Make(year, second, first));
        if (reference is { } near)
        {
            var today = DateOnly.FromDateTime(near.UtcDateTime).DayNumber;
            var (a, b) = (IsNear(monthFirst), IsNear(dayFirst));
            if (a != b)
                return a ? monthFirst : dayFirst;

            bool IsNear(DateOnly? date) => date is { } d && Math.Abs(d.DayNumber - today) <= NearDays;
        }

        return DateOrder.IsDayFirst(article) ? dayFirst : monthFirst;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
