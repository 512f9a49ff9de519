using ArticleRevisions.Archive.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ArticleRevisions.Archive.Postgres;

/// <summary>The archive on a PostgreSQL server.</summary>
internal sealed class PostgresArchiveContext(DbContextOptions<PostgresArchiveContext> options) : ArchiveContext(options)
{
    public static DbContextOptions<PostgresArchiveContext> Options(ArchiveOptions options) =>
        new DbContextOptionsBuilder<PostgresArchiveContext>().UseNpgsql(options.ConnectionString).Options;

    public override Task<Article?> LockArticleAsync(long id, CancellationToken cancellationToken) =>
        Articles.FromSql($"""SELECT * FROM "Articles" WHERE "Id" = {id} FOR UPDATE""")
            .SingleOrDefaultAsync(cancellationToken);

    public override Task<List<HostTurn>> LockDueTurnsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        now = Kept(now);
        return HostTurns.FromSql($"""
            SELECT t.* FROM "HostTurns" t
            CROSS JOIN LATERAL (SELECT LEAST(
                (SELECT min(a."NextVisitAt") FROM "Articles" a WHERE a."Host" = t."Host"),
                (SELECT min(f."NextVisitAt") FROM "Feeds" f WHERE f."Host" = t."Host")) AS "At") due
            WHERE due."At" <= {now}
                AND (t."LeaseUntil" IS NULL OR t."LeaseUntil" <= {now})
                AND (t."NotBefore" IS NULL OR t."NotBefore" <= {now})
            ORDER BY due."At", t."Host" LIMIT {limit}
            FOR UPDATE OF t SKIP LOCKED
            """).ToListAsync(cancellationToken);
    }

    public override Task<HostTurn?> LockTurnAsync(string host, DateTimeOffset now, CancellationToken cancellationToken)
    {
        now = Kept(now);
        return HostTurns.FromSql($"""
            SELECT * FROM "HostTurns" WHERE "Host" = {host}
                AND ("LeaseUntil" IS NULL OR "LeaseUntil" <= {now})
                AND ("NotBefore" IS NULL OR "NotBefore" <= {now})
            FOR UPDATE SKIP LOCKED
            """).SingleOrDefaultAsync(cancellationToken);
    }

    public override Task AddWordsAsync(IReadOnlyList<IndexedWords> rows, CancellationToken cancellationToken) => PostgresWords.AddAsync(this, rows, cancellationToken);

    public override Task RemoveWordsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => PostgresWords.RemoveAsync(this, ids, cancellationToken);

    public override Task<IReadOnlyList<IReadOnlyList<long>>> FindWordsAsync(
        IReadOnlyList<WordQuery> queries, (long First, long Last) range, int limit, CancellationToken cancellationToken) =>
        PostgresWords.FindAsync(this, queries, range, limit, cancellationToken);

    // timestamptz takes UTC only.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();

    internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => Kept(instant),
        instant => instant);
}
