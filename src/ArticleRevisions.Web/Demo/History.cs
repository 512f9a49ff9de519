using System.Globalization;

namespace ArticleRevisions.Web.Demo;

/// <summary>What an article says from an instant on.</summary>
internal sealed record Edition(DateTimeOffset At, string Text);

/// <summary>A half-open stretch of time.</summary>
internal sealed record Stretch(DateTimeOffset From, DateTimeOffset To)
{
    public bool Holds(DateTimeOffset instant) => instant >= From && instant < To;
}

/// <summary>
/// The life of one article of the demo's newsroom: its editions, and when its page could not be had. Texts are written in a
/// small notation that <see cref="Manuscript"/> reads.
/// </summary>
internal sealed record History(string Publication, string Path, IReadOnlyList<Edition> Editions)
{
    private static readonly TimeSpan AfterEdition = TimeSpan.FromMinutes(25);
    private static readonly TimeSpan BeforeEdition = TimeSpan.FromMinutes(40);

    /// <summary>When the server answered 503.</summary>
    public Stretch? Outage { get; private init; }

    /// <summary>When the server answered 404.</summary>
    public Stretch? Absence { get; private init; }

    /// <summary>Every edition says the same; only the page around it differs.</summary>
    public bool IsFurnitureOnly { get; private init; }

    /// <summary>When the article says it was published; may lie before the first edition that anybody looked at.</summary>
    public DateTimeOffset Published { get; private init; } = Editions[0].At;

    /// <summary>The first edition.</summary>
    public static History Begin(string publication, string path, string at, string text) => new(publication, path, [new Edition(Instant(at), text)]);

    /// <summary>The next edition: the one before with some passages replaced.</summary>
    public History Then(string at, params (string Old, string New)[] changes)
    {
        var text = Editions[^1].Text;
        foreach (var (old, replacement) in changes)
        {
            if (!text.Contains(old, StringComparison.Ordinal))
                throw new InvalidOperationException($"The edition of {at} of {Path} changes words that are not there: {old}");
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }
        return this with { Editions = [.. Editions, new Edition(Instant(at), text)] };
    }

    /// <summary>The next edition, written anew.</summary>
    public History Becomes(string at, string text) => this with { Editions = [.. Editions, new Edition(Instant(at), text)] };

    public History WithPublished(string at) => this with { Published = Instant(at) };

    public History WithOutage(string from, string to) => this with { Outage = new Stretch(Instant(from), Instant(to)) };

    public History WithAbsence(string from, string to) => this with { Absence = new Stretch(Instant(from), Instant(to)) };

    public History WithFurnitureOnly() => this with { IsFurnitureOnly = true };

    /// <summary>The edition that is up at an instant; null before the first.</summary>
    public Edition? At(DateTimeOffset instant) => Editions.LastOrDefault(e => e.At <= instant);

    /// <summary>
    /// When the tracker looks: soon after each edition and again before the next, so that intervals are narrow and unchanged
    /// checks stand between changes; twice while the page cannot be had.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Looks()
    {
        var looks = new SortedSet<DateTimeOffset>();
        for (var i = 0; i < Editions.Count; i++)
        {
            looks.Add(Editions[i].At + AfterEdition);
            looks.Add(i + 1 < Editions.Count ? Editions[i + 1].At - BeforeEdition : Editions[i].At + TimeSpan.FromHours(20));
        }
        foreach (var away in new[] { Outage, Absence }.OfType<Stretch>())
        {
            looks.Add(away.From + ((away.To - away.From) / 3));
            looks.Add(away.From + ((away.To - away.From) / 3 * 2));
        }
        return [.. looks];
    }

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
