namespace ArticleRevisions.Archive.Scheduling;

/// <summary>How lively a publication's articles are beside others of their age, and at which hours (UTC) it changes them.</summary>
internal sealed class PublicationHabits
{
    private const int Hours = 24;

    // So many expected changes weigh as much as the assumption that it is like all others, at every hour.
    private const double Doubt = 20;
    private const double DoubtOfHour = 6;

    private readonly double[] _changesAt = new double[Hours];
    private readonly double[] _expectedAt = new double[Hours];
    private readonly double[] _hours = [.. Enumerable.Repeat(1.0, Hours)];
    private double _changes;
    private double _expected;

    /// <summary>Its changes over those that the ages of its articles let expect; 1 at first.</summary>
    public double Liveliness { get; private set; } = 1;

    /// <summary>The sum over a day of what <see cref="At"/> says of each hour.</summary>
    public double Day { get; private set; } = Hours;

    /// <summary>The changes at this hour over those of an hour like all others.</summary>
    public double At(int hour) => _hours[hour];

    public void Add(double changes, double expected)
    {
        _changes += changes;
        _expected += expected;
    }

    public void AddAt(int hour, double changes, double expected)
    {
        _changesAt[hour] += changes;
        _expectedAt[hour] += expected;
    }

    /// <summary>Learns from what was added; an hour learns from its neighbours as well.</summary>
    public void Learn()
    {
        Liveliness = (Doubt + _changes) / (Doubt + _expected);
        for (var hour = 0; hour < Hours; hour++)
            _hours[hour] = (DoubtOfHour + Smooth(_changesAt, hour)) / (DoubtOfHour + Smooth(_expectedAt, hour));
        Day = _hours.Sum();
    }

    private static double Smooth(double[] hours, int at) =>
        hours[at] / 2 + (hours[(at + 1) % Hours] + hours[(at + Hours - 1) % Hours]) / 4;
}
