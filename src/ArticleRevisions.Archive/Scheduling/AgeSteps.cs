namespace ArticleRevisions.Archive.Scheduling;

/// <summary>A stretch of time within one age class and one hour of the day, or of whole days within one age class.</summary>
/// <param name="Age">The age class, an index of <see cref="AgeSteps.Classes"/>.</param>
/// <param name="Hour">The hour of the day in UTC, 0–23; −1 for whole days.</param>
/// <param name="After">The class of time after the latest change, an index of <see cref="Aftermath.Ends"/>; −1 when there is none.</param>
/// <param name="Start">Where it begins, in hours.</param>
/// <param name="Length">How long it is, in hours.</param>
internal readonly record struct AgeStep(int Age, int Hour, int After, double Start, double Length)
{
    public bool IsWholeDays => Hour < 0;
}

/// <summary>
/// Cuts a stretch of an article's life where its age class, the hour of the day or the class of time after its latest change
/// changes. All instants are hours since the year 1, UTC.
/// </summary>
/// <param name="born">The publication of the article.</param>
/// <param name="changed">Its latest change; null when none is to be regarded.</param>
/// <param name="from">The start.</param>
/// <param name="to">The end.</param>
/// <param name="joinsDays">Whether whole days within an age class come as one step.</param>
internal struct AgeSteps(double born, double? changed, double from, double to, bool joinsDays)
{
    private const double Day = 24;

    // Too short for two steps: what rounding leaves at the end of an hour.
    private const double Shortest = 1e-7;

    private double _at = from;
    private int _age = ClassOf(from - born);
    private int _after = changed is null ? -1 : 0;

    /// <summary>Where the age classes begin, in hours: narrow while articles are young and change fast.</summary>
    public static IReadOnlyList<double> Classes { get; } =
        [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72, 96, 144, 192, 288, 384, 576, 768, 1_536];

    public AgeStep Current { get; private set; }

    public readonly AgeSteps GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_at >= to)
            return false;
        while (_age + 1 < Classes.Count && _at - born >= Classes[_age + 1])
            _age++;
        while (_after >= 0 && _at - changed >= Aftermath.Ends[_after])
            _after = _after + 1 < Aftermath.Ends.Count ? _after + 1 : -1;
        var end = _age + 1 < Classes.Count ? Math.Min(to, born + Classes[_age + 1]) : to;
        if (_after >= 0)
            end = Math.Min(end, changed!.Value + Aftermath.Ends[_after]);
        var days = joinsDays ? Math.Floor((end - _at) / Day) : 0;
        var hour = Math.Floor(_at);
        Current = days > 0
            ? new AgeStep(_age, -1, _after, _at, days * Day)
            : new AgeStep(_age, (int)(hour % Day), _after, _at, Math.Max(Shortest, Math.Min(end, hour + 1) - _at));
        _at += Current.Length;
        return true;
    }

    public static double Hours(DateTimeOffset instant) => (double)instant.UtcTicks / TimeSpan.TicksPerHour;

    private static int ClassOf(double age)
    {
        var at = 0;
        while (at + 1 < Classes.Count && Classes[at + 1] <= age)
            at++;
        return at;
    }
}
