using ArticleRevisions.Archive.Upkeep;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>An archive of its own for one test, migrated and empty, on either database.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplateAsync);

    private readonly string _folder;
    private readonly string? _database;
    private readonly ServiceProvider _services;

    private TestArchive(string folder, string? database, IReadOnlyDictionary<string, string?> settings)
    {
        (_folder, _database, Settings) = (folder, database, settings);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The settings that lead to this archive, for another process or another set of services.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The folder of the SQLite file.</summary>
    public string Folder => _folder;

    public static async Task<TestArchive> CreateAsync(ArchiveProvider provider)
    {
        var archive = await CreateEmptyAsync(provider, provider is ArchiveProvider.Postgres ? await PostgresTemplate.Value : null);
        if (provider is ArchiveProvider.Sqlite)
            await archive.Get<ArchiveUpkeep>().MigrateAsync(default);
        return archive;
    }

    /// <summary>An archive whose database is still to be made.</summary>
    public static Task<TestArchive> CreateUnmigratedAsync(ArchiveProvider provider) => CreateEmptyAsync(provider, template: null);

    /// <summary>One of the archive's services.</summary>
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A second set of services over the same database, as another process would have.</summary>
    public ServiceProvider Another() => new ServiceCollection().AddLogging()
        .AddArchive(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build()).BuildServiceProvider(validateScopes: true);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_database is not null)
            await (await PostgresServer.RunningAsync()).ExecuteAsync($"DROP DATABASE {_database} WITH (FORCE)");
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<TestArchive> CreateEmptyAsync(ArchiveProvider provider, string? template)
    {
        var folder = Directory.CreateTempSubdirectory("archive-tests-").FullName;
        var settings = new Dictionary<string, string?> { ["Archive:Provider"] = provider.ToString(), ["Archive:DataFolder"] = folder };
        if (provider is ArchiveProvider.Sqlite)
            return new TestArchive(folder, null, settings);

        var server = await PostgresServer.RunningAsync();
        var database = $"archive_{Guid.NewGuid():n}";
        await server.ExecuteAsync($"CREATE DATABASE {database} TEMPLATE {template ?? "template0"}");
        settings["Archive:ConnectionString"] = server.ConnectionString(database);
        return new TestArchive(folder, database, settings);
    }

    // Migrating takes a second, copying a migrated database a tenth of one.
    private static async Task<string> MakePostgresTemplateAsync()
    {
        await using var archive = await CreateEmptyAsync(ArchiveProvider.Postgres, template: null);
        await archive.Get<ArchiveUpkeep>().MigrateAsync(default);
        await archive._services.DisposeAsync();
        Npgsql.NpgsqlConnection.ClearAllPools();
        var server = await PostgresServer.RunningAsync();
        await server.ExecuteAsync($"CREATE DATABASE archive_template TEMPLATE {archive._database}");
        return "archive_template";
    }
}
