using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Web;
using ArticleRevisions.Web.Commands;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// <c>throughput FOLDER</c>: a newsroom on loopback serves the folder's pages, the whole product watches them with politeness off,
/// and the checks it records are set against the CPU time of the process, the newsroom's share in it.
/// </summary>
internal static class ThroughputRun
{
    /// <summary>Each with one article, since a host is asked by one at a time.</summary>
    private const int Hosts = 400;

    private const string Place = "/news/story";

    /// <summary>One visit in so many finds a text that was edited since.</summary>
    private const int VisitsPerEdit = 20;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);

    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder of pages with their expected.json." }.AcceptExistingOnly();
        var seconds = new Option<int>("--seconds") { Description = "How long to measure.", DefaultValueFactory = _ => 20 };
        var command = new Command("throughput", "Pages a second that one core fetches, reads, compares and records, from a newsroom on loopback.") { folder, seconds };
        command.SetAction((arguments, stop) => RunAsync(arguments.GetRequiredValue(folder), TimeSpan.FromSeconds(arguments.GetValue(seconds)), stop));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, TimeSpan length, CancellationToken stop)
    {
        var pages = JsonRows.ReadFolder(folder).Select(row => PageFolder.Html(folder, row)).ToArray();
        var visits = new ConcurrentDictionary<int, int>();
        var hosts = Enumerable.Range(0, Hosts).Select(host => new LoopbackServer(new IPAddress([127, 2, (byte)(host / 250), (byte)(host % 250 + 1)]), request =>
        {
            if (request.Path != Place)
                return null;
            var edition = visits.AddOrUpdate(host, 1, (_, seen) => seen + 1) / VisitsPerEdit;
            return new LoopbackAnswer("Content-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(Edited(pages[host % pages.Length], edition)));
        })).ToArray();
        var data = Directory.CreateTempSubdirectory("throughput-");
        try
        {
            await using var app = ArticleRevisionsHost.Build([], builder => builder.Configuration.AddInMemoryCollection(Settings(hosts, data)));
            await app.Services.PrepareArchiveAsync(stop);
            var register = app.Services.GetRequiredService<ArticleRegister>();
            foreach (var host in hosts)
                await register.AddArticleAsync(Observations.AddressOf(new Uri(host.Origin + Place)), TimeProvider.System.GetUtcNow(), stop);
            await app.StartAsync(stop);
            await Task.Delay(WarmUp, stop);

            var (served, cpu, clock) = (visits.Values.Sum(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            await Task.Delay(length, stop);
            var (checks, used) = (visits.Values.Sum() - served, Environment.CpuUsage.TotalTime - cpu);
            var seconds = clock.Elapsed.TotalSeconds;
            await app.StopAsync(stop);

            var report = new Report(Console.Out);
            report.Line($"{checks} checks of {Hosts} articles on as many hosts in {seconds:0.0} s, with {used.TotalSeconds:0.0} s of CPU; memory {Environment.WorkingSet / 1_000_000} MB.");
            report.Figures([("pages_per_cpu_second", checks / used.TotalSeconds), ("pages_per_second", checks / seconds), ("cores", Environment.ProcessorCount)]);
            return 0;
        }
        finally
        {
            foreach (var host in hosts)
                await host.DisposeAsync();
            data.Delete(recursive: true);
        }
    }

    // A paragraph that nobody would take for furniture, with a figure that differs from edition to edition.
    private static string Edited(string page, int edition)
    {
        var place = page.LastIndexOf("</p>", StringComparison.OrdinalIgnoreCase);
        return place < 0 ? page : page.Insert(place, $" The council counted {edition + 12} ships in the harbour on that day.");
    }

    private static Dictionary<string, string?> Settings(IEnumerable<LoopbackServer> hosts, DirectoryInfo data) => new(
        hosts.Select((host, i) => KeyValuePair.Create($"Capture:AllowedPrivateOrigins:{i}", (string?)host.Origin)))
    {
        ["Urls"] = "http://127.0.0.1:0",
        ["Archive:DataFolder"] = data.FullName,
        ["Capture:MinimumHostGapSeconds"] = "0",
        ["Scheduling:Workers"] = "32",
        ["Scheduling:MinimumInterval"] = "00:00:01",
        ["Scheduling:MaximumInterval"] = "00:00:01",
        ["Scheduling:ChecksPerDay"] = "100000000",
        ["Scheduling:ChecksPerHostPerDay"] = "100000000",
        ["Scheduling:Poll"] = "00:00:00.1",
        ["Serilog:MinimumLevel:Default"] = "Error",
    };
}
