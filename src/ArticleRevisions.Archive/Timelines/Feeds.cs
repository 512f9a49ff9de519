using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>A watched feed and how its latest visit ended.</summary>
public sealed record FeedView
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>The address that is fetched.</summary>
    public required string Url { get; init; }
    /// <summary>The title it gives itself; null before it was first read.</summary>
    public string? Title { get; init; }
    /// <summary>When we began to watch it.</summary>
    public required DateTimeOffset AddedAt { get; init; }
    /// <summary>The latest visit; null before the first.</summary>
    public DateTimeOffset? LastCheckedAt { get; init; }
    /// <summary>When the next visit is due.</summary>
    public DateTimeOffset? NextVisitAt { get; init; }
    /// <summary>How the latest visit ended; <see cref="CheckOutcome.Changed"/> when it brought new links.</summary>
    public CheckOutcome? LatestOutcome { get; init; }
    /// <summary>One line about it.</summary>
    public string? LatestDetail { get; init; }
    /// <summary>How many articles it has named so far.</summary>
    public required int Articles { get; init; }
    /// <summary>How many of them were checked at least once; null in a list, where nobody asks.</summary>
    public int? ArticlesChecked { get; init; }
}

/// <summary>Reads feeds.</summary>
public sealed class FeedQueries
{
    private readonly ArchiveStore _store;

    internal FeedQueries(ArchiveStore store) => _store = store;

    /// <summary>The watched feeds, at most so many: those whose latest visits failed first, then the newest.</summary>
    /// <returns>The feeds, and how many there are in all.</returns>
    public async Task<(IReadOnlyList<FeedView> Feeds, int Total)> ListAsync(int most, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var feeds = await archive.Feeds.AsNoTracking()
            .OrderByDescending(f => f.TroubleChecks > 0).ThenByDescending(f => f.Id).Take(most)
            .Select(f => new FeedView
            {
                Id = f.Id,
                Url = f.Url,
                Title = f.Title,
                AddedAt = f.AddedAt,
                LastCheckedAt = f.LastCheckedAt,
                NextVisitAt = f.NextVisitAt,
                LatestOutcome = f.LatestOutcome,
                LatestDetail = f.LatestDetail,
                Articles = archive.FeedItems.Count(i => i.FeedId == f.Id),
            })
            .ToListAsync(cancellationToken);
        return (feeds, feeds.Count < most ? feeds.Count : await archive.Feeds.CountAsync(cancellationToken));
    }

    /// <summary>These feeds, in the order of their ids, with how far the first checks of their articles have come.</summary>
    public async Task<IReadOnlyList<FeedView>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.Feeds.AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.Id)
            .Select(f => new FeedView
            {
                Id = f.Id,
                Url = f.Url,
                Title = f.Title,
                AddedAt = f.AddedAt,
                LastCheckedAt = f.LastCheckedAt,
                NextVisitAt = f.NextVisitAt,
                LatestOutcome = f.LatestOutcome,
                LatestDetail = f.LatestDetail,
                Articles = archive.FeedItems.Count(i => i.FeedId == f.Id),
                ArticlesChecked = archive.FeedItems.Count(i => i.FeedId == f.Id && i.Article!.LastCheckedAt != null),
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>Which of these addresses, by key, are watched as feeds, and under which ids.</summary>
    public async Task<IReadOnlyDictionary<string, long>> FindIdsAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.Feeds.AsNoTracking().Where(f => keys.Contains(f.Key)).ToDictionaryAsync(f => f.Key, f => f.Id, StringComparer.Ordinal, cancellationToken);
    }
}
