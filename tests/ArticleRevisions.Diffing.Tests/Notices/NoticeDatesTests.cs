namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class NoticeDatesTests
{
    private static readonly DateTimeOffset Modified = new(2024, 1, 5, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Date_time_and_zone_make_an_instant()
    {
        var notice = Read("UPDATE: Aug. 1, 2023, 3:50 p.m. AEST The advertisement was changed.");

        Assert.Equal("Aug. 1, 2023", notice.PrintedDate);
        Assert.Equal((new DateOnly(2023, 8, 1), new TimeOnly(15, 50), "AEST"), (notice.Date, notice.Time, notice.Zone));
        Assert.Equal(new DateTimeOffset(2023, 8, 1, 5, 50, 0, TimeSpan.Zero), notice.Instant);
        Assert.Equal(TimeSpan.FromHours(10), notice.Instant!.Value.Offset);
    }

    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("GMT", 0)]
    [InlineData("EST", -5)]
    [InlineData("EDT", -4)]
    [InlineData("BST", 1)]
    [InlineData("CET", 1)]
    [InlineData("AEST", 10)]
    [InlineData("UTC+2", 2)]
    public void A_zone_that_means_one_thing_has_its_offset(string zone, int hours)
    {
        Assert.Equal(TimeSpan.FromHours(hours), Read($"Update, May 3, 2023, 10:00 {zone}: The mayor spoke.").Instant?.Offset);
    }

    [Theory]
    [InlineData("January 9, 2019", -5)]
    [InlineData("June 9, 2019", -4)]
    [InlineData("March 10, 2019", -4)]
    [InlineData("November 3, 2019", -5)]
    public void Eastern_time_follows_the_season(string day, int hours)
    {
        Assert.Equal(TimeSpan.FromHours(hours), Read($"Update: {day}, 8:13 p.m. ET The mayor spoke.").Instant?.Offset);
    }

    [Theory]
    [InlineData("IST")]
    [InlineData("CST")]
    public void A_zone_that_means_several_gives_no_instant(string zone)
    {
        var notice = Read($"Update: May 3, 2023, 10:00 a.m. {zone} The mayor spoke.");

        Assert.Equal(zone, notice.Zone);
        Assert.NotNull(notice.Time);
        Assert.Null(notice.Instant);
    }

    [Theory]
    [InlineData("Correction, Dec. 30: The mayor is 45.", 2023, 12, 30)]
    [InlineData("Correction, Jan. 4: The mayor is 45.", 2024, 1, 4)]
    public void A_missing_year_comes_from_the_page(string text, int year, int month, int day)
    {
        Assert.Equal(new DateOnly(year, month, day), Read(text, modified: Modified).Date);
    }

    [Fact]
    public void Without_a_page_date_a_missing_year_stays_unknown()
    {
        var notice = Read("Correction, Dec. 30: The mayor is 45.");

        Assert.Equal("Dec. 30", notice.PrintedDate);
        Assert.Null(notice.Date);
    }

    [Fact]
    public void A_time_alone_belongs_to_the_day_of_the_last_change()
    {
        var notice = Read("Update, 13:17 Uhr: Der Minister hat geantwortet.", "de", modified: Modified);

        Assert.Equal((new DateOnly(2024, 1, 5), new TimeOnly(13, 17)), (notice.Date, notice.Time));
        Assert.Null(notice.PrintedDate);
        Assert.Null(notice.Instant);
    }

    [Theory]
    [InlineData("en-US", null, 3, 4)]
    [InlineData("en-GB", null, 4, 3)]
    [InlineData("de", null, 4, 3)]
    [InlineData("en", "https://news.example.co.uk/a", 4, 3)]
    [InlineData("en", "https://news.example.com/a", 3, 4)]
    public void An_open_order_of_numbers_follows_language_and_host(string language, string? url, int month, int day)
    {
        Assert.Equal(new DateOnly(2021, month, day), Read("Correction (03/04/2021): The mayor is 45.", language, url).Date);
    }

    [Fact]
    public void An_impossible_order_decides_against_the_hint()
    {
        Assert.Equal(new DateOnly(2021, 4, 23), Read("Correction (23/04/2021): The mayor is 45.", "en-US").Date);
    }

    [Fact]
    public void The_pages_own_date_decides_between_two_possible_orders()
    {
        var notice = Read("Correction (03/04/2021): The mayor is 45.", "en-US", modified: new DateTimeOffset(2021, 4, 3, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2021, 4, 3), notice.Date);
    }

    [Fact]
    public void A_printed_slip_is_kept_as_printed()
    {
        var notice = Read("(Update 30-Jan-3016) The release is postponed.", modified: Modified);

        Assert.Equal(("30-Jan-3016", new DateOnly(3016, 1, 30)), (notice.PrintedDate, notice.Date));
    }

    [Fact]
    public void A_date_in_the_story_told_is_not_the_notices_own()
    {
        Assert.Null(Read("Clarification: An Oct. 23 column named the wrong street.", modified: Modified).Date);
    }

    [Theory]
    [InlineData("en-IN", null, "IST", 5.5)]
    [InlineData("en", "https://news.example.in/a", "IST", 5.5)]
    [InlineData("en-IE", null, "IST", 1)]
    [InlineData("en-US", null, "CST", -6)]
    [InlineData("zh-CN", null, "CST", 8)]
    [InlineData("en-AU", null, "EST", 10)]
    [InlineData("en-AU", null, "AET", 10)]
    [InlineData("en-US", null, "CT", -5)]
    public void A_zone_that_means_several_is_told_by_the_pages_country(string language, string? url, string zone, double hours)
    {
        var notice = Read($"Update, May 3, 2023, 10:00 a.m. {zone}: The mayor spoke.", language, url);

        Assert.Equal(TimeSpan.FromHours(hours), notice.Instant?.Offset);
    }

    [Theory]
    [InlineData("The fair opens on 25/06/2024.", 4, 3)]
    [InlineData("The fair opens on 06/25/2024.", 3, 4)]
    [InlineData("The fair is open from 06/25/2024 to 25/07/2024.", 3, 4)]
    public void The_pages_unmistakable_dates_decide_before_its_language(string shown, int month, int day)
    {
        var article = new ArticleText
        {
            Language = "en-US",
            Blocks = [new Block(BlockKind.Paragraph, shown), new Block(BlockKind.Paragraph, "Update (03/04/2024): The mayor spoke.")],
        };

        Assert.Equal(new DateOnly(2024, month, day), Assert.Single(NoticeReader.Read(article)).Date);
    }

    private static Notice Read(string text, string? language = null, string? url = null, DateTimeOffset? modified = null) =>
        Assert.Single(NoticeReader.Read(new ArticleText
        {
            Language = language,
            Url = url is null ? null : new Uri(url),
            Modified = modified,
            Blocks = [new Block(BlockKind.Paragraph, text)],
        }));
}
