using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class StretchesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 1, "2026-03-15", "2026-03-16")]
    [InlineData(30, 31, "2026-02-13", "2026-03-16")]
    [InlineData(31, 2, "2026-02-01", "2026-04-01")]
    [InlineData(3 * 365, 4, "2023-01-01", "2027-01-01")]
    public void A_time_is_cut_into_whole_days_months_or_years(int days, int pieces, string start, string end)
    {
        var cut = Stretches.Between(Now.AddDays(-days), Now);
        Assert.Equal(pieces, cut.Count);
        Assert.Equal((start, end), ($"{cut[0].Start:yyyy-MM-dd}", $"{cut[^1].End:yyyy-MM-dd}"));
        Assert.All(cut.Zip(cut.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.All(cut.Index(), piece => Assert.Equal(piece.Index, Stretches.IndexOf(cut, piece.Item.End.AddTicks(-1))));
    }

    [Fact]
    public void Periods_begin_with_a_day_and_with_a_month()
    {
        Assert.Equal(new DateTimeOffset(2026, 2, 14, 0, 0, 0, TimeSpan.Zero), Stretches.Begin(RecordPeriod.Days30, Now));
        Assert.Equal(new DateTimeOffset(2025, 4, 1, 0, 0, 0, TimeSpan.Zero), Stretches.Begin(RecordPeriod.Months12, Now));
        Assert.Null(Stretches.Begin(RecordPeriod.All, Now));
    }
}
