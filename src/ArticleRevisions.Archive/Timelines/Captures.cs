using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>A check that saw an article's text.</summary>
/// <param name="At">When.</param>
/// <param name="Snapshot">The number of the snapshot whose text it saw.</param>
/// <param name="IsByServer">True when no page was read: the server said that it had not changed.</param>
public sealed record Sight(DateTimeOffset At, int Snapshot, bool IsByServer);

/// <summary>Reads what checks saw, for export.</summary>
public sealed class CaptureQueries
{
    private readonly ArchiveStore _store;

    internal CaptureQueries(ArchiveStore store) => _store = store;

    /// <summary>The ids of articles, in order.</summary>
    /// <param name="publicationHost">Of this publication only; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<long>> ArticlesAsync(string? publicationHost, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.Articles.AsNoTracking()
            .Where(a => publicationHost == null || a.Publication!.Host == publicationHost)
            .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The checks of an article that saw its text, oldest first.</summary>
    public async Task<IReadOnlyList<Sight>> SightsAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.Checks.AsNoTracking()
            .Where(c => c.ArticleId == articleId && c.Outcome <= CheckOutcome.NotModified && c.Snapshot != null)
            .OrderBy(c => c.Id).Select(c => new Sight(c.At, c.Snapshot!.Value, c.Outcome == CheckOutcome.NotModified)).ToListAsync(cancellationToken);
    }
}
