namespace ArticleRevisions.Archive.Timelines;

/// <summary>Medians of lengths of which only bounds are known.</summary>
internal static class MedianTime
{
    /// <summary>
    /// The median of lengths each known by bounds. If every true length lies within its bounds, the true median lies between
    /// the median of the lower ones and that of the upper ones; an unknown upper bound counts as the longest.
    /// </summary>
    public static TimeBetween? Of(IReadOnlyCollection<TimeBetween> lengths)
    {
        if (lengths.Count == 0)
            return null;
        var most = Middle(lengths.Select(l => l.AtMost ?? TimeSpan.MaxValue));
        return new TimeBetween(Middle(lengths.Select(l => l.AtLeast)), most == TimeSpan.MaxValue ? null : most);
    }

    /// <summary>The median time from revisions to the first of the notices that account for each.</summary>
    public static NoticeLatency OfLatencies(IReadOnlyCollection<IEnumerable<Mending>> revisions)
    {
        TimeBetween[] lengths = [.. revisions.Select(notices => Soonest([.. notices.Select(Wait)]))];
        return new NoticeLatency(lengths.Length, Of(lengths));
    }

    /// <summary>A notice that was there first made nobody wait.</summary>
    private static TimeBetween Wait(Mending mending) => mending.Order == MendingOrder.NoticeFirst ? new(TimeSpan.Zero, TimeSpan.Zero) : mending.Between;

    private static TimeBetween Soonest(IReadOnlyList<TimeBetween> waits) => new(
        waits.Min(w => w.AtLeast),
        waits.Min(w => w.AtMost ?? TimeSpan.MaxValue) is var most && most == TimeSpan.MaxValue ? null : most);

    private static TimeSpan Middle(IEnumerable<TimeSpan> values)
    {
        var sorted = values.Order().ToList();
        var (low, high) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        return high == TimeSpan.MaxValue ? high : low + (high - low) / 2;
    }
}
