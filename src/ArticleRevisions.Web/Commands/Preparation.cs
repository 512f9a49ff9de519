using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Commands;

/// <summary>Makes sure that the database fits this program before a verb uses it.</summary>
internal static class Preparation
{
    /// <summary>
    /// The embedded database is brought up to this program; a shared server is only looked at, since migrating it is
    /// an operator's decision.
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
    }
}
