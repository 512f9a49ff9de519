namespace ArticleRevisions.Web.Scheduling;

/// <summary>
/// Keeps the checks of a day within a number by stretching intervals: while more checks are made than there is room for, the
/// stretch grows, and it falls again when there is room. Not safe for concurrent use.
/// </summary>
/// <param name="perDay">So many checks a day.</param>
internal sealed class CheckBudget(int perDay)
{
    private const double Longest = 1_000;

    // Over so long the pace is measured and the stretch follows it.
    private static readonly TimeSpan Memory = TimeSpan.FromHours(2);

    private DateTimeOffset? _last;
    private double _pace;

    /// <summary>By how much intervals are longer, at least 1.</summary>
    public double Stretch { get; private set; } = 1;

    /// <summary>Counts a check; one that is older than the last one counts as made with it.</summary>
    public void Count(DateTimeOffset at)
    {
        var passed = _last is { } last && at > last ? (at - last) / Memory : 0;
        if (passed > 0 && _pace > 0)
            Stretch = Math.Clamp(Stretch * Math.Pow(_pace / perDay, Math.Min(passed, 1)), 1, Longest);
        _pace = _pace * Math.Exp(-passed) + TimeSpan.FromDays(1) / Memory;
        _last = at > _last ? at : _last ?? at;
    }
}
