using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Scheduling;

public class CheckBudgetTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Within_the_budget_nothing_is_stretched() => Assert.Equal(1, Days(new CheckBudget(1_000), wanted: 900, days: 5)[^1].Stretch);

    [Fact]
    public void Ten_times_as_many_wishes_are_stretched_until_they_fit()
    {
        var days = Days(new CheckBudget(1_000), wanted: 10_000, days: 6);

        Assert.All(days[2..], day => Assert.InRange(day.Checks, 800, 1_100));
        Assert.InRange(days[^1].Stretch, 8, 13);
    }

    [Fact]
    public void A_quiet_week_brings_short_intervals_back()
    {
        var budget = new CheckBudget(1_000);
        var busy = Days(budget, wanted: 10_000, days: 3);

        Assert.Equal(1, Days(budget, wanted: 100, days: 7, from: Noon.AddDays(busy.Count))[^1].Stretch);
    }

    [Fact]
    public void Checks_that_come_out_of_order_are_counted_all_the_same()
    {
        var budget = new CheckBudget(10);
        for (var n = 0; n < 100; n++)
            budget.Count(Noon.AddMinutes(n % 2 == 0 ? n : -n));

        Assert.True(budget.Stretch > 1);
    }

    // So many checks are wanted a day, and each comes later by the stretch.
    private static List<(int Checks, double Stretch)> Days(CheckBudget budget, int wanted, int days, DateTimeOffset? from = null)
    {
        var (now, counted) = (from ?? Noon, new List<(int, double)>());
        for (var day = 0; day < days; day++)
        {
            var (end, checks) = (now.AddDays(1), 0);
            for (; now < end; now += TimeSpan.FromDays(1) / wanted * budget.Stretch)
            {
                budget.Count(now);
                checks++;
            }

            counted.Add((checks, budget.Stretch));
        }

        return counted;
    }
}
