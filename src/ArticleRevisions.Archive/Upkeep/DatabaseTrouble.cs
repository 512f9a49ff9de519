using System.Net.Sockets;
using ArticleRevisions.Archive.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>Says in the user's words why a database cannot be used, and what helps. Passwords stay out of it.</summary>
internal static class DatabaseTrouble
{
    private const int ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The message, or null when the exception is not of this kind.</summary>
    public static string? Explain(Exception exception, ArchiveOptions options) => exception switch
    {
        SqliteException trouble => OfSqlite(trouble, Path.GetFullPath(Path.Combine(options.DataFolder, SqliteArchiveContext.FileName))),
        PostgresException trouble => OfPostgres(trouble, new NpgsqlConnectionStringBuilder(options.ConnectionString)),
        NpgsqlException or SocketException or TimeoutException when options.Provider == ArchiveProvider.Postgres =>
            Unreachable(exception, new NpgsqlConnectionStringBuilder(options.ConnectionString)),
        UnauthorizedAccessException or IOException =>
            $"The data folder '{Path.GetFullPath(options.DataFolder)}' cannot be written: {exception.Message} Choose another with --data, or change its owner.",
        { InnerException: { } inner } => Explain(inner, options),
        _ => null,
    };

    private static string OfSqlite(SqliteException trouble, string path) => trouble.SqliteErrorCode switch
    {
        ReadOnly or CannotOpen => $"The archive '{path}' cannot be opened for writing. Choose another folder with --data, or change its owner.",
        NotADatabase or Corrupt => $"The file '{path}' is not a sound SQLite database. Restore it from a backup, or choose another folder with --data.",
        Full => $"The disk of '{path}' is full. Make room and try again.",
        InputOutput => $"The disk of '{path}' answered with an error: {trouble.Message}",
        _ => $"The archive '{path}' cannot be used: {trouble.Message}",
    };

    private static string OfPostgres(PostgresException trouble, NpgsqlConnectionStringBuilder address) => trouble.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The database server {address.Host}:{address.Port} refused the user '{address.Username}'. Look at Archive:ConnectionString.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user '{address.Username}' may not do this in the database '{address.Database}': {trouble.MessageText}. Grant it, or migrate as another user.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no database '{address.Database}' on {address.Host}:{address.Port}. Make it with the migrate command.",
        _ => $"The database server {address.Host}:{address.Port} answered: {trouble.MessageText}.",
    };

    private static string Unreachable(Exception trouble, NpgsqlConnectionStringBuilder address) =>
        $"The database server {address.Host}:{address.Port} cannot be reached: {trouble.Message}. Is it running, and is Archive:ConnectionString right?";
}
