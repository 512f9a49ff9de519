using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class StatedDatesTests
{
    // The notice came between noon and a quarter past, on a page of the day before.
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly Sighting Shown = new(Noon, Noon.AddMinutes(15));

    private static readonly DateTimeOffset Published = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-10")]
    [InlineData("2026-03-09")]
    // The day has begun already in the east of the world.
    [InlineData("2026-03-11")]
    public void A_day_that_it_can_be_somewhere_agrees(string day) => Assert.Empty(Doubts(day));

    [Theory]
    [InlineData("2026-03-12")]
    [InlineData("3016-01-30")]
    public void A_later_day_than_that_of_the_check_is_pointed_out(string day) =>
        Assert.Equal([StatedDateDoubt.LaterThanSeen], Doubts(day));

    [Fact]
    public void An_instant_is_held_against_the_check_itself()
    {
        Assert.Empty(Doubts("2026-03-10", Noon.AddMinutes(14)));
        Assert.Equal([StatedDateDoubt.LaterThanSeen], Doubts("2026-03-10", Noon.AddMinutes(45)));
    }

    [Fact]
    public void A_day_long_before_a_check_without_the_notice_is_pointed_out() =>
        Assert.Equal([StatedDateDoubt.EarlierThanUnseen], Doubts("2026-03-04", published: Published.AddDays(-20)));

    [Fact]
    public void A_notice_may_take_a_day_to_be_shown()
    {
        Assert.Empty(Doubts("2026-03-09", Noon.AddDays(-1), Published.AddDays(-20)));
        Assert.Equal([StatedDateDoubt.EarlierThanUnseen], Doubts("2026-03-09", Noon.AddDays(-1).AddMinutes(-1), Published.AddDays(-20)));
    }

    [Fact]
    public void A_day_before_the_publication_is_pointed_out() =>
        Assert.Equal([StatedDateDoubt.EarlierThanPublication], Doubts("2026-03-07", shown: new Sighting(null, Noon)));

    [Fact]
    public void Without_a_date_or_a_publication_there_is_nothing_to_hold_against()
    {
        Assert.Empty(StatedDates.Doubts(Notice(null, null), Shown, Shown.SeenAt, Published));
        Assert.Empty(StatedDates.Doubts(Notice(new DateOnly(2026, 3, 9), null), new Sighting(null, Noon), Noon, null));
    }

    [Fact]
    public void A_wording_that_came_later_is_held_against_its_own_check() =>
        Assert.Empty(StatedDates.Doubts(Notice(new DateOnly(2026, 3, 20), null), Shown, Noon.AddDays(10), Published));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_dates(string day) => Assert.Empty(Doubts(day));

    private static IReadOnlyList<StatedDateDoubt> Doubts(
        string day, DateTimeOffset? instant = null, DateTimeOffset? published = null, Sighting? shown = null) =>
        StatedDates.Doubts(Notice(DateOnly.ParseExact(day, "yyyy-MM-dd"), instant), shown ?? Shown, (shown ?? Shown).SeenAt, published ?? Published);

    private static Notice Notice(DateOnly? date, DateTimeOffset? instant) =>
        new() { Kind = NoticeKind.Correction, Label = "Correction", Text = "Correction: The mill closed in 1987.", Date = date, Instant = instant };
}
