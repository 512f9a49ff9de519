using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArticleRevisions.Archive.Sqlite;

/// <summary>
/// Settings that belong to a connection. Full synchronisation makes a commit survive a loss of power; the page size
/// counts only before the first table, and larger pages keep the packed texts out of overflow chains.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA page_size = 8192; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}
