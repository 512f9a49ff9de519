using System.CommandLine;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>import --warc FILE</c>: captures that others made become checks at their own instants; <c>import --opml FILE</c>: its feeds are watched.</summary>
internal static class ImportCommand
{
    public static Command Create(CommonOptions options)
    {
        var warc = new Option<string?>("--warc") { Description = "Read captures from a WARC file, packed or not: every one becomes a check at its own instant.", HelpName = "FILE" };
        var opml = new Option<string?>("--opml") { Description = "Watch the feeds of a list that a feed reader wrote.", HelpName = "FILE" };
        var command = new Command("import", "Read captures back as history, or a list of feeds.") { warc, opml };
        command.OneOf(warc, opml);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(warc) ?? parsed.GetValue(opml)!;
            if (!File.Exists(path))
                throw new CommandException($"{path} does not exist.");
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            if (parsed.GetValue(opml) is not null)
                await ActivatorUtilities.CreateInstance<OpmlLists>(app.Services).ImportAsync(path, cancellationToken);
            else
                await ImportCapturesAsync(app.Services, path, cancellationToken);
            return CommandLine.Success;
        });
        return command;
    }

    private static async Task ImportCapturesAsync(IServiceProvider services, string path, CancellationToken cancellationToken)
    {
        var import = ActivatorUtilities.CreateInstance<WarcImport>(services);
        await LongWork.RunAsync("Importing", report => import.RunAsync(path, report, cancellationToken));
        Console.WriteLine($"Imported {import.Checks} checks of {import.Records} records: {import.Snapshots} snapshots, {import.Revisions} revisions.");
        foreach (var (reason, count) in import.PassedOver)
            Console.WriteLine($"Passed over {count}: {reason}.");
    }
}
