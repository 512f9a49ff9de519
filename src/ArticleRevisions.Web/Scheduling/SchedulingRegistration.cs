namespace ArticleRevisions.Web.Scheduling;

/// <summary>Registers the schedule and its workers.</summary>
internal static class SchedulingRegistration
{
    /// <summary>A stop may take so long; a fetch is given up, a record under way is finished.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SchedulingOptions>().Bind(configuration.GetSection(SchedulingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Expectations>();
        services.AddSingleton<NextCheckReason>();
        services.AddSingleton<EarlierReading>();
        services.AddSingleton<Visits>();
        services.AddHostedService<Learning>();
        services.AddHostedService<CaptureWorkers>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        return services;
    }
}
