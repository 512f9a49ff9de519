using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Upkeep;

public sealed class SchemaTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_empty_database_is_behind_and_migrating_makes_it_current(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(provider);
        var upkeep = archive.Get<ArchiveUpkeep>();
        Assert.Equal(SchemaState.Behind, await upkeep.SchemaAsync(default));
        Assert.Empty(Directory.GetFiles(archive.Folder));

        await upkeep.MigrateAsync(default);
        await upkeep.MigrateAsync(default);

        Assert.Equal(SchemaState.Current, await upkeep.SchemaAsync(default));
        Assert.True((await archive.Get<ArticleRegister>().AddArticleAsync(Page("host.example", "a"), Noon, default)).IsNew);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_migrations_make_the_model(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(provider);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_compiled_model_is_the_model(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(provider);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();

        Assert.IsAssignableFrom<RuntimeModel>(context.Model);
        Assert.Contains(".Compiled", context.Model.GetType().FullName, StringComparison.Ordinal);
        Assert.Equal(Described(context.GetService<IDesignTimeModel>().Model), Described(context.Model));
    }

    private static List<string> Described(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           let name = $"{entity.Name} in {entity.GetTableName()}"
           from line in (IEnumerable<string>)
           [
               name,
               .. entity.GetProperties().Select(p => $"{name}: {p.Name} {p.ClrType} {p.GetColumnName()} {p.GetRelationalTypeMapping().StoreType} {p.IsNullable} {p.GetMaxLength()} {p.ValueGenerated} {p.IsConcurrencyToken} {p.GetTypeMapping().Converter?.GetType()}"),
               .. entity.GetKeys().Select(k => $"{name}: key {Names(k.Properties)} {k.IsPrimaryKey()}"),
               .. entity.GetIndexes().Select(i => $"{name}: index {Names(i.Properties)} {i.IsUnique}"),
               .. entity.GetForeignKeys().Select(f => $"{name}: {Names(f.Properties)} of {f.PrincipalEntityType.Name} {f.DeleteBehavior} {f.IsRequired} {f.IsUnique}"),
               .. entity.GetNavigations().Select(n => $"{name}: {n.Name} to {n.TargetEntityType.Name} {n.IsCollection}"),
           ]
           orderby line
           select line,
    ];

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(p => p.Name));

    [Theory, OnSqlite, OnPostgres]
    public async Task Processes_that_migrate_at_once_all_succeed(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(provider);
        await using var another = archive.Another();

        await Task.WhenAll(
            Task.Run(() => archive.Get<ArchiveUpkeep>().MigrateAsync(default)),
            Task.Run(() => another.GetRequiredService<ArchiveUpkeep>().MigrateAsync(default)));

        Assert.Equal(SchemaState.Current, await archive.Get<ArchiveUpkeep>().SchemaAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Later', '99.0')""");
        var upkeep = archive.Get<ArchiveUpkeep>();

        Assert.Equal(SchemaState.Newer, await upkeep.SchemaAsync(default));
        var refusal = await Assert.ThrowsAsync<ArchiveException>(() => upkeep.MigrateAsync(default));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_migration_does_not_lock_the_file_for_ever()
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(ArchiveProvider.Sqlite);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            await context.Database.ExecuteSqlRawAsync("""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-03-02 12:00:00');
                """);
        }

        await archive.Get<ArchiveUpkeep>().MigrateAsync(default).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(SchemaState.Current, await archive.Get<ArchiveUpkeep>().SchemaAsync(default));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(ArchiveProvider.Sqlite);
        var file = Path.Combine(archive.Folder, "file");
        await File.WriteAllTextAsync(file, "in the way");

        var refusal = await MigrateAsync(new() { ["Archive:DataFolder"] = Path.Combine(file, "data") });

        Assert.StartsWith($"The data folder '{file}/data' cannot be written:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_alone()
    {
        await using var archive = await TestArchive.CreateUnmigratedAsync(ArchiveProvider.Sqlite);
        var file = Path.Combine(archive.Folder, "articlerevisions.db");
        var letter = string.Join('\n', Enumerable.Repeat("Dear archive, this is a letter and no database.", 100));
        await File.WriteAllTextAsync(file, letter);

        var refusal = await Assert.ThrowsAsync<ArchiveException>(() => archive.Get<ArchiveUpkeep>().MigrateAsync(default));

        Assert.Equal($"The file '{file}' is not a sound SQLite database. Restore it from a backup, or choose another folder with --data.", refusal.Message);
        Assert.Equal(letter, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_server_out_of_reach_is_named_without_its_password()
    {
        var refusal = await MigrateAsync(new()
        {
            ["Archive:Provider"] = "Postgres",
            ["Archive:ConnectionString"] = "Host=127.0.0.1;Port=1;Username=archive;Password=hush;Database=archive",
        });

        Assert.StartsWith("The database server 127.0.0.1:1 cannot be reached:", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Database=archive")]
    [InlineData("Hots=db.example")]
    public void PostgreSQL_without_a_server_in_the_settings_is_refused(string? connectionString)
    {
        var settings = new Dictionary<string, string?> { ["Archive:Provider"] = "Postgres", ["Archive:ConnectionString"] = connectionString };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<ArchiveUpkeep>());

        Assert.Contains("Archive:ConnectionString must say how to reach the server", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<ArchiveException> MigrateAsync(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using var services = new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider();
        return await Assert.ThrowsAsync<ArchiveException>(() => services.GetRequiredService<ArchiveUpkeep>().MigrateAsync(default));
    }
}
