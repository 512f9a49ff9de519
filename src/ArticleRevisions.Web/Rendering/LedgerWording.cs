using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>How a ledger puts its intervals and its doubts into words.</summary>
internal static class LedgerWording
{
    /// <summary>"Text fixed 2 h to 2 h 10 min before the notice."</summary>
    public static string Of(Mending mending) => mending.Order switch
    {
        MendingOrder.Together => Say("One check saw both the changed text and the notice."),
        MendingOrder.TextFirst => Say($"Text fixed {Length(mending.Between)} before the notice."),
        MendingOrder.NoticeFirst => Say($"The notice came {Length(mending.Between)} before the change."),
        MendingOrder.Unknown => Say($"Text and notice came within {(mending.Between.AtMost is { } most ? Wording.Duration(most) : Say("an unknown time"))} of each other; no check saw which was first."),
        _ => throw new ArgumentOutOfRangeException(nameof(mending), mending.Order, "Not an order."),
    };

    /// <summary>"The earlier wording was on the page for at least 17 h 53 min; the first check saw it already."</summary>
    public static string OnPage(TimeBetween length) => (length.AtLeast, length.AtMost) switch
    {
        var (least, most) when most is null && least == TimeSpan.Zero => Say("How long the earlier wording was on the page is not known; only the first check saw it."),
        (_, null) => Say($"The earlier wording was on the page for {Length(length)}; the first check saw it already."),
        _ => Say($"The earlier wording was on the page for {Length(length)}."),
    };

    /// <summary>"the quoted phrase “12 million”".</summary>
    public static string Of(NoticeEvidence evidence) => evidence.Kind switch
    {
        NoticeEvidenceKind.QuotedPhrase => Say($"the quoted phrase “{evidence.InNotice}”"),
        NoticeEvidenceKind.NumberPair => Say($"both numbers “{evidence.InNotice}”"),
        _ => Say($"shared words “{evidence.InNotice}”"),
    };

    /// <summary>In what a printed date contradicts the checks.</summary>
    public static string Of(StatedDateDoubt doubt) => doubt switch
    {
        StatedDateDoubt.LaterThanSeen => Say("The printed date is later than the check that saw it."),
        StatedDateDoubt.EarlierThanUnseen => Say("The printed date is more than a day before a check that did not yet see the notice."),
        StatedDateDoubt.EarlierThanPublication => Say("The printed date is before the page’s own date of publication."),
        _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "Not a doubt."),
    };

    /// <summary>"2 h to 2 h 10 min"; a lower bound is rounded down and an upper bound up, so that what is said stays true.</summary>
    public static string Length(TimeBetween between) => between.AtMost is { } most
        ? Wording.Duration(Rounded(between.AtLeast, Math.Floor), Rounded(most, Math.Ceiling))
        : Say($"at least {Wording.Duration(Rounded(between.AtLeast, Math.Floor))}");

    private static TimeSpan Rounded(TimeSpan length, Func<double, double> round)
    {
        if (length < TimeSpan.FromMinutes(1))
            return length;
        var unit = length < TimeSpan.FromDays(1) ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1);
        return round(length / unit) * unit;
    }
}
