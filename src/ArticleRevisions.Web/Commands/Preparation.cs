using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Commands;

/// <summary>Makes sure that the database fits this program before a verb uses it.</summary>
internal static class Preparation
{
    /// <summary>
    /// The embedded database is brought up to this program; a shared server is only looked at, since migrating it is
    /// an operator's decision. In the embedded one, articles from before there was sentence lineage get it here too.
    /// </summary>
    public static async Task PrepareArchiveAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var upkeep = services.GetRequiredService<ArchiveUpkeep>();
        var provider = services.GetRequiredService<IOptions<ArchiveOptions>>().Value.Provider;
        switch (await upkeep.SchemaAsync(cancellationToken))
        {
            case SchemaState.Newer:
                throw new CommandException("The database was made by a newer ArticleRevisions. Start that version, or point --data to another folder.");
            case SchemaState.Behind when provider == ArchiveProvider.Postgres:
                throw new CommandException("The database on the server is older than this program. Run the verb 'migrate' once, then start again.");
            case SchemaState.Behind:
                await upkeep.MigrateAsync(cancellationToken);
                break;
            case SchemaState.Current:
                break;
            default:
                throw new InvalidOperationException("Unknown schema state.");
        }

        if (provider == ArchiveProvider.Sqlite)
            await services.FillLineageAsync(cancellationToken);
    }

    /// <summary>Follows the sentences of articles that an older program recorded, and says so; false when there are none.</summary>
    public static async Task<bool> FillLineageAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var lineage = services.GetRequiredService<LineageUpkeep>();
        if (await lineage.ArticlesWithoutAsync(cancellationToken) is var without && without == 0)
            return false;
        Console.WriteLine($"{Articles(without)} recorded before sentences were followed through their history. Their snapshots are read once now; it may be stopped and begun again.");
        var done = await LongWork.RunAsync("Following sentences", report => lineage.FillAsync(
            new DirectProgress<LineageProgress>(p => report(p.Articles, p.ArticlesInAll)), cancellationToken));
        Console.WriteLine($"Followed the sentences of {done.Articles} article{(done.Articles == 1 ? "" : "s")}.");
        return true;
    }

    private static string Articles(int count) => count == 1 ? "1 article was" : $"{count} articles were";
}
