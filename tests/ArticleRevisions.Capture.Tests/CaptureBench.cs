using System.Net;
using System.Net.Sockets;
using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Tests;

/// <summary>The real capture as the host composes it, without pauses between requests.</summary>
internal sealed class CaptureBench : IAsyncDisposable
{
    /// <summary>A public address that stands for whatever a test's dialler connects to.</summary>
    public static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private readonly ServiceProvider _provider;

    private CaptureBench(Action<Dictionary<string, string?>> configure, ResolveName? resolve, DialAddress? dial)
    {
        var settings = new Dictionary<string, string?> { ["Capture:MinimumHostGapSeconds"] = "0" };
        configure(settings);
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddCapture(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        if (resolve is not null || dial is not null)
            services.AddKeyedSingleton<HttpMessageHandler>(CaptureRegistration.TransportKey, (provider, _) =>
            {
                var options = provider.GetRequiredService<IOptions<CaptureOptions>>();
                return Transport.Create(
                    new GuardedDial(options, resolve ?? GuardedDial.ResolveBySystem, dial ?? GuardedDial.DialSocket, NullLogger<GuardedDial>.Instance), options.Value);
            });
        _provider = services.BuildServiceProvider();
    }

    public PageCapture Pages => _provider.GetRequiredService<PageCapture>();

    public SiteDiscovery Sites => _provider.GetRequiredService<SiteDiscovery>();

    public FeedCapture Feeds => _provider.GetRequiredService<FeedCapture>();

    /// <summary>A bench that may fetch from a loopback site, because the operator listed its origin.</summary>
    public static CaptureBench For(LoopbackSite site, params (string Key, string Value)[] settings) => new(
        all =>
        {
            all["Capture:AllowedPrivateOrigins:0"] = site.Origin;
            foreach (var (key, value) in settings)
                all["Capture:" + key] = value;
        },
        null, null);

    /// <summary>A bench without any allowed private origin, where every public name leads to a loopback site.</summary>
    public static CaptureBench Public80(LoopbackSite site, ResolveName? resolve = null, params (string Key, string Value)[] settings) => new(
        all =>
        {
            foreach (var (key, value) in settings)
                all["Capture:" + key] = value;
        },
        resolve ?? ((_, _) => Task.FromResult<IPAddress[]>([Public])),
        (_, token) => GuardedDial.DialSocket(new IPEndPoint(IPAddress.Loopback, site.Port), token));

    /// <summary>A bench whose dialler always fails.</summary>
    public static CaptureBench Unreachable() => new(
        _ => { }, (_, _) => Task.FromResult<IPAddress[]>([Public]), (_, _) => throw new SocketException((int)SocketError.ConnectionRefused));

    public Task<CaptureResult> VisitAsync(Uri url) => Pages.CaptureAsync(new CaptureRequest(url), CancellationToken.None);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
