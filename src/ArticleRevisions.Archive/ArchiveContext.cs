using ArticleRevisions.Archive.Searching;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive;

/// <summary>The model; each database has its own context and migrations.</summary>
internal abstract class ArchiveContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<Feed> Feeds => Set<Feed>();
    public DbSet<FeedItem> FeedItems => Set<FeedItem>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleAlias> ArticleAliases => Set<ArticleAlias>();
    public DbSet<Check> Checks => Set<Check>();
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();
    public DbSet<RawResponse> RawResponses => Set<RawResponse>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<NoticeRecord> Notices => Set<NoticeRecord>();
    public DbSet<NoticeTarget> NoticeTargets => Set<NoticeTarget>();
    public DbSet<NoticeLink> NoticeLinks => Set<NoticeLink>();
    public DbSet<SentenceOrder> SentenceOrders => Set<SentenceOrder>();
    public DbSet<SentenceEntry> SentenceEntries => Set<SentenceEntry>();
    public DbSet<Takedown> Takedowns => Set<Takedown>();
    public DbSet<HostTurn> HostTurns => Set<HostTurn>();
    public DbSet<AccessKey> AccessKeys => Set<AccessKey>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Reads an article to change it; nobody else can until the transaction ends.</summary>
    public abstract Task<Article?> LockArticleAsync(long id, CancellationToken cancellationToken);

    /// <summary>
    /// Locks up to <paramref name="limit"/> turns of hosts that are due, neither paused nor leased, the longest due first;
    /// nobody else can take them until the transaction ends. Turns that another transaction has locked are passed over.
    /// </summary>
    public abstract Task<List<HostTurn>> LockDueTurnsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>The same for one host, due or not; null when it is paused, leased or locked.</summary>
    public abstract Task<HostTurn?> LockTurnAsync(string host, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Puts rows into the search index.</summary>
    public abstract Task AddWordsAsync(IReadOnlyList<IndexedWords> rows, CancellationToken cancellationToken);

    /// <summary>Takes rows out of the search index.</summary>
    public abstract Task RemoveWordsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);

    /// <summary>For each query the ids of the rows that have its words, the highest first, within a range of ids and up to <paramref name="limit"/>.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyList<long>>> FindWordsAsync(
        IReadOnlyList<WordQuery> queries, (long First, long Last) range, int limit, CancellationToken cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ArchiveContext).Assembly);

    /// <summary>Both databases keep instants in UTC and to the microsecond, so that they answer alike.</summary>
    protected static DateTimeOffset Kept(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
