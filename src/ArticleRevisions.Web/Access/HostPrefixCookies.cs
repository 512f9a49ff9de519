using Microsoft.AspNetCore.Authentication.Cookies;

namespace ArticleRevisions.Web.Access;

/// <summary>
/// Names cookies with the <c>__Host-</c> prefix over https, so that no neighbouring host can plant one (RFC 6265bis, 4.1.3.2).
/// Browsers refuse the prefix over plain http, where a newcomer on loopback signs in.
/// </summary>
internal sealed class HostPrefixCookies : ICookieManager
{
    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, NameOf(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _inner.DeleteCookie(context, NameOf(context, key), options);

    private static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
