using System.Diagnostics;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>Many hosts on loopback, with every trouble that the web has, whose articles are edited at known moments.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private const int ArticlesOfAHost = 2;

    // Of twenty hosts two are slow, two ask for patience, two end, one forbids and one is mute.
    private static readonly Dictionary<int, HostSort> Sorts = new()
    {
        [2] = HostSort.Slow,
        [3] = HostSort.Ending,
        [4] = HostSort.Pausing,
        [5] = HostSort.Forbidding,
        [7] = HostSort.Mute,
        [12] = HostSort.Slow,
        [13] = HostSort.Ending,
        [14] = HostSort.Pausing,
    };

    public Newsroom(int pages, NewsroomPlan plan)
    {
        Plan = plan;
        Hosts = [.. Enumerable.Range(0, (pages + ArticlesOfAHost - 1) / ArticlesOfAHost)
            .Select(place => new TroubledHost(place, Sorts.GetValueOrDefault(place % 20), Math.Min(ArticlesOfAHost, pages - place * ArticlesOfAHost), plan))];
    }

    public NewsroomPlan Plan { get; }

    public IReadOnlyList<TroubledHost> Hosts { get; }

    public IEnumerable<(TroubledHost Host, TroubledPage Page)> Pages => Hosts.SelectMany(host => host.Pages.Select(page => (host, page)));

    /// <summary>How many requests all hosts had.</summary>
    public int Requests => Hosts.Sum(host => host.Requests.Count);

    /// <summary>Finds hosts that were asked too fast; the shortest time between two requests, as a share of what it must be.</summary>
    public double JudgePace(NewsroomFaults faults)
    {
        var shortest = double.PositiveInfinity;
        foreach (var host in Hosts)
        {
            if (host.Overlaps > 0)
                faults.Add(NewsroomFaults.TooFast, $"{host.Origin} was asked {host.Overlaps} times while it was answering");
            foreach (var (first, second) in host.Requests.Zip(host.Requests.Skip(1)))
            {
                var between = Stopwatch.GetElapsedTime(first.At, second.At);
                shortest = Math.Min(shortest, between / first.Pause);
                if (between < first.Pause)
                    faults.Add(NewsroomFaults.TooFast, $"{host.Origin} ({host.Sort}) was asked for {second.Path} {between.TotalSeconds:0.000} s after {first.Path}, not {first.Pause.TotalSeconds} s");
            }
        }

        return shortest;
    }

    /// <summary>Counts the edits that were made while a page could be had, and finds those that stood long enough and were never asked for.</summary>
    public (int Made, int Asked, int Short) JudgeEdits(DateTimeOffset end, NewsroomFaults faults)
    {
        var (made, asked, brief) = (0, 0, 0);
        foreach (var (host, page) in Pages.Where(p => !p.Page.IsForbidden))
        {
            page.Story.At(end);
            var last = page.Visits.LastOrDefault(visit => Array.IndexOf(Troubles.Endings, visit.Trouble) >= 0);
            var over = last == default ? end : last.At;
            var editions = page.Story.Editions.TakeWhile(e => e.MadeAt < over).ToList();
            for (var number = 1; number < editions.Count; number++)
            {
                made++;
                var until = number + 1 < editions.Count ? editions[number + 1].MadeAt : over;
                if (page.Visits.Any(visit => visit.Edition == number))
                    asked++;
                else if (Open(host, editions[number].MadeAt, until) < Plan.LongEnough)
                    brief++;
                else
                    faults.Add(NewsroomFaults.MissedEdit, $"{page.Path}, edition {number} stood from {editions[number].MadeAt:HH:mm:ss} to {until:HH:mm:ss}, and nobody asked for it");
            }
        }

        return (made, asked, brief);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts)
            await host.DisposeAsync();
    }

    /// <summary>How much of a time the host had not asked to be left alone.</summary>
    private static TimeSpan Open(TroubledHost host, DateTimeOffset from, DateTimeOffset to)
    {
        var pauses = host.Pages.SelectMany(page => page.Visits).Where(visit => visit.Trouble.AsksForPatience());
        return to - from - TimeSpan.FromTicks(pauses.Sum(pause => Math.Max(0, (Earlier(to, pause.At + Troubles.Pause) - Later(from, pause.At)).Ticks)));

        static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

        static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
