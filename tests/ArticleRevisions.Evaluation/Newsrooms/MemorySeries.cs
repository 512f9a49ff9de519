using System.Globalization;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>The memory that a process held over time.</summary>
internal sealed class MemorySeries
{
    /// <summary>More than this is growth: collections come when they like.</summary>
    public const double MostGrowth = 1.2;

    private const int Moments = 10;

    private readonly List<(TimeSpan At, double Megabytes)> _seen = [];

    /// <summary>The most, in MB.</summary>
    public double Largest => _seen.Select(s => s.Megabytes).DefaultIfEmpty().Max();

    public void Add(TimeSpan at, long bytes) => _seen.Add((at, bytes / 1e6));

    /// <summary>The middle value of the last quarter over that of the second: what it takes to get warm is no growth. 1 where too little was seen.</summary>
    public double Growth() => _seen.Count < Moments ? 1 : Middle(3) / Middle(1);

    public override string ToString() => string.Join("  ", Enumerable.Range(1, Moments)
        .Where(_ => _seen.Count > 0).Select(moment => _seen[(_seen.Count - 1) * moment / Moments])
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.At.TotalSeconds:0} s: {s.Megabytes:0}")));

    private double Middle(int quarter)
    {
        var part = _seen.Skip(_seen.Count * quarter / 4).Take(_seen.Count / 4).Select(s => s.Megabytes).Order().ToList();
        return part[part.Count / 2];
    }
}
