using ArticleRevisions.Archive.Postgres;
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

    /// <summary>
    /// Makes every derived row again from checks and snapshots, article by article; changes nothing when the engine is the
    /// same. It can run beside recording, and be stopped and begun again.
    /// </summary>
    public async Task<RebuildProgress> RebuildAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        await using var reader = _store.CreateDbContext();
        var done = new RebuildProgress(0, await reader.Articles.CountAsync(cancellationToken), 0);
        var revisions = new HashSet<long>();
        long last = 0;
        while (await NextArticleAsync(reader, last, cancellationToken) is { } id)
        {
            last = id;
            revisions.UnionWith(await _store.WriteAsync(async archive =>
                await archive.LockArticleAsync(id, cancellationToken) is { } article
                    ? await new ArticleRebuild(archive, article).RunAsync(cancellationToken)
                    : [], cancellationToken));
            var articles = done.Articles + 1;
            done = new RebuildProgress(articles, Math.Max(articles, done.ArticlesInAll), revisions.Count);
            progress?.Report(done);
        }

        return done;
    }

    private static Task<long?> NextArticleAsync(ArchiveContext reader, long after, CancellationToken cancellationToken) =>
        reader.Articles.Where(a => a.Id > after).MinAsync(a => (long?)a.Id, cancellationToken);

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
                await PostgresMigration.RunAsync(archive, cancellationToken);
                break;
            case SchemaState.Current:
                break;
        }

        // On SQLite this takes the write lock, which a file that cannot be written refuses.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
    }
}
