using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Scheduling;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>
/// When to look again: at an article when changes are to be expected, at a feed ever more rarely while it brings no link; a page
/// that cannot be read is asked ever more rarely; a page that is gone almost never.
/// </summary>
internal static class VisitSchedule
{
    /// <summary>First pause after trouble; it doubles with every further one.</summary>
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromDays(1);

    private static readonly TimeSpan GoneRecheck = TimeSpan.FromDays(30);

    private static readonly TimeSpan RefusedRecheck = TimeSpan.FromDays(1);

    /// <summary>The instant of the next visit.</summary>
    /// <param name="facts">What the archive knows after the check just recorded.</param>
    /// <param name="options">The intervals.</param>
    /// <param name="expectations">What the archive's checks have taught of change.</param>
    /// <param name="host">The host, whose budget counts.</param>
    /// <param name="now">The instant.</param>
    /// <param name="retryAfter">What the host asked for, if it did.</param>
    /// <param name="chance">A number in [0, 1) that spreads visits by ±10 %, so that they do not march in step.</param>
    public static DateTimeOffset Next(
        ScheduleFacts facts, SchedulingOptions options, Expectations expectations, string host, DateTimeOffset now, TimeSpan? retryAfter, double chance)
    {
        var interval = Interval(facts, options, expectations, host, now) * (0.9 + 0.2 * chance);
        return now + (retryAfter is { } wait && wait > interval ? wait : interval);
    }

    private static TimeSpan Interval(ScheduleFacts facts, SchedulingOptions options, Expectations expectations, string host, DateTimeOffset now) => facts.LatestOutcome switch
    {
        null or CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified => facts.Article is { } article
            ? expectations.Interval(article, host, facts.LastCheckedAt ?? now)
            : Grow(options.FeedMinimumInterval, options.FeedGrowth, facts.QuietChecks, options.FeedMaximumInterval),
        CheckOutcome.Gone or CheckOutcome.UnavailableForLegalReasons => GoneRecheck,
        CheckOutcome.RefusedByRobots or CheckOutcome.RefusedByGate => RefusedRecheck,
        _ => Retry(facts.TroubleChecks, options),
    };

    /// <summary>A short minimum (a demo's) makes retries short as well.</summary>
    private static TimeSpan Retry(int troubleChecks, SchedulingOptions options) =>
        Grow(options.MinimumInterval < FirstRetry ? options.MinimumInterval : FirstRetry, 2, troubleChecks - 1,
            options.MaximumInterval < LongestRetry ? options.MaximumInterval : LongestRetry);

    private static TimeSpan Grow(TimeSpan first, double factor, int steps, TimeSpan longest)
    {
        var seconds = first.TotalSeconds * Math.Pow(factor, Math.Clamp(steps, 0, 200));
        return seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
    }
}
