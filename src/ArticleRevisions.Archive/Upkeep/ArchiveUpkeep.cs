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
    /// <summary>Whether the database fits this program.</summary>
    /// <exception cref="ArchiveException">The database cannot be opened: the message says why and what helps.</exception>
    public Task<SchemaState> SchemaAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Creates the database or brings it up to this program.</summary>
    /// <exception cref="ArchiveException">It is newer, or cannot be written.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes every derived row again from checks and snapshots; changes nothing when the engine is the same.</summary>
    public Task<RebuildProgress> RebuildAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken) => throw new NotImplementedException();
}
