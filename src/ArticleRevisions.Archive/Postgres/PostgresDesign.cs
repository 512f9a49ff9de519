using Microsoft.EntityFrameworkCore.Design;

namespace ArticleRevisions.Archive.Postgres;

/// <summary>Lets <c>dotnet ef</c> make migrations without a host or a server.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresArchiveContext>
{
    public PostgresArchiveContext CreateDbContext(string[] args) =>
        new(PostgresArchiveContext.Options(new ArchiveOptions { ConnectionString = "Host=localhost" }));
}
