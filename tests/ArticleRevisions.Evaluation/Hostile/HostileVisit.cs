using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Feeds;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Evaluation.Hostile;

/// <summary>One hostile body met by the real capture in a process of its own, so that its cost and its end are its own.</summary>
internal static class HostileVisit
{
    public const string Name = "hostile-visit";
    public const string WarmPage = "/warm/page", WarmFeed = "/warm/feed", Place = "/case";

    /// <summary>The command that <see cref="HostileTask"/> starts.</summary>
    public static Command Command()
    {
        var reading = new Argument<string>("reading");
        var origin = new Argument<string>("origin");
        var command = new Command(Name, "Used by 'hostile': one visit.") { reading, origin };
        command.Hidden = true;
        command.SetAction((arguments, cancellation) => RunAsync(arguments.GetRequiredValue(reading), new Uri(arguments.GetRequiredValue(origin)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string reading, Uri origin, CancellationToken cancellation)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Capture:MinimumHostGapSeconds"] = "0",
            ["Capture:AllowedPrivateOrigins:0"] = origin.GetLeftPart(UriPartial.Authority),
        };
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddCapture(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        var pages = services.GetRequiredService<PageCapture>();
        var feeds = services.GetRequiredService<FeedCapture>();

        // What compiling the code costs is not the body's doing.
        await pages.CaptureAsync(new CaptureRequest(new Uri(origin, WarmPage)), cancellation);
        await feeds.CaptureAsync(new CaptureRequest(new Uri(origin, WarmFeed)), cancellation);

        using var process = Process.GetCurrentProcess();
        var (memory, cpu) = (process.WorkingSet64, process.TotalProcessorTime);
        var (outcome, detail) = await MeetAsync();
        process.Refresh();
        Console.WriteLine(new JsonObject
        {
            ["outcome"] = outcome,
            ["detail"] = detail,
            ["megabytes"] = Math.Max(0, process.PeakWorkingSet64 - memory) / 1e6,
            ["seconds"] = (process.TotalProcessorTime - cpu).TotalSeconds,
        }.ToJsonString());
        return 0;

        async Task<(string Outcome, string Detail)> MeetAsync()
        {
            var request = new CaptureRequest(new Uri(origin, Place));
            switch (reading)
            {
                case "page":
                    var page = await pages.CaptureAsync(request, cancellation);
                    return (page.Outcome.ToString(), page.Detail);
                case "feed":
                    var feed = await feeds.CaptureAsync(request, cancellation);
                    return (feed.Visit.Outcome.ToString(), $"{feed.Visit.Detail} {feed.Items.Count} items.");
                default:
                    return ReadList(await Console.In.ReadLineAsync(cancellation) ?? "");
            }
        }
    }

    /// <summary>A list of feeds comes in as a file.</summary>
    private static (string Outcome, string Detail) ReadList(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return ("Read", $"{Opml.Read(file).Count} feeds.");
        }
        catch (OpmlException e)
        {
            return ("Refused", e.Message);
        }
    }
}
