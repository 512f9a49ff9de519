using Microsoft.EntityFrameworkCore.Design;

namespace ArticleRevisions.Archive.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations without a host.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteArchiveContext>
{
    public SqliteArchiveContext CreateDbContext(string[] args) => new(SqliteArchiveContext.Options(new ArchiveOptions()));
}
