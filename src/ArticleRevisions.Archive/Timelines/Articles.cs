using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>What is known of an article's page now, from its latest checks.</summary>
public enum ArticleState
{
    /// <summary>No check has ended yet.</summary>
    Waiting,

    /// <summary>The latest check saw the text.</summary>
    Watched,

    /// <summary>The latest checks did not see the text (failed, blocked, deferred, cut, unreadable).</summary>
    Unreadable,

    /// <summary>robots.txt or the gate forbids the page.</summary>
    Refused,

    /// <summary>404, or what says the same, in at least three checks over at least two days; or never found at all.</summary>
    Missing,

    /// <summary>410.</summary>
    Gone,

    /// <summary>451.</summary>
    Withheld,
}

/// <summary>An outlet.</summary>
public sealed record PublicationView(long Id, string Host, string Name);

/// <summary>An article in a list.</summary>
public sealed record ArticleSummary
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>The address that is fetched.</summary>
    public required string Url { get; init; }
    /// <summary>Its publication.</summary>
    public required PublicationView Publication { get; init; }
    /// <summary>The latest snapshot's headline; null before the first.</summary>
    public string? Headline { get; init; }
    /// <summary>The latest snapshot's language.</summary>
    public string? Language { get; init; }
    /// <summary>Its state.</summary>
    public required ArticleState State { get; init; }
    /// <summary>When we began to watch it.</summary>
    public required DateTimeOffset AddedAt { get; init; }
    /// <summary>The latest check.</summary>
    public DateTimeOffset? LastCheckedAt { get; init; }
    /// <summary>When the next check is due.</summary>
    public DateTimeOffset? NextCheckAt { get; init; }
    /// <summary>First sight of the latest snapshot.</summary>
    public DateTimeOffset? LastChangedAt { get; init; }
    /// <summary>How many checks.</summary>
    public required int Checks { get; init; }
    /// <summary>How many snapshots.</summary>
    public required int Snapshots { get; init; }
}

/// <summary>A sum over the whole record, for a page's first line.</summary>
public sealed record RecordTotals(int Articles, int Publications, int RevisionsInLastDay);

/// <summary>Reads articles.</summary>
public sealed class ArticleQueries
{
    private const int MostChoices = 60;

    private readonly ArchiveStore _store;
    private readonly KeptReading<RecordTotals> _totals;
    private readonly KeptReading<IReadOnlyList<PublicationView>?> _publications;

    internal ArticleQueries(ArchiveStore store)
    {
        _store = store;
        _totals = new(store.Changes);
        _publications = new(store.Changes);
    }

    /// <summary>One article for those who read the record; null when there is none, or its record is hidden.</summary>
    public async Task<ArticleSummary?> FindShownAsync(long id, CancellationToken cancellationToken) =>
        (await _store.Hidden.AllAsync(cancellationToken)).ContainsKey(id) ? null : await FindAsync(id, cancellationToken);

    /// <summary>One article, hidden or not; or null.</summary>
    public async Task<ArticleSummary?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var article = await archive.Articles.ForReading().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        return article?.ToSummary();
    }

    /// <summary>The article that has an address with this key (aliases included), or null.</summary>
    public async Task<ArticleSummary?> FindByKeyAsync(string key, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var article = await archive.ArticleAliases.AsNoTracking().Include(a => a.Article!.Publication)
            .SingleOrDefaultAsync(a => a.Key == key, cancellationToken);
        if (article?.Article!.ToSummary() is not { } summary)
            return null;
        // That it is known may be told, and nothing of what it said.
        return (await _store.Hidden.AllAsync(cancellationToken)).ContainsKey(summary.Id) ? summary with { Headline = null, Language = null } : summary;
    }

    /// <summary>Articles, latest added first.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<ArticleSummary>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 1);
        await using var archive = _store.CreateDbContext();
        var articles = archive.Articles.ForReading().Without(a => a.Id, await _store.Hidden.IdsAsync(cancellationToken));
        if (key is [var id])
            articles = articles.Where(a => a.Id < id);
        var rows = await articles.OrderByDescending(a => a.Id).Take(Keyset.Take(limit)).ToListAsync(cancellationToken);
        return Keyset.Page(rows, limit, Reading.ToSummary, a => [a.Id]);
    }

    /// <summary>Publications to choose from, in the order of their names, as of the last minute at the oldest; null when they are more than sixty.</summary>
    public Task<IReadOnlyList<PublicationView>?> PublicationsAsync(DateTimeOffset now, CancellationToken cancellationToken) => _publications.ReadAsync(now, async () =>
    {
        await using var archive = _store.CreateDbContext();
        var rows = await archive.Publications.OrderBy(p => p.Host).Take(MostChoices + 1)
            .Select(p => new PublicationView(p.Id, p.Host, p.Name)).ToListAsync(cancellationToken);
        return rows.Count > MostChoices ? null : [.. rows.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
    });

    /// <summary>Sums over the record, of the last minute at the oldest: counting costs more the longer the record is.</summary>
    public Task<RecordTotals> TotalsAsync(DateTimeOffset now, CancellationToken cancellationToken) => _totals.ReadAsync(now, async () =>
    {
        var dayBefore = now - TimeSpan.FromDays(1);
        await using var archive = _store.CreateDbContext();
        return new RecordTotals(
            await archive.Articles.CountAsync(cancellationToken),
            await archive.Publications.CountAsync(cancellationToken),
            await archive.Revisions.CountAsync(r => r.DetectedAt > dayBefore && r.DetectedAt <= now, cancellationToken));
    });
}
