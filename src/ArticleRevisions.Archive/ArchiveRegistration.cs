using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ArticleRevisions.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveRegistration
{
    private const string NoServer =
        "Archive:Provider is Postgres, so Archive:ConnectionString must say how to reach the server, for example Host=db.example;Database=archive;Username=archive;Password=secret.";

    /// <summary>Adds recording, scheduling, queries, keys and upkeep over the configured database.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ArchiveOptions>().Bind(configuration.GetSection(ArchiveOptions.Section)).ValidateDataAnnotations()
            .Validate(options => options.Provider != ArchiveProvider.Postgres || NamesServer(options.ConnectionString), NoServer)
            .ValidateOnStart();
        services.AddSingleton<ArchiveStore>();
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Changes);
        services.AddSingleton<IDbContextFactory<ArchiveContext>>(provider => provider.GetRequiredService<ArchiveStore>());
        services.AddScoped(provider => provider.GetRequiredService<ArchiveStore>().CreateDbContext());
        services.AddSingleton(p => new Recording.CheckRecorder(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Recording.ArticleRegister(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Scheduling.DueWork(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Scheduling.WatchedSpans(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.ArticleQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.CaptureQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.CheckQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.FeedQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.SnapshotQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.RevisionQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.NoticeQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.PublicationQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Upkeep.Takedowns(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Upkeep.LineageUpkeep(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Upkeep.ArchiveVerification(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Keys.AccessKeys(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.SentenceQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.SentenceSearch(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Upkeep.ArchiveUpkeep(p.GetRequiredService<ArchiveStore>(), p.GetRequiredService<IOptions<ArchiveOptions>>().Value));
        return services;
    }

    /// <summary>Keeps the keys that protect cookies and forms in the archive, so that every process of one archive reads the others'.</summary>
    public static IDataProtectionBuilder PersistKeysToArchive(this IDataProtectionBuilder builder) =>
        builder.PersistKeysToDbContext<ArchiveContext>();

    private static bool NamesServer(string? connectionString)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host);
        }
        catch (ArgumentException)
        {
            // A word that no connection string knows, or a value of the wrong form.
            return false;
        }
    }
}
