namespace ArticleRevisions.Evaluation.Schedules;

/// <summary>The schedules that other trackers publish, each by its name: from now, the last change seen and the last interval (none after a change) to the next interval, in seconds.</summary>
internal static class PeerSchedules
{
    private const double Hour = 3600;
    private const double Day = 24 * Hour;

    public delegate double Interval(double now, double lastChange, double? last);

    /// <summary>That of newsdiffs, whose share and checks ours is measured by.</summary>
    public static Interval Ladder { get; } = Newsdiffs(1);

    public static IEnumerable<(string Name, Interval Schedule)> All()
    {
        foreach (var hours in new[] { 0.5, 1, 3, 6 })
            yield return ($"fixed {Text(hours)} h", (_, _, _) => hours * Hour);
        foreach (var scale in new[] { 0.5, 1, 2, 4 })
            yield return ($"newsdiffs x {Text(scale)}", Newsdiffs(scale));
        foreach (var scale in new[] { 0.5, 1, 2, 4 })
            yield return ($"sniffer x {Text(scale)}", (_, _, last) => last is { } gap ? Math.Min(gap * 1.2, 40 * Day) : scale * (0.5 * Hour));
    }

    /// <summary>Plays a schedule over every article by itself, from ten minutes after its publication to the horizon.</summary>
    /// <param name="world">The articles.</param>
    /// <param name="schedule">The schedule.</param>
    /// <param name="horizon">In seconds after the publication.</param>
    public static Played Play(IReadOnlyList<ChangeHistory> world, Interval schedule, double horizon)
    {
        var played = new Played();
        foreach (var article in world)
        {
            var changes = Array.FindAll(article.Changes, c => c < horizon);
            played.AddArticle(changes.Length);
            var (now, seen, lastChange, gap) = (OwnSchedule.FirstCheck, 0, OwnSchedule.FirstCheck, (double?)null);
            while (true)
            {
                var count = changes.Count(c => c <= now);
                var isNew = count > seen;
                played.AddCheck(isNew ? now - changes[count - 1] : null);
                if (isNew)
                    (seen, lastChange, gap) = (count, now, null);
                gap = schedule(now, lastChange, gap);
                now += gap.Value;
                if (now > horizon)
                    break;
            }
        }

        return played;
    }

    private static Interval Newsdiffs(double scale) => (now, lastChange, _) => scale * ((now - lastChange) switch
    {
        < 3 * Hour => 0.25 * Hour,
        < Day => Hour,
        < 7 * Day => 3 * Hour,
        < 30 * Day => 3 * Day,
        _ => 30 * Day,
    });

    private static string Text(double number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
