using System.CommandLine;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Demo;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArticleRevisions.Web.Commands;

/// <summary>
/// <c>demo</c>: a newsroom of its own on loopback, whose history the real capture fetches at its own instants, and the site
/// that shows the timelines; afterwards the newsroom goes on editing.
/// </summary>
internal static class DemoCommand
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>The newsroom's ports follow the site's.</summary>
    private const int DefaultPort = 5080;

    private static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public static Command Create(CommonOptions options)
    {
        var command = new Command("demo", "Show the product at work: a small newsroom on loopback, watched and served.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = options.DataFolder(parsed);
            var folder = given ?? Directory.CreateTempSubdirectory("articlerevisions-demo-").FullName;
            try
            {
                await RunAsync(options, parsed, folder, cancellationToken);
            }
            finally
            {
                if (given is null)
                    Directory.Delete(folder, recursive: true);
            }

            return CommandLine.Success;
        });
        return command;
    }

    private static async Task RunAsync(CommonOptions options, ParseResult parsed, string folder, CancellationToken cancellationToken)
    {
        var clock = new DemoClock();
        await using var newsroom = await Newsroom.StartAsync(PortOf(options.Urls(parsed)) + 1, cancellationToken);
        await using var app = options.Host(parsed, Settings(newsroom, folder), builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        ListeningAddresses.EnsureFree(app.Configuration);
        await app.Services.PrepareArchiveAsync(cancellationToken);
        if ((await app.Services.GetRequiredService<ArticleQueries>().ListAsync(null, 1, cancellationToken)).Items.Count > 0)
            throw new CommandException($"{folder} holds a record already, and the demo needs an empty one. Name another folder with --data, or leave it out.");

        var looks = newsroom.Articles.Sum(a => a.Looks.Count);
        var done = await LongWork.RunAsync("Watching the newsroom's past", report =>
            PlayHistoryAsync(app.Services, newsroom, clock, made => report(made, looks), cancellationToken));
        Console.WriteLine($"{done} checks of {newsroom.Articles.Count} articles are in the record.");

        clock.GoLive();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var editing = KeepEditingAsync(newsroom, stop.Token);
        await ServeCommand.RunAsync(app, cancellationToken);
        await stop.CancelAsync();
        await editing;
    }

    private static Dictionary<string, string?> Settings(Newsroom newsroom, string folder)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Urls"] = DefaultUrls,
            ["Archive:DataFolder"] = folder,
            // The newsroom is ours and on this machine: politeness would only make the visitor wait.
            ["Capture:MinimumHostGapSeconds"] = "0",
            ["Scheduling:MinimumInterval"] = "00:00:05",
            ["Scheduling:MaximumInterval"] = "00:00:10",
            ["Scheduling:FeedMinimumInterval"] = "00:00:05",
            ["Scheduling:FeedMaximumInterval"] = "00:00:10",
            ["Serilog:MinimumLevel:Default"] = "Warning",
        };
        for (var i = 0; i < newsroom.Origins.Count; i++)
            settings[$"Capture:AllowedPrivateOrigins:{i}"] = newsroom.Origins[i];
        return settings;
    }

    /// <summary>Every look at its own instant, oldest first, through the real claim, capture and record.</summary>
    private static async Task<int> PlayHistoryAsync(
        IServiceProvider services, Newsroom newsroom, DemoClock clock, Action<int> report, CancellationToken cancellationToken)
    {
        var register = services.GetRequiredService<ArticleRegister>();
        var work = services.GetRequiredService<DueWork>();
        var visits = services.GetRequiredService<Visits>();
        var made = 0;
        foreach (var (instant, article) in newsroom.Articles.SelectMany(a => a.Looks.Select(at => (at, a))).OrderBy(look => look.at))
        {
            newsroom.SetClock(instant);
            clock.Set(instant);
            var registered = await register.AddArticleAsync(Observations.AddressOf(article.Url), instant, cancellationToken);
            var due = await work.ClaimArticleAsync(registered.Id, visits.Node, instant, Lease, cancellationToken)
                ?? throw new InvalidOperationException($"The look at {article.Url} at {instant:u} found its host paused.");
            await visits.VisitAsync(due, cancellationToken);
            report(++made);
        }

        return made;
    }

    private static async Task KeepEditingAsync(Newsroom newsroom, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(BetweenEdits);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                newsroom.PublishNextEdit(TimeProvider.System.GetUtcNow());
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The demo ends.
        }
    }

    private static int PortOf(string? urls) =>
        Uri.TryCreate(urls?.Split(';')[0], UriKind.Absolute, out var url) && url.Port > 0 ? url.Port : DefaultPort;
}
