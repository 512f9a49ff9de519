using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Sqlite;

/// <summary>Brings a file up while no other process does.</summary>
internal static class SqliteMigration
{
    private const string LockFile = SqliteArchiveContext.FileName + "-migrating";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private const int MostPauses = 300;

    /// <summary>
    /// EF's own lock is a row of the database: a process that is killed while it migrates leaves it behind, and every later
    /// one waits for ever. A lock of the operating system ends with its process, so that row can go once this lock is held.
    /// </summary>
    /// <exception cref="IOException">Another process has been migrating for a minute.</exception>
    public static async Task RunAsync(ArchiveContext archive, string folder, CancellationToken cancellationToken)
    {
        await using var alone = await LockAsync(Path.Combine(folder, LockFile), cancellationToken);
        if (File.Exists(Path.Combine(folder, SqliteArchiveContext.FileName)))
            await archive.Database.ExecuteSqlRawAsync("""
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                DELETE FROM "__EFMigrationsLock";
                """, cancellationToken);
        await archive.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && pauses < MostPauses)
            {
                // Another process holds it.
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
