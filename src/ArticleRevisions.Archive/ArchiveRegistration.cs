using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

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
        services.AddSingleton(p => new Recording.CheckRecorder(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton<Recording.ArticleRegister>();
        services.AddSingleton<Scheduling.DueWork>();
        services.AddSingleton(p => new Timelines.ArticleQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.CheckQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.SnapshotQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.RevisionQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton(p => new Timelines.NoticeQueries(p.GetRequiredService<ArchiveStore>()));
        services.AddSingleton<Keys.AccessKeys>();
        services.AddSingleton<Upkeep.ArchiveUpkeep>();
        return services;
    }

    /// <summary>Keeps the keys that protect cookies and forms in the archive, so that every process of one archive reads the others'.</summary>
    public static IDataProtectionBuilder PersistKeysToArchive(this IDataProtectionBuilder builder) =>
        builder.PersistKeysToDbContext<ArchiveContext>();
}
