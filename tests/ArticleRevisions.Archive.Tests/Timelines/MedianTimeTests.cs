using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class MedianTimeTests
{
    [Fact]
    public void No_length_has_no_median() => Assert.Null(MedianTime.Of([]));

    [Fact]
    public void The_median_lies_between_the_medians_of_both_bounds() =>
        Assert.Equal(Minutes(10, 30), MedianTime.Of([Minutes(0, 90), Minutes(10, 20), Minutes(15, 30)]));

    [Fact]
    public void Of_an_even_number_the_two_middle_ones_are_averaged() =>
        Assert.Equal(Minutes(5, 30), MedianTime.Of([Minutes(0, 20), Minutes(10, 40)]));

    [Fact]
    public void An_unknown_upper_bound_is_the_longest_and_may_leave_the_median_without_one()
    {
        Assert.Equal(Minutes(10, 40), MedianTime.Of([Minutes(0, 20), Minutes(10, null), Minutes(20, 40)]));
        Assert.Equal(Minutes(5, null), MedianTime.Of([Minutes(0, 20), Minutes(10, null)]));
    }

    [Fact]
    public void A_true_median_is_never_outside_the_bounds()
    {
        var random = new Random(34);
        for (var round = 0; round < 500; round++)
        {
            var truth = Enumerable.Range(0, random.Next(1, 12)).Select(_ => TimeSpan.FromMinutes(random.Next(600))).ToList();
            var known = truth.Select(t => new TimeBetween(t - TimeSpan.FromMinutes(random.Next(60)), t + TimeSpan.FromMinutes(random.Next(60)))).ToList();
            var exact = MedianTime.Of([.. truth.Select(t => new TimeBetween(t, t))])!.Value.AtLeast;
            var median = MedianTime.Of(known)!.Value;
            Assert.InRange(exact, median.AtLeast, median.AtMost!.Value);
        }
    }

    [Fact]
    public void The_soonest_of_several_notices_counts_and_one_that_came_first_made_nobody_wait()
    {
        var late = new Mending(MendingOrder.TextFirst, Minutes(60, 90));
        var soon = new Mending(MendingOrder.TextFirst, Minutes(10, 20));
        var first = new Mending(MendingOrder.NoticeFirst, Minutes(45, null));
        Assert.Equal(new NoticeLatency(1, Minutes(10, 20)), MedianTime.OfLatencies([[late, soon]]));
        Assert.Equal(new NoticeLatency(2, Minutes(5, 10)), MedianTime.OfLatencies([[late, soon], [first]]));
    }

    private static TimeBetween Minutes(int least, int? most) =>
        new(TimeSpan.FromMinutes(least), most is { } m ? TimeSpan.FromMinutes(m) : null);
}
