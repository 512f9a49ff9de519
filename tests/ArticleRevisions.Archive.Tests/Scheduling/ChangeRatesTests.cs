using ArticleRevisions.Archive.Scheduling;

namespace ArticleRevisions.Archive.Tests.Scheduling;

public class ChangeRatesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    [Fact]
    public void Young_articles_are_looked_at_more_often()
    {
        var rates = new ChangeRates();

        var waits = new[] { 0.5, 3, 12, 48, 200 }.Select(age => Wait(rates, Article(0), Noon.AddHours(age))).ToList();

        Assert.Equal(waits.Order(), waits);
        Assert.True(waits[^1] > 10 * waits[0]);
    }

    [Fact]
    public void A_change_raises_the_rate_and_quiet_days_lower_it()
    {
        var rates = new ChangeRates();
        var now = Noon.AddDays(3);

        Assert.True(Wait(rates, Article(0) with { Changes = 3, LastChangeSeen = Noon.AddDays(1) }, now) < Wait(rates, Article(0), now) / 2);
        Assert.True(rates.ChanceOfChange(Article(0) with { WatchedSince = now.AddHours(-1) }, now, now.AddHours(6)) > rates.ChanceOfChange(Article(0), now, now.AddHours(6)));
    }

    [Fact]
    public void Soon_after_a_change_another_one_is_likelier()
    {
        var rates = new ChangeRates();
        var article = Article(0) with { Changes = 1 };

        Assert.True(Wait(rates, article with { LastChangeSeen = Noon.AddDays(2) }, Noon.AddDays(2)) < Wait(rates, article with { LastChangeSeen = Noon.AddHours(1) }, Noon.AddDays(2)) / 2);
    }

    [Fact]
    public void A_publications_habits_are_learned()
    {
        var rates = new ChangeRates();
        for (var n = 0; n < 400; n++)
        {
            Watch(rates, publication: 1, Noon.AddHours(n), changesAfter: 1);
            Watch(rates, publication: 2, Noon.AddHours(n), changesAfter: null);
        }

        Assert.True(Wait(rates, Article(1), Noon.AddHours(2)) * 3 < Wait(rates, Article(2), Noon.AddHours(2)));
    }

    [Fact]
    public void Quiet_nights_are_learned()
    {
        var rates = new ChangeRates();
        for (var day = 0; day < 200; day++)
        {
            for (var hour = 0; hour < 24; hour++)
                rates.Learn(new WatchedSpan(Article(1) with { WatchedSince = Noon.AddDays(day) }, Midnight(day, hour), Midnight(day, hour + 1), hour is >= 9 and < 17 && (day + hour) % 4 == 0));
        }

        var day9 = rates.ChanceOfChange(Article(1), Midnight(200, 9), Midnight(200, 15));
        var night = rates.ChanceOfChange(Article(1), Midnight(200, 0), Midnight(200, 6));

        Assert.True(day9 > 4 * night, $"{day9} by day, {night} by night");

        static DateTimeOffset Midnight(int day, int hour) => Noon.AddDays(day).AddHours(hour - 12);
    }

    [Fact]
    public void The_curve_follows_what_is_seen_at_an_age()
    {
        var (lively, quiet) = (new ChangeRates(), new ChangeRates());
        for (var n = 0; n < 400; n++)
        {
            Watch(lively, publication: n, Noon.AddHours(n), changesAfter: 6);
            Watch(quiet, publication: n, Noon.AddHours(n), changesAfter: null);
        }

        Assert.True(Wait(lively, Article(-1), Noon.AddHours(6)) * 4 < Wait(quiet, Article(-1), Noon.AddHours(6)));
    }

    [Fact]
    public void Intervals_stay_within_their_limits()
    {
        var rates = new ChangeRates();
        var (shortest, longest) = (TimeSpan.FromHours(1), TimeSpan.FromDays(2));

        Assert.Equal(Noon + shortest, rates.NextCheck(Article(0), Noon, 0.0001, shortest, longest));
        Assert.Equal(Noon + longest, rates.NextCheck(Article(0), Noon, 1_000, shortest, longest));
        Assert.Throws<ArgumentOutOfRangeException>(() => rates.NextCheck(Article(0), Noon, 0, shortest, longest));
    }

    [Fact]
    public void Odd_instants_do_no_harm()
    {
        var rates = new ChangeRates();
        var unborn = Article(0) with { PublishedAt = Noon.AddYears(1) };
        var ancient = Article(0) with { PublishedAt = DateTimeOffset.MinValue, WatchedSince = Noon };

        rates.Learn(new WatchedSpan(unborn, Noon, Noon.AddHours(1), true));
        rates.Learn(new WatchedSpan(ancient, Noon, Noon, true));
        rates.Learn(new WatchedSpan(ancient, Noon.AddHours(1), Noon, true));

        Assert.Equal(0, rates.ChanceOfChange(ancient, Noon, Noon.AddHours(-3)));
        Assert.InRange(rates.ChanceOfChange(unborn, Noon, Noon.AddHours(3)), 0.01, 0.99);
        Assert.Equal(Noon + Month, rates.NextCheck(ancient, Noon, 1, TimeSpan.Zero, Month));
    }

    private static TimeSpan Wait(ChangeRates rates, WatchedArticle article, DateTimeOffset now) =>
        rates.NextCheck(article, now, 0.05, TimeSpan.Zero, TimeSpan.FromDays(365)) - now;

    private static WatchedArticle Article(long publication) => new(publication, Noon, Noon, 0, null);

    // One article, looked at every hour of its first day.
    private static void Watch(ChangeRates rates, long publication, DateTimeOffset published, int? changesAfter)
    {
        var article = new WatchedArticle(publication, published, published, 0, null);
        for (var hour = 0; hour < 24; hour++)
        {
            var changed = hour == changesAfter;
            rates.Learn(new WatchedSpan(article, published.AddHours(hour), published.AddHours(hour + 1), changed));
            if (changed)
                article = article with { Changes = article.Changes + 1, LastChangeSeen = published.AddHours(hour + 1) };
        }
    }
}
