using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>How many articles' sentences have been followed, of those that were still to be.</summary>
public sealed record LineageProgress(int Articles, int ArticlesInAll);

/// <summary>Gives the articles of an older archive their sentence lineage and their place in the search index.</summary>
public sealed class LineageUpkeep
{
    private readonly ArchiveStore _store;

    internal LineageUpkeep(ArchiveStore store) => _store = store;

    /// <summary>How many articles have snapshots whose sentences were never followed, or cannot be searched yet: those from before there was lineage or search.</summary>
    public async Task<int> ArticlesWithoutAsync(CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await Without(archive).CountAsync(cancellationToken);
    }

    /// <summary>
    /// Follows and indexes the sentences of every article that has snapshots without lineage or search, article by article. It can run beside
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
                    await FollowAsync(archive, article, cancellationToken);
            }, cancellationToken);
            done = new LineageProgress(done.Articles + 1, Math.Max(done.Articles + 1, done.ArticlesInAll));
            progress?.Report(done);
        }

        return done;
    }

    private static async Task FollowAsync(ArchiveContext archive, Article article, CancellationToken cancellationToken)
    {
        var history = new SentenceHistory(archive);
        if (!await archive.SentenceOrders.AnyAsync(o => o.ArticleId == article.Id && o.Snapshot == article.Snapshots, cancellationToken))
        {
            await history.ReadAgainAsync(article, cancellationToken);
            return;
        }

        try
        {
            await history.IndexAsync(article.Id, cancellationToken);
        }
        catch (ArchiveException)
        {
            // A damaged snapshot must not keep the archive from starting: the verify command names it, and the article is tried again at the next start.
            archive.ChangeTracker.Clear();
        }
    }

    private static IQueryable<Article> Without(ArchiveContext archive) =>
        archive.Articles.Where(a => a.Snapshots > 0 && !archive.SentenceOrders.Any(o => o.ArticleId == a.Id && o.Snapshot == a.Snapshots && o.IsIndexed));
}
