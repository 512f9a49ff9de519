using System.CommandLine;
using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Evaluation.Crash;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>
/// <c>newsroom</c>: the whole product, as a process of its own, watches a newsroom with all troubles at high speed; then its record is
/// set against what the newsroom did.
/// </summary>
internal static class NewsroomRun
{
    private const int Workers = 32, MostLines = 60, EditsOfAnArticle = 12;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500), FewestSeconds = TimeSpan.FromSeconds(3), MostSeconds = TimeSpan.FromSeconds(60);

    /// <summary>A shorter run says nothing about memory: the process is still getting warm.</summary>
    private static readonly TimeSpan WarmAfter = TimeSpan.FromMinutes(4);

    /// <summary>What a run found.</summary>
    internal sealed record Outcome
    {
        public required NewsroomFaults Faults { get; init; }
        public required int Pages { get; init; }
        public required int Hosts { get; init; }
        public required TimeSpan Length { get; init; }
        public required int Requests { get; init; }
        public required int Checks { get; init; }
        public required int Snapshots { get; init; }

        /// <summary>Edits made, those that somebody asked for, and those that stood too short a time for it.</summary>
        public required (int Made, int Asked, int Short) Edits { get; init; }

        /// <summary>Editions that a visit saw whole, and that must be in the record.</summary>
        public required int Shown { get; init; }

        /// <summary>The shortest time between two requests to a host, as a share of what it must be.</summary>
        public required double Pace { get; init; }

        public required IReadOnlyList<(Trouble Trouble, CheckOutcome Outcome)> Met { get; init; }
        public required MemorySeries Memory { get; init; }
    }

    public static Command Command()
    {
        var pages = new Option<int>("--pages") { Description = "How many articles.", DefaultValueFactory = _ => 200 };
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 10 };
        var seed = new Option<int>("--seed") { Description = "Another seed, another newsroom.", DefaultValueFactory = _ => 1 };
        var command = new Command("newsroom", "Runs the product against a newsroom on loopback with every trouble, and examines its record; the exit status says whether all held.") { pages, minutes, seed };
        command.SetAction(async (arguments, stop) =>
        {
            var length = TimeSpan.FromMinutes(arguments.GetValue(minutes));
            var outcome = await RunAsync(arguments.GetValue(pages), length, mostRequests: int.MaxValue, TimeSpan.FromSeconds(1), arguments.GetValue(seed), stop);
            Print(outcome, new Report(Console.Out));
            return outcome.Faults.Lines.Any() ? 1 : 0;
        });
        return command;
    }

    /// <summary>Runs.</summary>
    /// <param name="pages">How many articles.</param>
    /// <param name="length">How long, at most.</param>
    /// <param name="mostRequests">Ends sooner when the newsroom had so many requests.</param>
    /// <param name="gap">The pause that each host needs.</param>
    /// <param name="seed">Which newsroom.</param>
    /// <param name="stop">Ends the run.</param>
    public static async Task<Outcome> RunAsync(int pages, TimeSpan length, int mostRequests, TimeSpan gap, int seed, CancellationToken stop)
    {
        var pace = length / EditsOfAnArticle;
        var plan = new NewsroomPlan(seed, DateTimeOffset.UtcNow, gap, pace < FewestSeconds ? FewestSeconds : pace > MostSeconds ? MostSeconds : pace);
        await using var newsroom = new Newsroom(pages, plan);
        await using var archive = new CrashArchive();
        var ids = await archive.WatchAsync(newsroom.Pages.Select(p => new Uri(p.Host.Origin + p.Page.Path)), stop);
        var memory = new MemorySeries();
        TimeSpan took;
        using (var server = new CrashedServer(archive.Folder, Settings(newsroom)))
        {
            await server.FirstAsync();
            var start = TimeProvider.System.GetTimestamp();
            while ((took = TimeProvider.System.GetElapsedTime(start)) < length && newsroom.Requests < mostRequests)
            {
                await Task.Delay(Look, stop);
                memory.Add(took, server.WorkingSet);
            }

            await server.KillAsync();
        }

        var end = DateTimeOffset.UtcNow;
        var faults = new NewsroomFaults();
        var (met, checks, snapshots, shown) = (new List<(Trouble, CheckOutcome)>(), 0, 0, 0);
        foreach (var (id, (host, page)) in ids.Zip(newsroom.Pages))
        {
            var record = await PageRecord.ReadAsync(archive, id, stop);
            var judge = new PageJudge(string.Create(CultureInfo.InvariantCulture, $"article {id} ({host.Sort})"), page, record, faults);
            judge.Judge();
            met.AddRange(judge.Met);
            (checks, snapshots, shown) = (checks + record.Checks.Count, snapshots + record.Snapshots.Count, shown + judge.Kept.Count);
        }

        if (took >= WarmAfter && memory.Growth() is > MemorySeries.MostGrowth and var growth)
            faults.Add(NewsroomFaults.Memory, string.Create(CultureInfo.InvariantCulture, $"{growth:0.00} times what it was"));
        return new Outcome
        {
            Faults = faults,
            Pages = pages,
            Hosts = newsroom.Hosts.Count,
            Length = took,
            Requests = newsroom.Requests,
            Checks = checks,
            Snapshots = snapshots,
            Shown = shown,
            Edits = newsroom.JudgeEdits(end, faults),
            Pace = newsroom.JudgePace(faults),
            Met = met,
            Memory = memory,
        };
    }

    private static IEnumerable<string> Settings(Newsroom newsroom) =>
    [
        .. newsroom.Hosts.Select((host, place) => $"Capture:AllowedPrivateOrigins:{place}={host.Origin}"),
        string.Create(CultureInfo.InvariantCulture, $"Capture:MinimumHostGapSeconds={newsroom.Plan.Gap.TotalSeconds}"),
        "Capture:FirstByteTimeoutSeconds=4",
        "Capture:IdleTimeoutSeconds=2",
        "Capture:TotalTimeoutSeconds=10",
        $"Scheduling:Workers={Workers}",
        "Scheduling:ExpectedChanges=0.001",
        "Scheduling:MinimumInterval=00:00:01",
        "Scheduling:MaximumInterval=00:00:01",
        "Scheduling:ChecksPerDay=100000000",
        "Scheduling:ChecksPerHostPerDay=100000000",
        "Scheduling:Poll=00:00:00.1",
    ];

    private static void Print(Outcome outcome, Report report)
    {
        report.Line($"{outcome.Pages} articles on {outcome.Hosts} hosts for {outcome.Length.TotalSeconds:0} s: {outcome.Requests} requests, {outcome.Checks} checks, {outcome.Requests / outcome.Length.TotalSeconds:0.0} requests a second.");
        report.Line($"{outcome.Edits.Made} edits: {outcome.Edits.Asked} asked for while they stood, {outcome.Edits.Short} gone before; {outcome.Shown} texts shown whole, {outcome.Snapshots} snapshots.");
        report.Line();
        report.Table(["what the visit met", "visits", "its checks"], outcome.Met.GroupBy(m => m.Trouble).OrderBy(g => g.Key).Select(g => (IReadOnlyList<object>)[
            g.Key.ToString(), g.Count(), string.Join(", ", g.GroupBy(m => m.Outcome).OrderByDescending(o => o.Count()).Select(o => $"{o.Count()} {o.Key}"))]));
        report.Line();
        report.Line("memory (MB): " + outcome.Memory);
        foreach (var line in outcome.Faults.Lines.Take(MostLines))
            report.Line(line);
        report.Figures([
            ("pages", outcome.Pages), ("seconds", (int)outcome.Length.TotalSeconds), ("requests", outcome.Requests), ("checks", outcome.Checks), ("edits", outcome.Edits.Made), ("shown", outcome.Shown), ("snapshots", outcome.Snapshots),
            .. NewsroomFaults.Sorts.Select(sort => (sort.Replace(' ', '_'), (object)outcome.Faults.Count(sort))), ("pace", outcome.Pace), ("memory_mb", outcome.Memory.Largest), ("memory_growth", outcome.Memory.Growth())]);
    }
}
