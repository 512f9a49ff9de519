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
    public void A_new_link_brings_a_feeds_shortest_interval_back()
    {
        Assert.Equal(TimeSpan.FromMinutes(15), Next(CheckOutcome.Changed, quiet: 0));
    }

    [Fact]
    public void Every_quiet_visit_of_a_feed_makes_the_next_one_later()
    {
        var intervals = Enumerable.Range(0, 60).Select(quiet => Next(CheckOutcome.Unchanged, quiet)).ToList();

        Assert.Equal(intervals.Order(), intervals);
        Assert.Equal(18, Next(CheckOutcome.NotModified, quiet: 1).TotalMinutes, 3);
        Assert.Equal(Options.FeedMaximumInterval, intervals[^1]);
    }

    [Fact]
    public void A_very_long_silence_does_not_overflow() =>
        Assert.Equal(Options.FeedMaximumInterval, Next(CheckOutcome.Unchanged, quiet: int.MaxValue));

    [Fact]
    public void An_article_is_looked_at_again_when_changes_are_to_be_expected()
    {
        var (young, old) = (Next(CheckOutcome.Unchanged, article: Article(Now.AddMinutes(-30))), Next(CheckOutcome.Unchanged, article: Article(Now.AddDays(-20))));

        Assert.InRange(young, Options.MinimumInterval, TimeSpan.FromMinutes(30));
        Assert.InRange(old, TimeSpan.FromHours(6), Options.MaximumInterval);
    }

    [Fact]
    public void What_other_articles_did_moves_the_next_check()
    {
        var taught = new Expectations(Microsoft.Extensions.Options.Options.Create(Options));
        var other = Article(Now.AddDays(-20));
        taught.Learn(Enumerable.Range(0, 2_000).Select(n =>
            new LearnedCheck(n, "host.example", Now.AddDays(n), new WatchedSpan(other with { PublicationId = n % 50 }, Now, Now.AddHours(12), true))));

        Assert.True(Next(CheckOutcome.Unchanged, article: other, expectations: taught, host: "quiet.example") < Next(CheckOutcome.Unchanged, article: other));
    }

    [Fact]
    public void A_host_beyond_its_budget_is_visited_more_rarely()
    {
        var taught = new Expectations(Microsoft.Extensions.Options.Options.Create(new SchedulingOptions { ChecksPerHostPerDay = 100 }));
        taught.Learn(Enumerable.Range(0, 5_000).Select(n => new LearnedCheck(n, "busy.example", Now.AddMinutes(n), null)));
        var article = Article(Now.AddHours(-6));

        Assert.True(Next(CheckOutcome.Unchanged, article: article, expectations: taught, host: "busy.example")
            > 2 * Next(CheckOutcome.Unchanged, article: article, expectations: taught, host: "quiet.example"));
    }

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

        Assert.Equal(13.5, (VisitSchedule.Next(facts, Options, Untaught(), "host.example", Now, null, 0) - Now).TotalMinutes, 3);
        Assert.InRange((VisitSchedule.Next(facts, Options, Untaught(), "host.example", Now, null, 0.999) - Now).TotalMinutes, 16, 16.5);
    }

    [Fact]
    public void Every_outcome_has_a_next_visit() =>
        Assert.All(Enum.GetValues<CheckOutcome>(), outcome => Assert.True(Next(outcome, trouble: 1) > TimeSpan.Zero));

    private static TimeSpan Next(
        CheckOutcome outcome, int quiet = 0, int trouble = 0, TimeSpan? retryAfter = null, WatchedArticle? article = null,
        Expectations? expectations = null, string host = "host.example") =>
        VisitSchedule.Next(Facts(outcome, quiet, trouble) with { Article = article }, Options, expectations ?? Untaught(), host, Now, retryAfter, NoSpread) - Now;

    private static ScheduleFacts Facts(CheckOutcome outcome, int quiet, int trouble) => new(Now.AddDays(-9), Now, Now, quiet, trouble, outcome);

    private static WatchedArticle Article(DateTimeOffset published) => new(1, published, published, 0, null);

    private static Expectations Untaught() => new(Microsoft.Extensions.Options.Options.Create(Options));
}
