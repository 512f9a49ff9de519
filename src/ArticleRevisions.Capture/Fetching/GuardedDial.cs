using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Resolves a name to its addresses.</summary>
internal delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellationToken);

/// <summary>Opens a connection to one address.</summary>
internal delegate Task<Stream> DialAddress(IPEndPoint address, CancellationToken cancellationToken);

/// <summary>A name led to an address that is never dialled.</summary>
internal sealed class AddressRefusedException(string message) : IOException(message);

/// <summary>
/// Connects for the transport: resolves, refuses when any of the answers is not public, and dials the checked address itself,
/// never the name again. A check on the URL alone would miss redirects and names that resolve differently the second time.
/// </summary>
internal sealed partial class GuardedDial(IOptions<CaptureOptions> options, ResolveName resolve, DialAddress dial, ILogger<GuardedDial> logger)
{
    private static readonly Counter<long> RefusedCount =
        new Meter("ArticleRevisions.Capture").CreateCounter<long>("articlerevisions.fetch.refused", description: "Connections that the address check refused");

    private static readonly HttpRequestOptionsKey<bool> Dialled = new("dialled");

    private readonly PrivateOrigins _privateOrigins = new(options.Value);

    /// <summary>Resolves by the system.</summary>
    public static Task<IPAddress[]> ResolveBySystem(string host, CancellationToken cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken);

    /// <summary>Dials a plain socket.</summary>
    public static async Task<Stream> DialSocket(IPEndPoint address, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            // Nobody else would close it.
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The handler's <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host.Trim('[', ']'), context.DnsEndPoint.Port);
        var url = context.InitialRequestMessage.RequestUri;
        if (url is null || url.Port != port || !string.Equals(url.IdnHost.Trim('[', ']'), host, StringComparison.OrdinalIgnoreCase))
            throw new AddressRefusedException("The connection's end is not the request's.");

        // The transport sends a request again when a connection breaks before the answer: the host would be asked thrice in one turn.
        if (context.InitialRequestMessage.Options.TryGetValue(Dialled, out _))
            throw new IOException("The connection broke before the answer.");
        context.InitialRequestMessage.Options.Set(Dialled, true);

        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        if (!_privateOrigins.Contains(url) && Array.Find(addresses, address => !AddressCheck.IsPublic(address)) is { } refused)
        {
            RefusedCount.Add(1);
            LogRefused(host, refused);
            throw new AddressRefusedException("The name leads to an address that is not public.");
        }

        return await DialFirstAsync(addresses, port, cancellationToken);
    }

    private async Task<Stream> DialFirstAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        for (var at = 0; at < addresses.Length; at++)
        {
            try
            {
                return await dial(new IPEndPoint(addresses[at], port), cancellationToken);
            }
            catch (SocketException) when (at < addresses.Length - 1)
            {
                // One address of several: the next one may answer.
            }
        }

        throw new SocketException((int)SocketError.HostNotFound);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused to dial {Host}: it led to {Address}")]
    private partial void LogRefused(string host, IPAddress address);
}
