namespace ArticleRevisions.Capture.Fetching;

/// <summary>The origins that the operator lets be fetched although their address is private. Exact: scheme, host and port.</summary>
internal sealed class PrivateOrigins(CaptureOptions options)
{
    private readonly HashSet<string> _origins = options.AllowedPrivateOrigins
        .Select(text => Uri.TryCreate(text, UriKind.Absolute, out var url) ? OriginOf(url) : "")
        .Where(origin => origin.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the operator listed this address's origin.</summary>
    public bool Contains(Uri url) => _origins.Count > 0 && _origins.Contains(OriginOf(url));

    /// <summary>Scheme, host and port, the port always written.</summary>
    public static string OriginOf(Uri url) => $"{url.Scheme}://{url.Host.ToLowerInvariant()}:{url.Port}";
}
