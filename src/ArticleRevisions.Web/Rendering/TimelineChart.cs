using ArticleRevisions.Archive.Timelines;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Words that came in and went out with one revision; the first snapshot has none.</summary>
internal sealed record TimelineBar(int Number, DateTimeOffset At, int Added, int Removed, bool HasNotice, string Words, double X, double Up, double Down);

/// <summary>A label of the time axis.</summary>
internal sealed record TimelineLabel(string Words, double X, bool IsWideOnly);

/// <summary>A gap between two checks that saw the text.</summary>
internal sealed record TimelineGap(string Words, double X, double Width);

/// <summary>The geometry of an article's timeline: x in per cent of the width, heights in pixels.</summary>
internal sealed class TimelineChart
{
    /// <summary>The axis, and the greatest height of a bar.</summary>
    public const int Axis = 104, Tallest = 66;

    /// <summary>Room left and right of the first and last instant, in per cent.</summary>
    private const double Margin = 3;

    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(7),
        TimeSpan.FromDays(30), TimeSpan.FromDays(91), TimeSpan.FromDays(182), TimeSpan.FromDays(365), TimeSpan.FromDays(1826),
    ];

    private readonly DateTimeOffset _start;
    private readonly TimeSpan _length;
    private readonly DateTimeOffset _watchedTo;

    /// <param name="first">The first snapshot's first sight.</param>
    /// <param name="revisions">The article's revisions.</param>
    /// <param name="checks">Its checks, or the latest of them.</param>
    /// <param name="gaps">Its gaps.</param>
    /// <param name="now">The page's instant.</param>
    public TimelineChart(
        DateTimeOffset first, IReadOnlyList<RevisionSummary> revisions, IReadOnlyList<CheckView> checks, IReadOnlyList<Gap> gaps, DateTimeOffset now)
    {
        var instants = checks.Select(c => c.At).Concat(revisions.Select(r => r.DetectedAt)).Append(first).ToList();
        _start = instants.Min();
        _watchedTo = instants.Max();
        var length = _watchedTo - _start;
        var events = revisions.Select(r => r.DetectedAt).Concat(gaps.SelectMany(g => new[] { g.From, g.To }).OfType<DateTimeOffset>()).ToList();
        // A story that came to rest long ago would be squeezed into the left edge: its axis ends soon after the last event.
        if (events.Count > 0 && Rested(events.Max() - _start) is var rested && rested * 2 < length)
            (length, EndsEarly) = (rested, true);
        _length = length < TimeSpan.FromMinutes(1) ? TimeSpan.FromMinutes(1) : length;

        var most = Math.Max(1, revisions.Select(r => Math.Max(r.WordsInserted, r.WordsDeleted)).DefaultIfEmpty(1).Max());
        Bars =
        [
            new TimelineBar(1, first, 0, 0, false, Say($"Snapshot 1, first seen {Wording.DayAndClock(first, now)}"), XOf(first), 0, 0),
            .. revisions.OrderBy(r => r.To).Select(r => BarOf(r, most, now)),
        ];
        var drawn = checks.Where(c => c.At <= End).ToList();
        Ticks = [.. drawn.Where(c => Names.SawText(c.Outcome)).Select(c => XOf(c.At))];
        FailedTicks = [.. drawn.Where(c => !Names.SawText(c.Outcome)).Select(c => XOf(c.At))];
        Gaps = [.. gaps.Where(g => g.From is not null).Select(g => GapOf(g))];
        Labels = [.. LabelsOf(now)];
    }

    /// <summary>Where the axis ends.</summary>
    public DateTimeOffset End => _start + _length;

    /// <summary>Whether the axis ends before the latest check, because nothing has happened for long.</summary>
    public bool EndsEarly { get; }

    public IReadOnlyList<TimelineBar> Bars { get; }

    public IReadOnlyList<double> Ticks { get; }

    public IReadOnlyList<double> FailedTicks { get; }

    public IReadOnlyList<TimelineGap> Gaps { get; }

    public IReadOnlyList<TimelineLabel> Labels { get; }

    /// <summary>The length of an axis that ends soon after its last event: a fifth more, and at least six hours.</summary>
    private static TimeSpan Rested(TimeSpan toLastEvent) =>
        toLastEvent + TimeSpan.FromTicks(Math.Max(toLastEvent.Ticks / 5, TimeSpan.TicksPerHour * 6));

    private double XOf(DateTimeOffset at) => Margin + (100 - 2 * Margin) * Math.Clamp((at - _start) / _length, 0, 1);

    private TimelineBar BarOf(RevisionSummary revision, int most, DateTimeOffset now) => new(
        revision.To, revision.DetectedAt, revision.WordsInserted, revision.WordsDeleted, revision.AddsNotice,
        Say($"Revision {revision.To}, first seen {Wording.DayAndClock(revision.DetectedAt, now)}: {Counting.Count(revision.WordsInserted, Noun.Word)} added, {Counting.Count(revision.WordsDeleted, Noun.Word)} removed"),
        XOf(revision.DetectedAt), HeightOf(revision.WordsInserted, most), HeightOf(revision.WordsDeleted, most));

    private static double HeightOf(int words, int most) => words == 0 ? 0 : Math.Max(2, Math.Round((double)Tallest * words / most));

    private TimelineGap GapOf(Gap gap)
    {
        var end = gap.To ?? _watchedTo;
        var from = XOf(gap.From!.Value);
        var words = Say($"no check succeeded, {Wording.Duration(end - gap.From.Value)}");
        return new TimelineGap(words, from, Math.Max(0.3, XOf(end) - from));
    }

    private IEnumerable<TimelineLabel> LabelsOf(DateTimeOffset now)
    {
        var step = Steps.FirstOrDefault(s => _length / s <= 8, Steps[^1]);
        var tick = new DateTimeOffset((_start.UtcTicks / step.Ticks + 1) * step.Ticks, TimeSpan.Zero);
        yield return new TimelineLabel(step < TimeSpan.FromDays(1) ? Wording.DayAndClock(_start, now) : Wording.Day(_start, now), 0, false);
        for (; tick <= End; tick += step)
        {
            var x = XOf(tick);
            // The first label and the right edge need room.
            if (x is < 18 or > 96)
                continue;
            var newDay = tick.UtcDateTime.TimeOfDay == TimeSpan.Zero;
            var words = newDay ? Wording.Day(tick, now) : Wording.Clock(tick);
            // On a phone the first label alone fills half of the axis.
            yield return new TimelineLabel(words, x, !newDay || x < 50 || step >= TimeSpan.FromDays(1));
        }
    }
}
