using System.Reflection;
using Xunit.Sdk;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>Runs a theory on SQLite: <c>[Theory, OnSqlite, OnPostgres] … (ArchiveProvider provider)</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[ArchiveProvider.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL, or reports it as skipped where PostgreSQL is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (PostgresServer.Programs is null)
            Skip = "PostgreSQL is not installed: apt-get install postgresql";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[ArchiveProvider.Postgres]];
}
