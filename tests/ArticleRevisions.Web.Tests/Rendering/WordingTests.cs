using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class WordingTests
{
    private static readonly DateTimeOffset Noon = new(2023, 8, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(45 * 60, "45 min")]
    [InlineData(130 * 60, "2 h 10 min")]
    [InlineData(3 * 3600, "3 h")]
    [InlineData(29 * 3600, "1 day 5 h")]
    [InlineData(48 * 3600, "2 days")]
    [InlineData(42 * 86400, "42 days")]
    public void Durations_take_at_most_two_units(int seconds, string words) =>
        Assert.Equal(words, Wording.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_duration_between_two_intervals_is_a_range() => Assert.Equal(
        "3 h to 3 h 30 min", Wording.Duration(TimeSpan.FromHours(3), TimeSpan.FromHours(3.5)));

    [Fact]
    public void A_range_from_nothing_has_only_an_end() => Assert.Equal("up to 3 h", Wording.Duration(TimeSpan.Zero, TimeSpan.FromHours(3)));

    [Fact]
    public void An_interval_names_its_day_once() => Assert.Equal(
        "Tue 1 Aug, between 12:00 and 12:15", Wording.Interval(Noon, Noon.AddMinutes(15), Noon));

    [Fact]
    public void Across_midnight_the_day_is_repeated() => Assert.Equal(
        "between Tue 1 Aug, 12:00 and Wed 2 Aug, 00:10", Wording.Interval(Noon, Noon.AddHours(12).AddMinutes(10), Noon));

    [Fact]
    public void Another_year_is_named() => Assert.Equal("1 Aug 2023, 12:00", Wording.DayAndClock(Noon, Noon.AddYears(1)));

    [Fact]
    public void Zones_are_turned_into_UTC() => Assert.Equal("05:50", Wording.Clock(new DateTimeOffset(2023, 8, 1, 15, 50, 0, TimeSpan.FromHours(10))));

    [Fact]
    public void A_reason_is_a_rule_in_words_and_what_it_saw()
    {
        Assert.Equal("Number changed", Wording.Rule(new SignificanceReason("number-changed", "12 → 47")));
        Assert.Equal("12 → 47", Wording.Evidence(new SignificanceReason("number-changed", "12 → 47")));
        Assert.Equal("+ one two …", Wording.Evidence(new SignificanceReason("sentence-added", "+ one two three"), longest: 12));
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://paper.example/a", true)]
    [InlineData("data:text/html,x", false)]
    public void Only_web_addresses_become_links(string url, bool expected) => Assert.Equal(expected, Wording.IsWebAddress(url));

    [Theory]
    [InlineData(0, "no changes")]
    [InlineData(1, "1 change")]
    [InlineData(1204, "1,204 changes")]
    public void Labels_count_in_figures(int count, string words) => Assert.Equal(words, Counting.Count(count, Noun.Change));

    [Theory]
    [InlineData(1, "one sentence")]
    [InlineData(9, "nine sentences")]
    [InlineData(10, "10 sentences")]
    public void Prose_counts_in_words_to_nine(int count, string words) => Assert.Equal(words, Counting.InWords(count, Noun.Sentence));

    [Fact]
    public void Every_noun_is_in_the_plural_catalogue() =>
        Assert.All(Enum.GetValues<Noun>(), noun => Assert.NotEqual(Counting.Of(noun, 1), Counting.Of(noun, 2)));

    [Fact]
    public void Differences_carry_a_true_sign()
    {
        Assert.Equal("+35", Counting.Signed(35));
        Assert.Equal("−4", Counting.Signed(-4));
    }

    [Fact]
    public void A_publication_keeps_its_hue()
    {
        Assert.Equal(PublicationHue.Of("paper.example"), PublicationHue.Of("PAPER.example"));
        var hues = Enumerable.Range(0, 300).Select(i => PublicationHue.Of($"site-{i}.example")).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, 12), hues);
    }
}
