using System.CommandLine;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>import --warc FILE</c>: captures that others made become checks at their own instants.</summary>
internal static class ImportCommand
{
    public static Command Create(CommonOptions options)
    {
        var warc = new Option<string>("--warc") { Description = "Read captures from a WARC file, packed or not.", HelpName = "FILE", Required = true };
        var command = new Command("import", "Read captures that others made back as history: every one becomes a check at its own instant.") { warc };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(warc);
            if (!File.Exists(path))
                throw new CommandException($"{path} does not exist.");
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var import = ActivatorUtilities.CreateInstance<WarcImport>(app.Services);
            await LongWork.RunAsync("Importing", report => import.RunAsync(path, report, cancellationToken));
            Console.WriteLine($"Imported {import.Checks} checks of {import.Records} records: {import.Snapshots} snapshots, {import.Revisions} revisions.");
            foreach (var (reason, count) in import.PassedOver)
                Console.WriteLine($"Passed over {count}: {reason}.");
            return CommandLine.Success;
        });
        return command;
    }
}
