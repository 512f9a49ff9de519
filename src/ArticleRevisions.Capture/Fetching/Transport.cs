using System.Net;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>The settings of the one handler that talks to the web; nearly every default is wrong for this work.</summary>
internal static class Transport
{
    private const int LongestHeaderKilobytes = 64;

    /// <summary>Makes the handler.</summary>
    public static SocketsHttpHandler Create(GuardedDial dial, CaptureOptions options) => new()
    {
        // Redirects are followed hop by hop under the gate. A proxy would resolve names itself, behind the address check.
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        Credentials = null,
        PreAuthenticate = false,
        // Bodies are unpacked and verified by GzipBody.
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectCallback = dial.ConnectAsync,
        ConnectTimeout = TimeSpan.FromSeconds(options.FirstByteTimeoutSeconds),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        MaxConnectionsPerServer = 2,
        MaxResponseHeadersLength = LongestHeaderKilobytes,
        MaxResponseDrainSize = 0,
    };
}
