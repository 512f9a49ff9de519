using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Scheduling;

public class VisitScheduleTests
{
    private const double NoSpread = 0.5;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly SchedulingOptions Options = new();

    [Fact]
    public void A_change_brings_the_shortest_interval_back()
    {
        Assert.Equal(TimeSpan.FromMinutes(15), Next(CheckOutcome.Changed, quiet: 0));
    }

    [Fact]
    public void Every_quiet_check_makes_the_next_one_later()
    {
        var intervals = Enumerable.Range(0, 60).Select(quiet => Next(CheckOutcome.Unchanged, quiet)).ToList();

        Assert.Equal(intervals.Order(), intervals);
        Assert.Equal(18, Next(CheckOutcome.NotModified, quiet: 1).TotalMinutes, 3);
        Assert.Equal(Options.MaximumInterval, intervals[^1]);
    }

    [Fact]
    public void A_very_long_silence_does_not_overflow() =>
        Assert.Equal(Options.MaximumInterval, Next(CheckOutcome.Unchanged, quiet: int.MaxValue));

    [Fact]
    public void Trouble_is_asked_again_soon_and_then_ever_more_rarely()
    {
        Assert.Equal(TimeSpan.FromMinutes(5), Next(CheckOutcome.Failed, trouble: 1));
        Assert.Equal(TimeSpan.FromMinutes(10), Next(CheckOutcome.Missing, trouble: 2));
        Assert.Equal(TimeSpan.FromDays(1), Next(CheckOutcome.Failed, trouble: 40));
    }

    [Fact]
    public void A_page_that_is_gone_is_asked_about_monthly() =>
        Assert.Equal(TimeSpan.FromDays(30), Next(CheckOutcome.Gone, trouble: 1));

    [Fact]
    public void The_hosts_own_wish_for_a_pause_is_obeyed()
    {
        var asked = TimeSpan.FromHours(3);

        Assert.Equal(asked, Next(CheckOutcome.Deferred, trouble: 1, retryAfter: asked));
    }

    [Fact]
    public void Visits_are_spread_by_a_tenth()
    {
        var facts = Facts(CheckOutcome.Changed, 0, 0);

        Assert.Equal(13.5, (VisitSchedule.Next(facts, Options, Now, null, 0) - Now).TotalMinutes, 3);
        Assert.InRange((VisitSchedule.Next(facts, Options, Now, null, 0.999) - Now).TotalMinutes, 16, 16.5);
    }

    [Fact]
    public void Every_outcome_has_a_next_visit() =>
        Assert.All(Enum.GetValues<CheckOutcome>(), outcome => Assert.True(Next(outcome, trouble: 1) > TimeSpan.Zero));

    private static TimeSpan Next(CheckOutcome outcome, int quiet = 0, int trouble = 0, TimeSpan? retryAfter = null) =>
        VisitSchedule.Next(Facts(outcome, quiet, trouble), Options, Now, retryAfter, NoSpread) - Now;

    private static ScheduleFacts Facts(CheckOutcome outcome, int quiet, int trouble) => new(Now.AddDays(-9), Now, Now, quiet, trouble, outcome);
}
