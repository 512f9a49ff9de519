namespace ArticleRevisions.Archive.Scheduling;

/// <summary>How often articles change at each age, changes an hour: an assumption that what is seen soon outweighs.</summary>
internal sealed class AgeCurve
{
    // So many changes of an age class weigh as much as the assumption.
    private const double Doubt = 5;

    private readonly double[] _changes = new double[AgeSteps.Classes.Count];
    private readonly double[] _watched = new double[AgeSteps.Classes.Count];
    private readonly double[] _assumed = [.. AgeSteps.Classes.Select(Assumed)];
    private readonly double[] _rates;

    public AgeCurve() => _rates = [.. _assumed];

    public double this[int age] => _rates[age];

    /// <summary>Adds what was seen at an age: expected changes, and hours of watching weighed by the article's and its publication's liveliness.</summary>
    public void Add(int age, double changes, double watched)
    {
        _changes[age] += changes;
        _watched[age] += watched;
    }

    /// <summary>Learns from what was added.</summary>
    public void Learn()
    {
        for (var age = 0; age < _rates.Length; age++)
            _rates[age] = (Doubt + _changes[age]) / (Doubt / _assumed[age] + _watched[age]);
    }

    // News settles within hours, as every tracker's ladder of intervals says: one change in four hours at first, two or three in all.
    private static double Assumed(double age) => 0.25 / Math.Pow(1 + age / 3, 1.2);
}
