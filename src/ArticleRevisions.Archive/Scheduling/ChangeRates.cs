namespace ArticleRevisions.Archive.Scheduling;

/// <summary>
/// A model of how often articles change, learned from checks: by age, by publication and its hours, by the time since the latest
/// change, and by the article's own past (a gamma–Poisson posterior, after Cho and Garcia-Molina, "Estimating frequency of change", 2003). Not safe for
/// concurrent use.
/// </summary>
public sealed class ChangeRates
{
    // The rates are computed anew after so many spans: each adds little.
    private const int SpansBetweenLessons = 200;

    private readonly AgeCurve _ages = new();
    private readonly Aftermath _aftermath = new();
    private readonly Variety _variety = new();
    private readonly Dictionary<long, PublicationHabits> _publications = [];
    private int _spans;

    /// <summary>Learns from two neighbouring checks. A span that ends before it begins teaches nothing.</summary>
    public void Learn(WatchedSpan span)
    {
        var (article, from, to) = (span.Article, AgeSteps.Hours(span.From), AgeSteps.Hours(span.To));
        var habits = HabitsOf(article.PublicationId);
        var seen = Seen(article, habits, from);
        var ordinary = Ordinary(article, article.LastChangeSeen, habits, from, to);
        if (!(ordinary > 0))
            return;
        _variety.Add(article.Changes, seen, ordinary, span.Changed);

        // One change was seen; others may hide behind it.
        var liveliness = Liveliness(article.Changes, seen);
        var expected = liveliness * ordinary;
        var changes = span.Changed ? AtLeastOne(expected) : 0;
        foreach (var step in Steps(article, article.LastChangeSeen, from, to, joinsDays: false))
        {
            var (age, hour, after) = (_ages[step.Age], habits.At(step.Hour), _aftermath[step.After]);
            var watched = liveliness * habits.Liveliness * step.Length;
            var seenHere = changes * habits.Liveliness * step.Length * age * hour * after / ordinary;
            _ages.Add(step.Age, seenHere, watched * hour * after);
            habits.AddAt(step.Hour, seenHere, watched * age * after);
            _aftermath.Add(step.After, seenHere, watched * age * hour);
        }

        habits.Add(changes, ordinary / habits.Liveliness);
        if (++_spans % SpansBetweenLessons == 0)
            LearnRates();
    }

    /// <summary>The chance that an article has changed since its text was last seen, 0–1.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lastSeen">The last check that saw its text.</param>
    /// <param name="at">The instant; not before <paramref name="lastSeen"/>, else 0.</param>
    public double ChanceOfChange(WatchedArticle article, DateTimeOffset lastSeen, DateTimeOffset at)
    {
        var habits = HabitsOf(article.PublicationId);
        var from = AgeSteps.Hours(lastSeen);
        return 1 - _variety.Quiet(article.Changes, Seen(article, habits, from), Ordinary(article, article.LastChangeSeen, habits, from, AgeSteps.Hours(at)));
    }

    /// <summary>
    /// When so many further changes are to be expected that the article should be looked at. Where its own liveliness is hardly
    /// known yet it is looked at as if it were livelier: a change that another one hides is lost with the square of the rate.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="lastSeen">The last check that saw its text.</param>
    /// <param name="expected">So many changes, above 0.</param>
    /// <param name="shortest">Not sooner than this after <paramref name="lastSeen"/>.</param>
    /// <param name="longest">Not later than this.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expected"/> is not above 0.</exception>
    public DateTimeOffset NextCheck(WatchedArticle article, DateTimeOffset lastSeen, double expected, TimeSpan shortest, TimeSpan longest)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expected);
        var (habits, from) = (HabitsOf(article.PublicationId), AgeSteps.Hours(lastSeen));
        var liveliness = habits.Liveliness * Liveliness(article.Changes, Seen(article, habits, from)) * Math.Sqrt(1 + 1 / (_variety.Shape + article.Changes));
        var sum = 0.0;
        foreach (var step in Steps(article, article.LastChangeSeen, from, from + longest.TotalHours, joinsDays: false))
        {
            var rate = liveliness * habits.At(step.Hour) * _aftermath[step.After] * _ages[step.Age];
            if (sum + rate * step.Length >= expected)
            {
                var wait = TimeSpan.FromHours(step.Start - from + (expected - sum) / rate);
                return lastSeen + (wait > shortest ? wait : shortest);
            }

            sum += rate * step.Length;
        }

        return lastSeen + longest;
    }

    // What an ordinary article would have shown until then. When its changes came is not remembered, so that their aftermath is left out.
    private double Seen(WatchedArticle article, PublicationHabits habits, double until) =>
        Ordinary(article, changed: null, habits, AgeSteps.Hours(article.WatchedSince), until);

    // The changes of an article that is as lively as its publication's are on the mean.
    private double Ordinary(WatchedArticle article, DateTimeOffset? changed, PublicationHabits habits, double from, double to)
    {
        var sum = 0.0;
        foreach (var step in Steps(article, changed, from, to, joinsDays: true))
            sum += _ages[step.Age] * _aftermath[step.After] * (step.IsWholeDays ? habits.Day * step.Length / 24 : habits.At(step.Hour) * step.Length);
        return habits.Liveliness * sum;
    }

    private double Liveliness(int changes, double expected) => (_variety.Shape + changes) / (_variety.Shape + expected);

    private PublicationHabits HabitsOf(long publication)
    {
        if (!_publications.TryGetValue(publication, out var habits))
            _publications.Add(publication, habits = new PublicationHabits());
        return habits;
    }

    private void LearnRates()
    {
        _ages.Learn();
        _aftermath.Learn();
        foreach (var habits in _publications.Values)
            habits.Learn();
    }

    // How many changes are to be expected where there was one.
    private static double AtLeastOne(double expected) => expected < 1e-9 ? 1 : expected / (1 - Math.Exp(-expected));

    private static AgeSteps Steps(WatchedArticle article, DateTimeOffset? changed, double from, double to, bool joinsDays) =>
        new(AgeSteps.Hours(article.PublishedAt), changed is { } at ? AgeSteps.Hours(at) : null, from, to, joinsDays);
}
