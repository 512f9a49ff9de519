using AngleSharp.Html.Dom;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Resolves a page's links against its address (or its <c>base</c> element).</summary>
internal sealed class LinkTargets(Uri pageUrl)
{
    private const int MaxLength = 2_048;

    /// <summary>The address relative links start from.</summary>
    public Uri Base { get; } = pageUrl;

    public static LinkTargets For(IHtmlDocument document, Uri url)
    {
        var href = document.QuerySelector("base[href]")?.GetAttribute("href");
        return href is not null && Uri.TryCreate(url, href, out var declared) && IsWeb(declared) ? new LinkTargets(declared) : new LinkTargets(url);
    }

    /// <summary>The absolute address of a link without tracking parameters; null for anything but a web page.</summary>
    public string? Resolve(string? href) => Url(href) is { } url ? WithoutTracking(url) : null;

    /// <summary>The absolute address, or null for anything but a web address.</summary>
    public Uri? Url(string? href)
    {
        href = href?.Trim();
        if (string.IsNullOrEmpty(href) || href.Length > MaxLength || href[0] == '#')
            return null;
        return Uri.TryCreate(Base, href, out var url) && IsWeb(url) && url.UserInfo.Length == 0 ? url : null;
    }

    private static bool IsWeb(Uri url) => url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps;

    private static string WithoutTracking(Uri url)
    {
        if (url.Query.Length < 2)
            return url.AbsoluteUri;
        var kept = url.Query[1..].Split('&').Where(p => !TrackingParameters.Contains(Uri.UnescapeDataString(p.Split('=', 2)[0])));
        var query = string.Join('&', kept);
        return url.GetLeftPart(UriPartial.Path) + (query.Length == 0 ? "" : "?" + query) + url.Fragment;
    }
}
