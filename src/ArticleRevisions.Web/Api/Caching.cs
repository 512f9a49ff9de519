namespace ArticleRevisions.Web.Api;

/// <summary>How long an answer may be kept.</summary>
internal static class Caching
{
    /// <summary>What grows: kept for ten seconds, then asked for again with the ETag.</summary>
    public static void Briefly(HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=10";

    /// <summary>What can never change.</summary>
    public static void Forever(HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
}
