using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>How many articles' sentences have been followed, of those that were still to be.</summary>
public sealed record LineageProgress(int Articles, int ArticlesInAll);

/// <summary>Gives the articles of an older archive their sentence lineage.</summary>
public sealed class LineageUpkeep
{
    private readonly ArchiveStore _store;

    internal LineageUpkeep(ArchiveStore store) => _store = store;

    /// <summary>How many articles have snapshots whose sentences were never followed: those from before there was lineage.</summary>
    public async Task<int> ArticlesWithoutAsync(CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await Without(archive).CountAsync(cancellationToken);
    }

    /// <summary>
    /// Follows the sentences of every article that has snapshots without lineage, article by article. It can run beside
    /// recording, and be stopped and begun again; nothing is left to do for a second run.
    /// </summary>
    public async Task<LineageProgress> FillAsync(IProgress<LineageProgress>? progress, CancellationToken cancellationToken)
    {
        await using var reader = _store.CreateDbContext();
        var done = new LineageProgress(0, await Without(reader).CountAsync(cancellationToken));
        long last = 0;
        while (await Without(reader).Where(a => a.Id > last).MinAsync(a => (long?)a.Id, cancellationToken) is { } id)
        {
            last = id;
            await _store.WriteAsync(async archive =>
            {
                if (await archive.LockArticleAsync(id, cancellationToken) is { Snapshots: > 0 } article)
                    await new SentenceHistory(archive).ReadAgainAsync(article, cancellationToken);
            }, cancellationToken);
            done = new LineageProgress(done.Articles + 1, Math.Max(done.Articles + 1, done.ArticlesInAll));
            progress?.Report(done);
        }

        return done;
    }

    private static IQueryable<Article> Without(ArchiveContext archive) =>
        archive.Articles.Where(a => a.Snapshots > 0 && !archive.SentenceOrders.Any(o => o.ArticleId == a.Id && o.Snapshot == a.Snapshots));
}
