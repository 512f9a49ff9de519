using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class SightingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_time_between_two_sightings_has_two_bounds() =>
        Assert.Equal(new TimeBetween(TimeSpan.FromHours(3), TimeSpan.FromHours(3.5)), TimeBetween.Of(At(0, 15), At(195, 210)));

    [Fact]
    public void What_the_first_check_saw_has_no_upper_bound() =>
        Assert.Equal(new TimeBetween(TimeSpan.FromHours(3), null), TimeBetween.Of(At(null, 15), At(195, 210)));

    [Fact]
    public void What_one_check_saw_may_have_lasted_no_time() =>
        Assert.Equal(new TimeBetween(TimeSpan.Zero, TimeSpan.FromMinutes(15)), TimeBetween.Of(At(0, 15), At(0, 15)));

    [Fact]
    public void Text_and_notice_seen_by_one_check_came_together() =>
        Assert.Equal(new Mending(MendingOrder.Together, new(TimeSpan.Zero, TimeSpan.FromMinutes(15))), Mending.Of(At(0, 15), At(0, 15)));

    [Fact]
    public void A_text_may_be_mended_before_the_notice() =>
        Assert.Equal(new Mending(MendingOrder.TextFirst, new(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(60))), Mending.Of(At(0, 15), At(45, 60)));

    [Fact]
    public void One_check_may_end_the_first_interval_and_begin_the_second() =>
        Assert.Equal(new Mending(MendingOrder.TextFirst, new(TimeSpan.Zero, TimeSpan.FromMinutes(30))), Mending.Of(At(0, 15), At(15, 30)));

    [Fact]
    public void A_notice_may_come_before_the_text() =>
        Assert.Equal(new Mending(MendingOrder.NoticeFirst, new(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(60))), Mending.Of(At(45, 60), At(0, 15)));

    [Fact]
    public void A_notice_of_the_first_check_came_first_at_an_unknown_time() =>
        Assert.Equal(new Mending(MendingOrder.NoticeFirst, new(TimeSpan.FromMinutes(30), null)), Mending.Of(At(45, 60), At(null, 15)));

    [Fact]
    public void Nobody_saw_which_of_two_overlapping_intervals_was_first() =>
        Assert.Equal(new Mending(MendingOrder.Unknown, new(TimeSpan.Zero, TimeSpan.FromMinutes(50))), Mending.Of(At(0, 30), At(20, 50)));

    private static Sighting At(int? from, int to) => new(from is { } minutes ? Noon.AddMinutes(minutes) : null, Noon.AddMinutes(to));
}
