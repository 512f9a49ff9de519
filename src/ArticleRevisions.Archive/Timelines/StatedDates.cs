using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>In what a notice's own date contradicts what was observed. The date stays as printed.</summary>
public enum StatedDateDoubt
{
    /// <summary>It is later than the check that saw it.</summary>
    LaterThanSeen,

    /// <summary>It is more than a day earlier than a check that did not yet have the notice.</summary>
    EarlierThanUnseen,

    /// <summary>It is earlier than the article's own date of publication.</summary>
    EarlierThanPublication,
}

/// <summary>Holds a notice's own date against the checks.</summary>
internal static class StatedDates
{
    // A day begins at 14 hours before UTC on Kiritimati and ends at 12 hours after UTC on Baker Island.
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);

    private static readonly TimeSpan Westmost = TimeSpan.FromHours(12);

    // Publishers set the date when they write the notice; it may take until the next day to be shown.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    // The clocks of a publisher and of the archive differ.
    private static readonly TimeSpan ClockError = TimeSpan.FromMinutes(5);

    /// <summary>All contradictions; none when the notice states no date.</summary>
    /// <param name="notice">The notice in its latest wording.</param>
    /// <param name="shown">When the notice came.</param>
    /// <param name="wordingSeenAt">The check that first saw this wording, and so this date.</param>
    /// <param name="published">When the page says it was published, or null.</param>
    public static IReadOnlyList<StatedDateDoubt> Doubts(Notice notice, Sighting shown, DateTimeOffset wordingSeenAt, DateTimeOffset? published)
    {
        if (Earliest(notice) is not { } earliest || Latest(notice) is not { } latest)
            return [];
        var doubts = new List<StatedDateDoubt>();
        if (earliest > wordingSeenAt + ClockError)
            doubts.Add(StatedDateDoubt.LaterThanSeen);
        if (shown.NotBefore is { } unseen && latest < unseen - Patience)
            doubts.Add(StatedDateDoubt.EarlierThanUnseen);
        if (published is { } first && latest < first - ClockError)
            doubts.Add(StatedDateDoubt.EarlierThanPublication);
        return doubts;
    }

    // Without a zone the printed day may be any place's day.
    private static DateTimeOffset? Earliest(Notice notice) =>
        notice.Instant?.ToUniversalTime() ?? Utc(notice.Date, notice.Time ?? TimeOnly.MinValue, -Eastmost);

    private static DateTimeOffset? Latest(Notice notice) =>
        notice.Instant?.ToUniversalTime() ?? Utc(notice.Date, notice.Time ?? TimeOnly.MaxValue, Westmost);

    // The first and the last days of the calendar have no neighbours; nobody prints them.
    private static DateTimeOffset? Utc(DateOnly? day, TimeOnly time, TimeSpan shift) =>
        day is { Year: > 1 and < 9999 } known ? new DateTimeOffset(known.ToDateTime(time), TimeSpan.Zero) + shift : null;
}
