using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Capture;

/// <summary>Registers capturing.</summary>
public static class CaptureRegistration
{
    /// <summary>Adds <see cref="PageCapture"/>, <see cref="Feeds.FeedCapture"/>, <see cref="Fetching.UrlGate"/> and the one guarded client.</summary>
    public static IServiceCollection AddCapture(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CaptureOptions>().Bind(configuration.GetSection(CaptureOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PageCapture>();
        services.AddSingleton<Feeds.FeedCapture>();
        services.AddSingleton<Fetching.UrlGate>();
        return services;
    }
}
