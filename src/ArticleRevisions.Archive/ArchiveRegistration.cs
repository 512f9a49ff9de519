using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveRegistration
{
    /// <summary>Adds recording, scheduling, queries, keys and upkeep over the configured database.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ArchiveOptions>().Bind(configuration.GetSection(ArchiveOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ArchiveStore>();
        services.AddSingleton<IDbContextFactory<ArchiveContext>>(provider => provider.GetRequiredService<ArchiveStore>());
        services.AddScoped(provider => provider.GetRequiredService<ArchiveStore>().CreateDbContext());
        services.AddSingleton<Recording.CheckRecorder>();
        services.AddSingleton(provider => new Recording.ArticleRegister(provider.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(provider => new Scheduling.DueWork(provider.GetRequiredService<ArchiveStore>()));
        services.AddSingleton<Timelines.ArticleQueries>();
        services.AddSingleton<Timelines.CheckQueries>();
        services.AddSingleton<Timelines.SnapshotQueries>();
        services.AddSingleton<Timelines.RevisionQueries>();
        services.AddSingleton<Timelines.NoticeQueries>();
        services.AddSingleton(provider => new Keys.AccessKeys(provider.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(provider => new Upkeep.ArchiveUpkeep(
            provider.GetRequiredService<ArchiveStore>(), provider.GetRequiredService<IOptions<ArchiveOptions>>().Value));
        return services;
    }

    /// <summary>Keeps the keys that protect cookies and forms in the archive, so that every process of one archive reads the others'.</summary>
    public static IDataProtectionBuilder PersistKeysToArchive(this IDataProtectionBuilder builder) =>
        builder.PersistKeysToDbContext<ArchiveContext>();
}
