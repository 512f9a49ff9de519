using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class LedgerWordingTests
{
    [Theory]
    [InlineData(MendingOrder.Together, 0, 15, "One check saw both the changed text and the notice.")]
    [InlineData(MendingOrder.TextFirst, 130, 130, "Text fixed 2 h 10 min before the notice.")]
    [InlineData(MendingOrder.TextFirst, 180, 210, "Text fixed 3 h to 3 h 30 min before the notice.")]
    [InlineData(MendingOrder.NoticeFirst, 45, 60, "The notice came 45 min to 1 h before the change.")]
    [InlineData(MendingOrder.NoticeFirst, 45, null, "The notice came at least 45 min before the change.")]
    [InlineData(MendingOrder.Unknown, 0, 50, "Text and notice came within 50 min of each other; no check saw which was first.")]
    public void The_way_from_text_to_notice_is_said_with_its_bounds(MendingOrder order, int least, int? most, string words) =>
        Assert.Equal(words, LedgerWording.Of(new Mending(order, Minutes(least, most))));

    [Theory]
    [InlineData(1073, null, "The earlier wording was on the page for at least 17 h 53 min; the first check saw it already.")]
    [InlineData(1073, 1088, "The earlier wording was on the page for 17 h 53 min to 18 h 8 min.")]
    [InlineData(0, 30, "The earlier wording was on the page for up to 30 min.")]
    [InlineData(0, null, "How long the earlier wording was on the page is not known; only the first check saw it.")]
    public void The_time_of_a_wording_is_said_with_its_bounds(int least, int? most, string words) =>
        Assert.Equal(words, LedgerWording.OnPage(Minutes(least, most)));

    [Fact]
    public void A_lower_bound_is_never_said_too_long_nor_an_upper_one_too_short() => Assert.Equal(
        "The earlier wording was on the page for 17 h 53 min to 18 h 9 min.",
        LedgerWording.OnPage(new TimeBetween(new TimeSpan(17, 53, 40), new TimeSpan(18, 8, 20))));

    [Theory]
    [InlineData(StatedDateDoubt.LaterThanSeen, "later than the check")]
    [InlineData(StatedDateDoubt.EarlierThanUnseen, "more than a day before a check")]
    [InlineData(StatedDateDoubt.EarlierThanPublication, "date of publication")]
    public void A_doubt_says_what_the_date_contradicts(StatedDateDoubt doubt, string words) =>
        Assert.Contains(words, LedgerWording.Of(doubt), StringComparison.Ordinal);

    private static TimeBetween Minutes(int least, int? most) =>
        new(TimeSpan.FromMinutes(least), most is { } minutes ? TimeSpan.FromMinutes(minutes) : null);
}
