using ArticleRevisions.Archive.Timelines;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>How a publication's record is put into words.</summary>
internal static class RecordWording
{
    /// <summary>Below so many cases a percentage would say more than was seen.</summary>
    private const int FewestForPercent = 20;

    /// <summary>Two-sided 95 % of a normal distribution.</summary>
    private const double Confidence = 1.96;

    /// <summary>"37 of 143 (26%)"; "5 of 12".</summary>
    public static string Share(int part, int whole) => whole < FewestForPercent
        ? Base(part, whole)
        : Say($"{Counting.Figure(part)} of {Counting.Figure(whole)} ({Percent((double)part / whole)}%)");

    /// <summary>"37 of 143".</summary>
    public static string Base(int part, int whole) => Say($"{Counting.Figure(part)} of {Counting.Figure(whole)}");

    /// <summary>What may be said of a share beside its base: the percentage and its 95 % interval (Wilson), or that there are too few cases.</summary>
    public static string Likely(int part, int whole)
    {
        if (whole < FewestForPercent)
            return Say($"too few for a percentage, which needs {FewestForPercent}");
        var share = (double)part / whole;
        var square = Confidence * Confidence;
        var middle = (share + square / (2 * whole)) / (1 + square / whole);
        var half = Confidence / (1 + square / whole) * Math.Sqrt(share * (1 - share) / whole + square / (4.0 * whole * whole));
        return Say($"{Percent(share)}%; 95% interval {Percent(middle - half)}% to {Percent(middle + half)}%");
    }

    /// <summary>The record's first sentence.</summary>
    public static string Lead(PublicationRecord record) => record.Revisions.SubstantiveEdits == 0
        ? Say("No substantive edit was seen in this time.")
        : Say($"Substantive edits seen: {Counting.Figure(record.Revisions.SubstantiveEdits)}, in {Base(record.Revisions.ArticlesWithSubstantive, record.Articles.Watched)} articles. A matching notice was seen for {Share(record.Revisions.AcknowledgedEdits, record.Revisions.SubstantiveEdits)} of them.");

    public static string Of(RecordPeriod period) => period switch
    {
        RecordPeriod.Days30 => Say("30 days"),
        RecordPeriod.Months12 => Say("12 months"),
        RecordPeriod.All => Say("Everything"),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Not a period."),
    };

    /// <summary>"Sun 1 Mar", "Mar 2026" or "2026".</summary>
    public static string Of(RecordStretch stretch, DateTimeOffset now) => (stretch.End - stretch.Start).Days switch
    {
        1 => Wording.Day(stretch.Start, now),
        <= 31 => Wording.Month(stretch.Start),
        _ => Wording.Year(stretch.Start),
    };

    /// <summary>"under 1 h", "1 h to 3 h", "7 days and older".</summary>
    public static string Of(AgeCount age) => (age.From, age.To) switch
    {
        var (from, to) when from == TimeSpan.Zero && to is { } end => Say($"under {Whole(end)}"),
        var (from, to) when to is { } end => Say($"{Whole(from)} to {Whole(end)}"),
        var (from, _) => Say($"over {Whole(from)}"),
    };

    private static string Whole(TimeSpan length) => Wording.Duration(length).Replace(" 0 h", "", StringComparison.Ordinal);

    private static string Percent(double share) => Counting.Figure((int)Math.Round(share * 100));
}
