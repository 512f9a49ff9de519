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
        services.AddSingleton<Recording.CheckRecorder>();
        services.AddSingleton<Recording.ArticleRegister>();
        services.AddSingleton<Scheduling.DueWork>();
        services.AddSingleton<Timelines.ArticleQueries>();
        services.AddSingleton<Timelines.CheckQueries>();
        services.AddSingleton<Timelines.SnapshotQueries>();
        services.AddSingleton<Timelines.RevisionQueries>();
        services.AddSingleton<Timelines.NoticeQueries>();
        services.AddSingleton<Keys.AccessKeys>();
        services.AddSingleton<Upkeep.ArchiveUpkeep>();
        return services;
    }
}
