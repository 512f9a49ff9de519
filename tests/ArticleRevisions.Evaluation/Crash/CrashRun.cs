using System.CommandLine;

namespace ArticleRevisions.Evaluation.Crash;

/// <summary>Kills the server again and again while it captures, then looks at what it left.</summary>
internal static class CrashRun
{
    private const int Workers = 4, FewestHosts = 40, MostHosts = 240, OneInStart = 5;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(2), Working = TimeSpan.FromSeconds(.6), Patience = TimeSpan.FromMinutes(4), Look = TimeSpan.FromMilliseconds(200);

    /// <summary>What a run found.</summary>
    /// <param name="Kills">How often the server was killed.</param>
    /// <param name="Acknowledged">How many checks it acknowledged.</param>
    /// <param name="Lost">How many of them are not in the archive.</param>
    /// <param name="Findings">What the archive holds.</param>
    /// <param name="NotResumed">How many articles were not checked again after the last kill.</param>
    internal sealed record Outcome(int Kills, int Acknowledged, int Lost, CrashFindings Findings, int NotResumed);

    public static Command Command()
    {
        var kills = new Argument<int>("kills") { Description = "How often." };
        var command = new Command("crash", "Kills the server (SIGKILL) while it captures from a newsroom on loopback, then examines its archive.") { kills };
        command.SetAction(async (arguments, cancellation) =>
        {
            var outcome = await RunAsync(arguments.GetRequiredValue(kills), waitForLeases: true, cancellation);
            Print(outcome, new Report(Console.Out));
            return 0;
        });
        return command;
    }

    /// <summary>Runs.</summary>
    /// <param name="kills">How often the server is killed.</param>
    /// <param name="waitForLeases">Whether work has resumed only when the articles that the dead still hold were checked too, which takes a minute.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<Outcome> RunAsync(int kills, bool waitForLeases, CancellationToken cancellationToken)
    {
        // A dead process holds what it had claimed for a minute more: there must be work beside it.
        var hosts = Math.Clamp(kills * Workers, FewestHosts, MostHosts);
        await using var newsroom = new CrashNewsroom(hosts);
        await using var archive = new CrashArchive();
        var ids = await archive.WatchAsync(newsroom.Articles, cancellationToken);
        var settings = Settings(newsroom);
        var moments = new Random(kills);
        var acknowledged = new List<AcknowledgedCheck>();
        for (var kill = 1; kill <= kills; kill++)
        {
            using var server = new CrashedServer(archive.Folder, settings);
            // Most kills hit the work, some the start.
            if (kill % OneInStart != 0)
                await server.FirstAsync();
            await Task.Delay((kill % OneInStart == 0 ? Start : Working) * moments.NextDouble(), cancellationToken);
            await server.KillAsync();
            acknowledged.AddRange(server.Acknowledged);
        }

        var awaited = ids.ToHashSet();
        if (!waitForLeases)
            awaited.ExceptWith(await archive.LeasedAsync(cancellationToken));
        using (var last = new CrashedServer(archive.Folder, settings))
        {
            for (var waited = TimeSpan.Zero; waited < Patience && awaited.Count > 0; waited += Look)
            {
                await Task.Delay(Look, cancellationToken);
                awaited.ExceptWith(last.Acknowledged.Select(check => check.ArticleId));
            }

            await last.KillAsync();
            acknowledged.AddRange(last.Acknowledged);
        }

        var places = ids.Select((id, host) => (id, host)).ToDictionary(pair => pair.id, pair => pair.host);
        var findings = await archive.InspectAsync(id => newsroom.LastEdition(places[id]), cancellationToken);
        return new Outcome(kills, acknowledged.Count, acknowledged.Count(check => !findings.Checks.Contains(check.CheckId)), findings, awaited.Count);
    }

    private static string[] Settings(CrashNewsroom newsroom) =>
    [
        .. newsroom.Origins.Select((origin, place) => $"Capture:AllowedPrivateOrigins:{place}={origin}"),
        "Capture:MinimumHostGapSeconds=0",
        $"Scheduling:Workers={Workers}",
        "Scheduling:ExpectedChanges=0.001",
        "Scheduling:MinimumInterval=00:00:01",
        "Scheduling:MaximumInterval=00:00:01",
        "Scheduling:ChecksPerDay=100000000",
        "Scheduling:ChecksPerHostPerDay=100000000",
        "Scheduling:Lease=00:01:00",
        "Scheduling:Poll=00:00:00.1",
    ];

    private static void Print(Outcome outcome, Report report)
    {
        foreach (var fault in outcome.Findings.Faults)
            report.Line(fault);
        report.Figures([
            ("kills", outcome.Kills), ("acknowledged", outcome.Acknowledged), ("lost", outcome.Lost), ("checks", outcome.Findings.Checks.Count), ("snapshots", outcome.Findings.Snapshots),
            ("damaged", outcome.Findings.Count(CrashFindings.Damaged)), ("half_snapshots", outcome.Findings.Count(CrashFindings.HalfSnapshot)),
            ("wrong_revisions", outcome.Findings.Count(CrashFindings.WrongRevision)), ("invented", outcome.Findings.Count(CrashFindings.Invented)), ("not_resumed", outcome.NotResumed)]);
    }
}
