using ArticleRevisions.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>How the database stands to this program.</summary>
public enum SchemaState
{
    /// <summary>As this program needs it.</summary>
    Current,

    /// <summary>Empty or older: <see cref="ArchiveUpkeep.MigrateAsync"/> brings it up.</summary>
    Behind,

    /// <summary>Made by a newer program; this one must not touch it.</summary>
    Newer,
}

/// <summary>How far a rebuild got.</summary>
public sealed record RebuildProgress(int Articles, int ArticlesInAll, int RevisionsChanged);

/// <summary>Schema and derived rows.</summary>
public sealed class ArchiveUpkeep
{
    private readonly ArchiveStore _store;
    private readonly ArchiveOptions _options;

    internal ArchiveUpkeep(ArchiveStore store, ArchiveOptions options) => (_store, _options) = (store, options);

    /// <summary>Whether the database fits this program.</summary>
    /// <exception cref="ArchiveException">The database cannot be opened: the message says why and what helps.</exception>
    public async Task<SchemaState> SchemaAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var archive = _store.CreateDbContext();
            return await SchemaOfAsync(archive, cancellationToken);
        }
        catch (Exception exception) when (DatabaseTrouble.Explain(exception, _options) is { } explanation)
        {
            throw new ArchiveException(explanation, exception);
        }
    }

    /// <summary>Creates the database or brings it up to this program.</summary>
    /// <exception cref="ArchiveException">It is newer, or cannot be written.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_options.Provider == ArchiveProvider.Sqlite)
                Directory.CreateDirectory(_options.DataFolder);
            await using var archive = _store.CreateDbContext();
            await BringUpAsync(archive, cancellationToken);
        }
        catch (Exception exception) when (DatabaseTrouble.Explain(exception, _options) is { } explanation)
        {
            throw new ArchiveException(explanation, exception);
        }
    }

    /// <summary>Makes every derived row again from checks and snapshots; changes nothing when the engine is the same.</summary>
    public Task<RebuildProgress> RebuildAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken) => throw new NotImplementedException();

    private static async Task<SchemaState> SchemaOfAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        // Asking first leaves no empty file behind.
        if (!await archive.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            return SchemaState.Behind;
        var known = archive.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await archive.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return !applied.IsSubsetOf(known) ? SchemaState.Newer
            : applied.Count < known.Count ? SchemaState.Behind
            : SchemaState.Current;
    }

    private async Task BringUpAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        switch (await SchemaOfAsync(archive, cancellationToken))
        {
            case SchemaState.Newer:
                throw new ArchiveException("The archive was made by a newer version of ArticleRevisions. Nothing was touched: start that version, or a later one.");
            case SchemaState.Behind when _options.Provider == ArchiveProvider.Sqlite:
                await SqliteMigration.RunAsync(archive, _options.DataFolder, cancellationToken);
                break;
            case SchemaState.Behind:
                await archive.Database.MigrateAsync(cancellationToken);
                break;
            case SchemaState.Current:
                break;
        }

        // On SQLite this takes the write lock, which a file that cannot be written refuses.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
    }
}
