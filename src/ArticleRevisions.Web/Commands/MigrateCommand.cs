using System.CommandLine;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>migrate</c>: creates the database or brings it up to this program.</summary>
internal static class MigrateCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Command("migrate", "Create the database, or bring it up to this program.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            var upkeep = app.Services.GetRequiredService<ArchiveUpkeep>();
            var isCurrent = await upkeep.SchemaAsync(cancellationToken) == SchemaState.Current;
            if (!isCurrent)
                await upkeep.MigrateAsync(cancellationToken);
            var hasFilled = await app.Services.FillLineageAsync(cancellationToken);
            Console.WriteLine(isCurrent && !hasFilled ? "The database is up to date; nothing to do." : "The database is up to date now.");
            return CommandLine.Success;
        });
        return command;
    }
}
