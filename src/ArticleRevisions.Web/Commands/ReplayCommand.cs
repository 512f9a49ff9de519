using System.CommandLine;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>replay FILE.jsonl</c>: imports histories, each version as one check at its own instant.</summary>
internal static class ReplayCommand
{
    public static Command Create(CommonOptions options)
    {
        var file = new Argument<string>("file") { Description = "JSON Lines, one article's history a row.", HelpName = "FILE.jsonl" };
        var command = new Command("replay", "Import histories: every version becomes a check at its own instant.") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new CommandException($"{path} does not exist.");
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var import = ActivatorUtilities.CreateInstance<HistoryImport>(app.Services);
            await LongWork.RunAsync("Importing", report => import.RunAsync(path, report, cancellationToken));
            Console.WriteLine($"Imported {import.Articles} articles: {import.Checks} checks, {import.Snapshots} snapshots, {import.Revisions} revisions"
                + (import.Skipped == 0 ? "." : $"; {import.Skipped} versions were in the record already."));
            return CommandLine.Success;
        });
        return command;
    }
}
