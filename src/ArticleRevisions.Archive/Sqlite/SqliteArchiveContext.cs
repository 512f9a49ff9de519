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

    // Comparisons of instants translate only when they are numbers.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => Kept(instant).Ticks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
