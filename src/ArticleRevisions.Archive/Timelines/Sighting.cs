namespace ArticleRevisions.Archive.Timelines;

/// <summary>Something that came between two checks.</summary>
/// <param name="NotBefore">The last check that did not see it; null when the first check saw it already.</param>
/// <param name="SeenAt">The first check that saw it.</param>
public readonly record struct Sighting(DateTimeOffset? NotBefore, DateTimeOffset SeenAt);

/// <summary>How long it was from one sighting to a later one; what is known of it.</summary>
/// <param name="AtLeast">The shortest it can have been; never below zero.</param>
/// <param name="AtMost">The longest it can have been; null when the earlier one was there at the first check.</param>
public readonly record struct TimeBetween(TimeSpan AtLeast, TimeSpan? AtMost)
{
    /// <summary>Measures from one to the other.</summary>
    public static TimeBetween Of(Sighting earlier, Sighting later)
    {
        var least = (later.NotBefore ?? later.SeenAt) - earlier.SeenAt;
        return new TimeBetween(least > TimeSpan.Zero ? least : TimeSpan.Zero, later.SeenAt - earlier.NotBefore);
    }
}

/// <summary>Which of the two came first, the mended text or the notice that tells of it.</summary>
public enum MendingOrder
{
    /// <summary>One check saw both, and the one before it neither.</summary>
    Together,

    /// <summary>The text was mended first.</summary>
    TextFirst,

    /// <summary>The notice was there first.</summary>
    NoticeFirst,

    /// <summary>The two intervals overlap: nobody saw which.</summary>
    Unknown,
}

/// <summary>From the mended text to the notice.</summary>
/// <param name="Order">Which came first.</param>
/// <param name="Between">The time from the first to the second; when it is not known which was first, from nothing to the longest.</param>
public readonly record struct Mending(MendingOrder Order, TimeBetween Between)
{
    /// <summary>Compares when the text changed with when the notice came.</summary>
    public static Mending Of(Sighting text, Sighting notice)
    {
        if (text == notice)
            return new Mending(MendingOrder.Together, new TimeBetween(TimeSpan.Zero, text.SeenAt - text.NotBefore));
        if (text.SeenAt <= notice.NotBefore)
            return new Mending(MendingOrder.TextFirst, TimeBetween.Of(text, notice));
        if (notice.SeenAt <= text.NotBefore)
            return new Mending(MendingOrder.NoticeFirst, TimeBetween.Of(notice, text));
        var (one, other) = (notice.SeenAt - text.NotBefore, text.SeenAt - notice.NotBefore);
        return new Mending(MendingOrder.Unknown, new TimeBetween(TimeSpan.Zero, one > other ? one : other ?? one));
    }
}
