using System.CommandLine;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>rebuild</c>: every revision, notice and sentence again, from checks and snapshots.</summary>
internal static class RebuildCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Command("rebuild", "Make every revision, notice and sentence lineage again from the snapshots; changes nothing when the engine is the same.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var upkeep = app.Services.GetRequiredService<ArchiveUpkeep>();
            var done = await LongWork.RunAsync("Rebuilding", report => upkeep.RebuildAsync(
                new DirectProgress<RebuildProgress>(p => report(p.Articles, p.ArticlesInAll)), cancellationToken));
            Console.WriteLine($"Rebuilt {Count(done.Articles, "article")}; {Count(done.RevisionsChanged, "revision")} changed.");
            return CommandLine.Success;
        });
        return command;
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
