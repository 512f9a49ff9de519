namespace ArticleRevisions.Archive.Timelines;

/// <summary>Cuts a time into days, months or years of UTC, whichever gives few enough pieces to read.</summary>
internal static class Stretches
{
    private const int MostDays = 31, MostMonths = 36;

    /// <summary>The first instant of a period; null for everything.</summary>
    public static DateTimeOffset? Begin(RecordPeriod period, DateTimeOffset now)
    {
        var today = DayOf(now);
        return period switch
        {
            RecordPeriod.All => null,
            RecordPeriod.Days30 => today.AddDays(-29),
            RecordPeriod.Months12 => today.AddDays(1 - today.Day).AddMonths(-11),
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Not a period."),
        };
    }

    /// <summary>The pieces from the one that holds the first instant to the one that holds the last.</summary>
    public static IReadOnlyList<(DateTimeOffset Start, DateTimeOffset End)> Between(DateTimeOffset first, DateTimeOffset last)
    {
        var day = DayOf(first);
        if ((DayOf(last) - day).Days < MostDays)
            return Pieces(day, start => start.AddDays(1), last);
        var month = day.AddDays(1 - day.Day);
        return (last.UtcDateTime.Year - month.Year) * 12 + last.UtcDateTime.Month - month.Month < MostMonths
            ? Pieces(month, start => start.AddMonths(1), last)
            : Pieces(month.AddMonths(1 - month.Month), start => start.AddYears(1), last);
    }

    /// <summary>The piece that holds an instant.</summary>
    public static int IndexOf(IReadOnlyList<(DateTimeOffset Start, DateTimeOffset End)> pieces, DateTimeOffset at)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static List<(DateTimeOffset, DateTimeOffset)> Pieces(DateTimeOffset start, Func<DateTimeOffset, DateTimeOffset> next, DateTimeOffset last)
    {
        var pieces = new List<(DateTimeOffset, DateTimeOffset)>();
        for (; start <= last; start = next(start))
            pieces.Add((start, next(start)));
        return pieces;
    }

    private static DateTimeOffset DayOf(DateTimeOffset at) => new(at.UtcDateTime.Date, TimeSpan.Zero);
}
