using ArticleRevisions.Archive.Scheduling;

namespace ArticleRevisions.Evaluation.Schedules;

/// <summary>
/// Plays our schedule over a world as an archive would live it: all articles in the order of time, with a model that begins
/// with its assumptions and knows at each instant what the checks until then have seen.
/// </summary>
internal static class OwnSchedule
{
    /// <summary>The first check of an article, in seconds after its publication.</summary>
    public const double FirstCheck = 600;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <param name="world">The articles.</param>
    /// <param name="expected">A check is due when so many changes are to be expected.</param>
    /// <param name="horizon">In seconds after an article's publication.</param>
    public static Played Play(IReadOnlyList<ChangeHistory> world, double expected, double horizon)
    {
        var played = new Played();
        var rates = new ChangeRates();
        var publications = new Dictionary<string, long>(StringComparer.Ordinal);
        var due = new PriorityQueue<Watched, DateTimeOffset>();
        foreach (var history in world)
        {
            publications.TryAdd(history.Publication, publications.Count);
            var article = new Watched(history, Array.FindAll(history.Changes, c => c < horizon), publications[history.Publication]);
            played.AddArticle(article.Changes.Length);
            due.Enqueue(article, history.Published.AddSeconds(FirstCheck));
        }

        while (due.TryDequeue(out var article, out var now))
        {
            played.AddCheck(article.Check(now, rates));
            var next = rates.NextCheck(article.Known, now, expected, Shortest, Longest);
            if ((next - article.History.Published).TotalSeconds <= horizon)
                due.Enqueue(article, next);
        }

        return played;
    }

    private sealed class Watched(ChangeHistory history, double[] changes, long publication)
    {
        private DateTimeOffset? _lastCheck;
        private int _seen;

        public ChangeHistory History => history;

        public double[] Changes => changes;

        public WatchedArticle Known { get; private set; }

        /// <summary>The delay of the change that this check was the first to see, if it saw one.</summary>
        public double? Check(DateTimeOffset now, ChangeRates rates)
        {
            var age = (now - history.Published).TotalSeconds;
            var place = Array.BinarySearch(changes, age);
            var count = place >= 0 ? place + 1 : ~place;
            var isNew = count > _seen;
            if (_lastCheck is { } last)
                rates.Learn(new WatchedSpan(Known, last, now, isNew));
            Known = _lastCheck is null
                ? new WatchedArticle(publication, history.Published, now, 0, null)
                : isNew ? Known with { Changes = Known.Changes + 1, LastChangeSeen = now } : Known;
            (_lastCheck, _seen) = (now, count);
            return isNew ? age - changes[count - 1] : null;
        }
    }
}
