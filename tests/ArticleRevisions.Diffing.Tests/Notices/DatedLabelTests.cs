namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class DatedLabelTests
{
    [Theory]
    [InlineData("UPDATE 2 March: The council has voted.", "2 March", null)]
    [InlineData("UPDATE, 2 March 2026: The council has voted.", "2 March 2026", null)]
    [InlineData("UPDATE (March 2, 9.15am): The council has voted.", "March 2", "09:15")]
    [InlineData("Correction, March 2: The council has voted.", "March 2", null)]
    public void A_date_may_stand_between_label_and_colon(string text, string printed, string? time)
    {
        var notice = Assert.Single(Read(text));

        Assert.Equal((printed, new DateOnly(2026, 3, 2)), (notice.PrintedDate, notice.Date));
        Assert.Equal(time is null ? null : TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), notice.Time);
    }

    [Theory]
    [InlineData("Updated 2 March 2026 9.15am")]
    [InlineData("Updated: 2 March 2026, 9:15 am")]
    [InlineData("Update: 3 hours ago")]
    public void A_page_timestamp_is_no_notice(string text) => Assert.Empty(Read(text));

    private static IReadOnlyList<Notice> Read(string text) =>
        NoticeReader.Read(Texts.English("The council met for a long debate.", text) with { Published = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero) });
}
