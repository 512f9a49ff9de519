using ArticleRevisions.Web.Languages;

namespace ArticleRevisions.Web.Tests.Languages;

public sealed class SummaryReadingTests
{
    [Theory]
    [InlineData("A figure changed from 12 to 47.", "Eine Zahl wurde von 12 zu 47 geändert.")]
    [InlineData("Two sentences were merged into one. One minor change was made.", "Zwei Sätze wurden zu einem zusammengeführt. Eine kleine Änderung wurde vorgenommen.")]
    [InlineData("A date changed from 2 p.m. to 3 p.m. One sentence was added.", "Ein Datum wurde von 2 p.m. zu 3 p.m geändert. Ein Satz wurde hinzugefügt.")]
    [InlineData("The headline changed from “Up” to “Down”. “said” became “claimed”.", "Die Überschrift wurde von „Up“ zu „Down“ geändert. Aus „said“ wurde „claimed“.")]
    [InlineData("1,204 sentences were removed.", "1.204 Sätze wurden entfernt.")]
    public void A_summary_is_read_back_into_its_forms(string english, string german)
    {
        Assert.Equal(german, In("de", () => SummaryReading.Of(english)));
        Assert.Equal(english, In("en", () => SummaryReading.Of(english)));
    }

    [Fact]
    public void What_is_no_summary_of_ours_stays_as_it_is() =>
        Assert.Equal("Something else happened.", In("de", () => SummaryReading.Of("Something else happened.")));

    internal static string In(string language, Func<string> say)
    {
        try
        {
            Language.Current = Language.All.Single(l => l.Tag == language);
            return say();
        }
        finally
        {
            Language.Current = Language.English;
        }
    }
}
