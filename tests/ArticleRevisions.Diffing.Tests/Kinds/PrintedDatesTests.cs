using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Tests.Kinds;

public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("June 9, 2019", 2019, 6, 9)]
    [InlineData("Aug. 1, 2023", 2023, 8, 1)]
    [InlineData("13-October-2023", 2023, 10, 13)]
    [InlineData("2025-05-30", 2025, 5, 30)]
    [InlineData("vom 03. Mai 2020", 2020, 5, 3)]
    [InlineData("le 7 janvier 2020", 2020, 1, 7)]
    [InlineData("el 3 de marzo de 2021", 2021, 3, 3)]
    [InlineData("8th Nov 2023", 2023, 11, 8)]
    [InlineData("Nov 19 20197:16 AM EST", 2019, 11, 19)]
    [InlineData("06.13.19", 2019, 6, 13)]
    [InlineData("2012年12月10日", 2012, 12, 10)]
    [InlineData("Feb. 26", null, 2, 26)]
    public void Dates_are_read_in_many_forms(string text, int? year, int month, int day)
    {
        var found = Assert.Single(PrintedDays.Find(text));

        Assert.Equal((year, month, day), (found.Year, found.Month!.Value, found.Day!.Value));
    }

    [Theory]
    [InlineData("He is 45, not 46.")]
    [InlineData("Node 20.11.1 is out.")]
    [InlineData("A ratio of 3/4 held.")]
    [InlineData("They may 3-0 win.")]
    public void Other_figures_are_no_dates(string text)
    {
        Assert.DoesNotContain(PrintedDays.Find(text), d => d.Year is not null);
    }

    [Theory]
    [InlineData("3:50 p.m. AEST", 15, 50, "AEST")]
    [InlineData("8:13 pm ET", 20, 13, "ET")]
    [InlineData("9.45pm", 21, 45, null)]
    [InlineData("16:05 Uhr", 16, 5, null)]
    [InlineData("à 09h03", 9, 3, null)]
    [InlineData("kl 12.17", 12, 17, null)]
    [InlineData("0148 GMT (0948 HKT)", 1, 48, "GMT")]
    [InlineData("15:24pm ist", 15, 24, "ist")]
    [InlineData("12:05 a.m.", 0, 5, null)]
    public void Clock_times_are_read_with_their_zone(string text, int hour, int minute, string? zone)
    {
        var found = PrintedTimes.Find(text)[0];

        Assert.Equal(new TimeOnly(hour, minute), found.Time);
        Assert.Equal(zone, found.Zone);
    }
}
