using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Scheduling;

/// <summary>
/// Hands out due work by leases, so that several processes can share one archive: an article is leased to one node at a
/// time, and so is its host, so that a host hears from one node at a time. A lease that is not released in time is taken back.
/// </summary>
public sealed class DueWork
{
    private readonly ArchiveStore _store;

    internal DueWork(ArchiveStore store) => _store = store;

    /// <summary>Claims due articles and feeds, each of another host, oldest due first. No host that is paused or leased is touched.</summary>
    /// <param name="node">This process's name, unique among processes.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="now">The instant.</param>
    /// <param name="lease">How long the claim holds.</param>
    public Task<IReadOnlyList<DueVisit>> ClaimAsync(string node, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        _store.WriteAsync<IReadOnlyList<DueVisit>>(async archive =>
        {
            // Only a statement that begins after the turns are locked sees what their last holders left.
            var visits = new List<DueVisit>();
            var hidden = await _store.Hidden.AllAsync(cancellationToken);
            foreach (var turn in await archive.LockDueTurnsAsync(now, limit, cancellationToken))
            {
                if (await OldestDueAsync(archive, turn.Host, now, cancellationToken) is not { } visited)
                    continue;
                // Hidden while a visit was on its way: that visit's end made it due again.
                if (visited is Article && hidden.ContainsKey(visited.Id))
                    visited.NextVisitAt = null;
                else
                    visits.Add(Lease(visited, turn, node, now + lease));
            }

            return visits;
        }, cancellationToken, _ => ArchiveChanges.NoArticle);

    /// <summary>Claims one article for a visit now, due or not; null when the article or its host is leased to another, or paused.</summary>
    public Task<DueVisit?> ClaimArticleAsync(long articleId, string node, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        _store.WriteAsync(async archive =>
        {
            var host = await archive.Articles.Where(a => a.Id == articleId).Select(a => a.Host).SingleOrDefaultAsync(cancellationToken);
            if (host is null || await archive.LockTurnAsync(host, now, cancellationToken) is not { } turn)
                return null;
            var article = await archive.Articles.Where(Free<Article>(now)).SingleOrDefaultAsync(a => a.Id == articleId, cancellationToken);
            return article is null || (await _store.Hidden.AllAsync(cancellationToken)).ContainsKey(articleId) ? null : Lease(article, turn, node, now + lease);
        }, cancellationToken, _ => ArchiveChanges.NoArticle);

    /// <summary>What a schedule may know about a claimed visit, after its check was recorded; null when it no longer exists.</summary>
    public async Task<ScheduleFacts?> FactsAsync(DueVisit visit, CancellationToken cancellationToken)
    {
        if (!visit.IsFeed)
            return await FactsOfArticleAsync(visit.Id, cancellationToken);
        await using var archive = _store.CreateDbContext();
        return await FactsOf(archive.Feeds, visit.Id).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>What a schedule may know about an article; null when there is no such article.</summary>
    public async Task<ScheduleFacts?> FactsOfArticleAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        if (await FactsOf(archive.Articles, articleId).SingleOrDefaultAsync(cancellationToken) is not { } facts)
            return null;
        var watched = await archive.Snapshots.AsNoTracking()
            .Where(s => s.ArticleId == articleId && s.Number == 1)
            .Select(s => new { s.Article!.PublicationId, s.Article.Snapshots, s.FirstSeenAt, s.Published })
            .SingleOrDefaultAsync(cancellationToken);
        return watched is null
            ? facts
            : facts with { Article = WatchedSpans.ArticleOf(watched.PublicationId, watched.Published, watched.FirstSeenAt, watched.Snapshots - 1, facts.LastChangedAt) };
    }

    /// <summary>
    /// Gives a claim back: the next visit, and the earliest instant at which the host may be asked again. What another node
    /// has taken back meanwhile stays as it is.
    /// </summary>
    public Task ReleaseAsync(DueVisit visit, string node, DateTimeOffset nextVisit, DateTimeOffset hostNotBefore, CancellationToken cancellationToken)
    {
        return _store.WriteAsync(
            archive => visit.IsFeed ? ReleaseIn(archive.Feeds, archive) : ReleaseIn(archive.Articles, archive),
            cancellationToken,
            onlyArticle: visit.IsFeed ? ArchiveChanges.NoArticle : visit.Id);

        async Task ReleaseIn<T>(IQueryable<T> all, ArchiveContext archive) where T : class, IVisited
        {
            // A visit and its host's turn are leased until the same instant: it tells this claim from a later one of the same node.
            var held = all.Where(v => v.Id == visit.Id && v.LeasedBy == node);
            if (await held.Select(v => v.LeaseUntil).SingleOrDefaultAsync(cancellationToken) is not { } until)
                return;
            await archive.HostTurns.Where(t => t.Host == visit.Host && t.LeasedBy == node && t.LeaseUntil == until)
                .ExecuteUpdateAsync(t => t
                    .SetProperty(x => x.LeasedBy, (string?)null)
                    .SetProperty(x => x.LeaseUntil, (DateTimeOffset?)null)
                    .SetProperty(x => x.NotBefore, hostNotBefore), cancellationToken);
            await held.Where(v => v.LeaseUntil == until)
                .ExecuteUpdateAsync(v => v
                    .SetProperty(x => x.LeasedBy, (string?)null)
                    .SetProperty(x => x.LeaseUntil, (DateTimeOffset?)null)
                    .SetProperty(x => x.NextVisitAt, nextVisit), cancellationToken);
        }
    }

    /// <summary>Gives back everything this node holds, as it stops; visits stay due.</summary>
    public Task ReleaseAllAsync(string node, CancellationToken cancellationToken)
    {
        return _store.WriteAsync(async archive =>
        {
            await archive.HostTurns.Where(t => t.LeasedBy == node)
                .ExecuteUpdateAsync(t => t
                    .SetProperty(x => x.LeasedBy, (string?)null)
                    .SetProperty(x => x.LeaseUntil, (DateTimeOffset?)null), cancellationToken);
            await ReleaseIn(archive.Articles);
            await ReleaseIn(archive.Feeds);
        }, cancellationToken, onlyArticle: ArchiveChanges.NoArticle);

        Task ReleaseIn<T>(IQueryable<T> all) where T : class, IVisited => all.Where(v => v.LeasedBy == node)
            .ExecuteUpdateAsync(v => v
                .SetProperty(x => x.LeasedBy, (string?)null)
                .SetProperty(x => x.LeaseUntil, (DateTimeOffset?)null), cancellationToken);
    }

    /// <summary>The earliest instant at which a visit is due and its host neither paused nor leased, or null when nothing is watched.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var hosts = archive.HostTurns.AsNoTracking().Select(t => new
        {
            t.NotBefore,
            t.LeaseUntil,
            Article = archive.Articles.Where(a => a.Host == t.Host).Min(a => a.NextVisitAt),
            Feed = archive.Feeds.Where(f => f.Host == t.Host).Min(f => f.NextVisitAt),
        });
        DateTimeOffset? earliest = null;
        await foreach (var host in hosts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            DateTimeOffset?[] visits = [host.Article, host.Feed];
            if (visits.Min() is { } visit)
                earliest = new[] { earliest ?? DateTimeOffset.MaxValue, new[] { visit, host.NotBefore, host.LeaseUntil }.Max()!.Value }.Min();
        }

        return earliest;
    }

    /// <summary>Makes an article due now (unless its host is paused until later, which still holds); false when there is no such article.</summary>
    public Task<bool> RequestCheckAsync(long articleId, DateTimeOffset now, CancellationToken cancellationToken) =>
        _store.WriteAsync(async archive =>
        {
            // One that is overdue keeps its place in the queue.
            await archive.Articles.Where(a => a.Id == articleId && (a.NextVisitAt == null || a.NextVisitAt > now))
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.NextVisitAt, now), cancellationToken);
            return await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken);
        }, cancellationToken, _ => articleId);

    private static async Task<IVisited?> OldestDueAsync(ArchiveContext archive, string host, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var article = await OldestOf(archive.Articles);
        var feed = await OldestOf(archive.Feeds);
        return article is null || feed?.NextVisitAt < article.NextVisitAt ? feed : article;

        async Task<IVisited?> OldestOf<T>(IQueryable<T> all) where T : class, IVisited => await all
            .Where(Free<T>(now)).Where(v => v.Host == host && v.NextVisitAt <= now)
            .OrderBy(v => v.NextVisitAt).ThenBy(v => v.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<ScheduleFacts> FactsOf<T>(IQueryable<T> all, long id) where T : class, IVisited => all.AsNoTracking()
        .Where(v => v.Id == id)
        .Select(v => new ScheduleFacts(v.AddedAt, v.LastCheckedAt, v.LastChangedAt, v.QuietChecks, v.TroubleChecks, v.LatestOutcome, null));

    // A page that moved to another host may still be leased under its old one.
    private static Expression<Func<T, bool>> Free<T>(DateTimeOffset now) where T : class, IVisited =>
        v => v.LeaseUntil == null || v.LeaseUntil <= now;

    private static DueVisit Lease(IVisited visited, HostTurn turn, string node, DateTimeOffset until)
    {
        (visited.LeasedBy, visited.LeaseUntil) = (node, until);
        (turn.LeasedBy, turn.LeaseUntil) = (node, until);
        return new DueVisit
        {
            Id = visited.Id,
            IsFeed = visited is Feed,
            Url = visited.Url,
            Host = visited.Host,
            ETag = visited.ETag,
            LastModified = visited.LastModified,
            SeenBefore = visited.TroubleChecks == 0 ? visited.LastCheckedAt : null,
        };
    }
}
