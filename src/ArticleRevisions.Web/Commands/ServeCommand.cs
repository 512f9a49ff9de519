using System.CommandLine;
using System.Net.Sockets;
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
            await app.Services.PrepareArchiveAsync(cancellationToken);
            await RunAsync(app, cancellationToken);
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>Prints the access key if this is the first start, listens, says where, and runs until stopped.</summary>
    public static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var key = await app.Services.GetRequiredService<AccessKeys>()
            .CreateFirstAsync(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        if (key is not null)
            Console.WriteLine($"Editors' access key (shown this once; 'key' makes a new one): {key}");

        await StartAsync(app, cancellationToken);
        Console.WriteLine($"ArticleRevisions listens on {string.Join(", ", app.Urls)}  (Ctrl+C stops it)");
        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or SocketException { SocketErrorCode: SocketError.AddressNotAvailable })
        {
            throw new CommandException("The address to listen on cannot be used on this machine. Give one like http://127.0.0.1:5080 with --urls.");
        }
    }
}
