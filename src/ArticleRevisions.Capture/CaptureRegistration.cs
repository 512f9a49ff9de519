using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Capture.Robots;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture;

/// <summary>Registers capturing.</summary>
public static class CaptureRegistration
{
    /// <summary>
    /// The key of the one <see cref="HttpMessageHandler"/> that talks to the web. A test registers another under this key, and
    /// nothing leaves the process.
    /// </summary>
    public const string TransportKey = "capture";

    /// <summary>
    /// Adds <see cref="PageCapture"/>, <see cref="FeedCapture"/>, <see cref="SiteDiscovery"/>, <see cref="UrlGate"/> and the one guarded client. The host brings logging and
    /// the <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddCapture(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CaptureOptions>().Bind(configuration.GetSection(CaptureOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddKeyedSingleton<HttpMessageHandler>(TransportKey, (provider, _) => Transport.Create(
            new GuardedDial(
                provider.GetRequiredService<IOptions<CaptureOptions>>(), GuardedDial.ResolveBySystem, GuardedDial.DialSocket,
                provider.GetRequiredService<ILogger<GuardedDial>>()),
            provider.GetRequiredService<IOptions<CaptureOptions>>().Value));
        services.AddSingleton<UrlGate>();
        services.AddSingleton<HostTurns>();
        services.AddSingleton<Exchange>();
        services.AddSingleton<RobotsFiles>();
        services.AddSingleton<GuardedClient>();
        services.AddSingleton<ParsingRoom>();
        services.AddSingleton<SourceRulesFile>();
        services.AddSingleton(provider => new PageCapture(
            provider.GetRequiredService<GuardedClient>(), provider.GetRequiredService<ParsingRoom>(), provider.GetRequiredService<UrlGate>(),
            provider.GetRequiredService<SourceRulesFile>()));
        services.AddSingleton(provider => new FeedCapture(
            provider.GetRequiredService<GuardedClient>(), provider.GetRequiredService<ParsingRoom>(), provider.GetRequiredService<UrlGate>()));
        services.AddSingleton(provider => new SiteDiscovery(
            provider.GetRequiredService<GuardedClient>(), provider.GetRequiredService<RobotsFiles>(), provider.GetRequiredService<PageCapture>(),
            provider.GetRequiredService<FeedCapture>(), provider.GetRequiredService<ParsingRoom>(), provider.GetRequiredService<UrlGate>(),
            provider.GetRequiredService<IOptions<CaptureOptions>>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
