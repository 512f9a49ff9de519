using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ArticleRevisions.Archive.Postgres;

/// <summary>Brings a database on a server up while no other process does.</summary>
internal static class PostgresMigration
{
    /// <summary>Any number that no other program on the server is likely to lock.</summary>
    private const long Key = 4_172_636_905_211_703;

    /// <summary>
    /// EF's own lock ends with the transaction of each migration, so that two processes can meet between two migrations. An
    /// advisory lock holds for the whole way, and ends with its connection should the process be killed.
    /// </summary>
    public static async Task RunAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        await EnsureDatabaseAsync(archive, cancellationToken);
        await archive.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await archive.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", cancellationToken);
            await archive.Database.MigrateAsync(cancellationToken);
            await archive.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})", cancellationToken);
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }

    private static async Task EnsureDatabaseAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var creator = archive.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken))
            return;
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process was faster.
        }
    }
}
