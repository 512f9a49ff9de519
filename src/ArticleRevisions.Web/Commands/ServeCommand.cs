using System.CommandLine;
using ArticleRevisions.Archive.Keys;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>serve</c>: pages, API, feeds and the capture workers.</summary>
internal static class ServeCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Command("serve", "Watch pages and serve the record (the default verb).");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Host(parsed);
            ListeningAddresses.EnsureFree(app.Configuration);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            await RunAsync(app, cancellationToken);
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>Listens, prints the access key if this is the first start, says where, and runs until stopped.</summary>
    public static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.StartAsync(cancellationToken);
        var key = await app.Services.GetRequiredService<AccessKeys>()
            .CreateFirstAsync(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        if (key is not null)
            Console.WriteLine($"Editors' access key (shown this once; 'key' makes a new one): {key}");

        Console.WriteLine($"ArticleRevisions listens on {string.Join(", ", app.Urls)}  (Ctrl+C stops it)");
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
