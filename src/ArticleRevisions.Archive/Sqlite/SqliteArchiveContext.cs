using ArticleRevisions.Archive.Searching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ArticleRevisions.Archive.Sqlite;

/// <summary>The archive as a file in the data folder.</summary>
internal sealed class SqliteArchiveContext(DbContextOptions<SqliteArchiveContext> options) : ArchiveContext(options)
{
    public const string FileName = "articlerevisions.db";

    public static DbContextOptions<SqliteArchiveContext> Options(ArchiveOptions options) =>
        new DbContextOptionsBuilder<SqliteArchiveContext>()
            .UseSqlite(new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(options.DataFolder, FileName),
                ForeignKeys = true,
            }.ConnectionString)
            .AddInterceptors(SqlitePragmas.Instance)
            .Options;

    public override Task<Article?> LockArticleAsync(long id, CancellationToken cancellationToken) =>
        Articles.Include(a => a.Publication).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);

    // The one transaction that writes has the whole file locked already.
    public override Task<List<HostTurn>> LockDueTurnsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        FreeTurns(now)
            .Select(t => new
            {
                Turn = t,
                Article = Articles.Where(a => a.Host == t.Host).Min(a => a.NextVisitAt),
                Feed = Feeds.Where(f => f.Host == t.Host).Min(f => f.NextVisitAt),
            })
            .Where(t => t.Article <= now || t.Feed <= now)
            .OrderBy(t => t.Article == null || t.Feed < t.Article ? t.Feed : t.Article).ThenBy(t => t.Turn.Host)
            .Take(limit)
            .Select(t => t.Turn)
            .ToListAsync(cancellationToken);

    public override Task<HostTurn?> LockTurnAsync(string host, DateTimeOffset now, CancellationToken cancellationToken) =>
        FreeTurns(now).SingleOrDefaultAsync(t => t.Host == host, cancellationToken);

    public override Task AddWordsAsync(IReadOnlyList<IndexedWords> rows, CancellationToken cancellationToken) => SqliteWords.AddAsync(this, rows, cancellationToken);

    public override Task RemoveWordsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => SqliteWords.RemoveAsync(this, ids, cancellationToken);

    public override Task<IReadOnlyList<IReadOnlyList<long>>> FindWordsAsync(
        IReadOnlyList<WordQuery> queries, (long First, long Last) range, int limit, CancellationToken cancellationToken) =>
        SqliteWords.FindAsync(this, queries, range, limit, cancellationToken);

    private IQueryable<HostTurn> FreeTurns(DateTimeOffset now) => HostTurns.Where(t =>
        (t.LeaseUntil == null || t.LeaseUntil <= now) && (t.NotBefore == null || t.NotBefore <= now));

    // Comparisons of instants translate only when they are numbers.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => Kept(instant).Ticks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
