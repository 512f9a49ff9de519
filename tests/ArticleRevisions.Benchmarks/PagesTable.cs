using System.Diagnostics;
using System.Globalization;
using System.Net;
using ArticleRevisions.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ArticleRevisions.Benchmarks;

/// <summary>
/// <c>pages --revisions N --seed S</c>: CPU of a page over an archive of so many revisions, from the request to the last byte, with
/// no network between. Uncached: nothing kept from the request before. Cached: the same request again.
/// </summary>
internal static class PagesTable
{
    private const int WarmUps = 3000;
    private const int Rounds = 9;
    private const int UncachedOfRound = 100;
    private const int CachedOfRound = 2000;

    /// <param name="revisions">How many.</param>
    /// <param name="seed">Of the archive.</param>
    /// <param name="kept">A folder in which the archive is kept, and taken from when it is there; null for one of the moment.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task PrintAsync(int revisions, int seed, string? kept, TextWriter output)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("pages-benchmark-").FullName;
        try
        {
            if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
                await RevisedArchive.MakeAsync(Directory.CreateDirectory(folder).FullName, revisions, seed);
            await MeasureAsync(folder, RevisedArchive.ArticlesOf(revisions), output);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, int articles, TextWriter output)
    {
        using var door = new Door();
        await using var app = ArticleRevisionsHost.Build(
            [$"--Archive:DataFolder={folder}", "--Serilog:MinimumLevel:Default=Warning"], builder =>
        {
            builder.Services.AddSingleton<IServer>(door);
            foreach (var worker in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(ArticleRevisionsHost).Assembly).ToList())
                builder.Services.Remove(worker);
        });
        await app.StartAsync();
        output.WriteLine("page                                             uncached, ms   cached, µs");
        foreach (var (name, path) in Pages(articles))
        {
            // Each request of an uncached round is for another address; the archive gives the same rows.
            var uncached = await MeasureAsync(door, UncachedOfRound, i => path(i) + (path(i).Contains('?', StringComparison.Ordinal) ? "&" : "?") + "nothing=" + i.ToString(CultureInfo.InvariantCulture));
            var cached = await MeasureAsync(door, CachedOfRound, _ => path(0));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-48} {uncached / 1000,12:0.00} {cached,12:0}"));
        }

        await app.StopAsync();
    }

    private static IEnumerable<(string Name, Func<int, string> Path)> Pages(int articles)
    {
        yield return ("home", _ => "/");
        yield return ("home, one publication", i => $"/?publication=paper-{i % 20}.example");
        yield return ("home, silent edits of numbers", _ => "/?kind=number&acknowledgement=silent");
        yield return ("home, a rare filter", _ => "/?kind=attribution&acknowledgement=partly&publication=paper-3.example");
        yield return ("article", i => $"/articles/{1 + (i * 37 % articles)}");
        yield return ("notices", _ => "/notices");
        yield return ("nothing: what asking costs", _ => "/health/live");
    }

    /// <summary>Microseconds of CPU of one request: the least of some rounds, since others work on the machine.</summary>
    private static async Task<double> MeasureAsync(Door door, int requests, Func<int, string> path)
    {
        var number = 0;
        var least = double.MaxValue;
        await AskAsync(WarmUps);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await AskAsync(requests);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / requests);
        }

        return least;

        async Task AskAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                var (status, bytes) = await door.AskAsync(path(number++));
                if (status != HttpStatusCode.OK || bytes == 0)
                    throw new UnreachableException($"{path(number - 1)} answered {status} with {bytes} bytes.");
            }
        }
    }
}
