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

    // timestamptz takes UTC only.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();

    private sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => Kept(instant),
        instant => instant);
}
