using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Answers;

/// <summary>How much one network may ask for: sizes of requests, tries to sign in, and changes.</summary>
internal static class Limits
{
    public const string SignInPath = "/sign-in";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<WebOptions>>((kestrel, web) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = web.Value.MaxRequestBytes;
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<WebOptions>>((forwarded, web) =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in web.Value.KnownProxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            // With an empty list the middleware would believe everybody.
            forwarded.ForwardedHeaders = forwarded.KnownProxies.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
            limiter.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    rejected.HttpContext.Response.Headers.RetryAfter =
                        Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    /// <summary>The network that counts as one visitor: an IPv4 address, or the /64 that one IPv6 customer gets.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes) + "/64";
    }

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            return RateLimitPartition.GetNoLimiter("");

        var options = context.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value;
        var isSignIn = context.Request.Path.StartsWithSegments(SignInPath, StringComparison.OrdinalIgnoreCase);
        return RateLimitPartition.GetFixedWindowLimiter(
            (isSignIn ? "sign-in " : "write ") + NetworkOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = isSignIn ? options.SignInsPerMinute : options.WritesPerMinute,
                Window = TimeSpan.FromMinutes(1),
            });
    }
}
