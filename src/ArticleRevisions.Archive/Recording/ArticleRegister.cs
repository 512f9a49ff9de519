using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>An article or feed after it was added.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsNew">False when it was tracked already.</param>
public sealed record Registered(long Id, bool IsNew);

/// <summary>Which articles and feeds are watched.</summary>
public sealed class ArticleRegister
{
    private readonly ArchiveStore _store;

    internal ArticleRegister(ArchiveStore store) => _store = store;

    /// <summary>Starts to watch an article; the first check is due at once. An address known under any alias is found, not added.</summary>
    public Task<Registered> AddArticleAsync(ArticleAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        AddArticleAsync(address, now, firstVisit: now, cancellationToken);

    /// <summary>The same with a later first check: a history that is being imported must not meet a check of today half-way.</summary>
    public Task<Registered> AddArticleAsync(ArticleAddress address, DateTimeOffset now, DateTimeOffset firstVisit, CancellationToken cancellationToken) =>
        _store.WriteAsync(async archive =>
        {
            var (ids, added) = await WatchAsync(archive, [address], now, firstVisit, cancellationToken);
            await archive.SaveChangesAsync(cancellationToken);
            return new Registered(ids[address.Key].Id, added > 0);
        }, cancellationToken);

    /// <summary>Starts to watch a feed; it is due at once.</summary>
    public Task<Registered> AddFeedAsync(ArticleAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        _store.WriteAsync(async archive =>
        {
            if (await archive.Feeds.Where(f => f.Key == address.Key).Select(f => (long?)f.Id).SingleOrDefaultAsync(cancellationToken) is { } known)
                return new Registered(known, IsNew: false);
            var publications = await PublicationsAsync(archive, [address.Host], cancellationToken);
            var feed = new Feed
            {
                Publication = publications[address.Host],
                Url = address.Url,
                Key = address.Key,
                Host = address.Host,
                AddedAt = now,
                NextVisitAt = now,
            };
            archive.Feeds.Add(feed);
            await archive.SaveChangesAsync(cancellationToken);
            return new Registered(feed.Id, IsNew: true);
        }, cancellationToken);

    /// <summary>Finds an article by one of its addresses' keys.</summary>
    public async Task<long?> FindArticleAsync(string key, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.ArticleAliases.Where(a => a.Key == key).Select(a => (long?)a.ArticleId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Records a visit to a feed and starts to watch every article it links to that is not watched yet.</summary>
    /// <returns>How many articles are new.</returns>
    /// <exception cref="ArchiveException">The feed does not exist.</exception>
    public Task<int> RecordFeedAsync(FeedObservation observation, CancellationToken cancellationToken) =>
        _store.WriteAsync(async archive =>
        {
            var feed = await archive.Feeds.SingleOrDefaultAsync(f => f.Id == observation.FeedId, cancellationToken)
                ?? throw new ArchiveException($"There is no feed {observation.FeedId}.");
            var (articles, added) = await WatchAsync(archive, [.. observation.Links.Select(l => l.Address)], observation.At, observation.At, cancellationToken);
            var newLinks = await KeepLinksAsync(archive, feed, observation, articles, cancellationToken);
            Count(feed, observation, newLinks);
            return added;
        }, cancellationToken);

    /// <summary>Finds or adds the article of each address, by key; new ones are due at their first visit, in the order given.</summary>
    private static async Task<(Dictionary<string, Article> Articles, int Added)> WatchAsync(
        ArchiveContext archive, IReadOnlyList<ArticleAddress> addresses, DateTimeOffset now, DateTimeOffset firstVisit, CancellationToken cancellationToken)
    {
        var keys = addresses.Select(a => a.Key).Distinct(StringComparer.Ordinal).ToList();
        var articles = await archive.ArticleAliases.Where(a => keys.Contains(a.Key)).Include(a => a.Article)
            .ToDictionaryAsync(a => a.Key, a => a.Article!, StringComparer.Ordinal, cancellationToken);
        var unknown = addresses.Where(a => !articles.ContainsKey(a.Key)).DistinctBy(a => a.Key, StringComparer.Ordinal).ToList();
        var publications = await PublicationsAsync(archive, [.. unknown.Select(a => a.Host)], cancellationToken);
        foreach (var address in unknown)
        {
            var article = new Article
            {
                Publication = publications[address.Host],
                Url = address.Url,
                Host = address.Host,
                AddedAt = now,
                NextVisitAt = firstVisit,
                Aliases = { ArticleAlias.Of(address) },
            };
            archive.Articles.Add(article);
            articles.Add(address.Key, article);
        }

        return (articles, unknown.Count);
    }

    /// <summary>The publications of these hosts; a new one gets its turn with it, so that its visits can be claimed.</summary>
    private static async Task<Dictionary<string, Publication>> PublicationsAsync(
        ArchiveContext archive, IReadOnlyList<string> hosts, CancellationToken cancellationToken)
    {
        var distinct = hosts.Distinct(StringComparer.Ordinal).ToList();
        var publications = await archive.Publications.Where(p => distinct.Contains(p.Host))
            .ToDictionaryAsync(p => p.Host, StringComparer.Ordinal, cancellationToken);
        foreach (var host in distinct.Where(h => !publications.ContainsKey(h)))
        {
            publications.Add(host, archive.Publications.Add(new Publication { Host = host, Name = host }).Entity);
            archive.HostTurns.Add(new HostTurn { Host = host });
        }

        return publications;
    }

    private static async Task<int> KeepLinksAsync(
        ArchiveContext archive, Feed feed, FeedObservation observation, Dictionary<string, Article> articles, CancellationToken cancellationToken)
    {
        var ids = articles.Values.Select(a => a.Id).ToList();
        var known = await archive.FeedItems.Where(i => i.FeedId == feed.Id && ids.Contains(i.ArticleId))
            .Select(i => i.ArticleId).ToHashSetAsync(cancellationToken);
        // Two addresses of one article are one link.
        var items = observation.Links.DistinctBy(l => articles[l.Address.Key])
            .Where(l => !known.Contains(articles[l.Address.Key].Id))
            .Select(l => new FeedItem
            {
                FeedId = feed.Id,
                Article = articles[l.Address.Key],
                Title = l.Title,
                Published = l.Published,
                FirstSeenAt = observation.At,
            })
            .ToList();
        archive.FeedItems.AddRange(items);
        return items.Count;
    }

    private static void Count(Feed feed, FeedObservation observation, int newLinks)
    {
        feed.Checks++;
        feed.LastCheckedAt = observation.At;
        feed.LatestDetail = observation.Detail;
        feed.LatestOutcome = observation.Outcome;
        if (observation.Outcome is not (CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified))
        {
            feed.TroubleChecks++;
            return;
        }

        feed.TroubleChecks = 0;
        feed.Title = observation.Title ?? feed.Title;
        if (observation.Outcome != CheckOutcome.NotModified || observation.ETag is not null || observation.LastModified is not null)
            (feed.ETag, feed.LastModified) = (observation.ETag, observation.LastModified);
        if (newLinks == 0)
        {
            feed.QuietChecks++;
            return;
        }

        feed.QuietChecks = 0;
        feed.LastChangedAt = observation.At;
        feed.LatestOutcome = CheckOutcome.Changed;
    }
}
