namespace ArticleRevisions.Archive.Scheduling;

/// <summary>How much likelier a change is after another one: an assumption that what is seen soon outweighs.</summary>
internal sealed class Aftermath
{
    // So many expected changes weigh as much as the assumption.
    private const double Doubt = 4;

    // Trackers look again at once after a change, because corrections come in bursts; a day later that is over.
    private static readonly double[] Assumed = [3, 2, 1.5, 1.2, 1];

    private readonly double[] _changes = new double[Assumed.Length];
    private readonly double[] _expected = new double[Assumed.Length];
    private readonly double[] _factors = [.. Assumed];

    /// <summary>Where the classes of time after a change end, in hours; behind the last one a change has no effect.</summary>
    public static IReadOnlyList<double> Ends { get; } = [1, 3, 6, 12, 24];

    /// <summary>The rate in a class over that without a change; 1 for −1, no class.</summary>
    public double this[int after] => after < 0 ? 1 : _factors[after];

    public void Add(int after, double changes, double expected)
    {
        if (after < 0)
            return;
        _changes[after] += changes;
        _expected[after] += expected;
    }

    public void Learn()
    {
        for (var after = 0; after < _factors.Length; after++)
            _factors[after] = (Assumed[after] * Doubt + _changes[after]) / (Doubt + _expected[after]);
    }
}
