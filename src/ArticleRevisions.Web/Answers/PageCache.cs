using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Web.Languages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace ArticleRevisions.Web.Answers;

/// <summary>
/// Keeps the reading pages and the feeds, for visitors who are not signed in, until this process has written something that
/// they show; what another process wrote shows after <see cref="Longest"/> at the latest.
/// </summary>
internal sealed class PageCache(ArchiveChanges changes) : IOutputCachePolicy
{
    /// <summary>How long an answer is kept at most; programs are told the same (see <see cref="Api.Caching"/>).</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        // Read before the page is made: what is written meanwhile makes the answer one that nobody asks for.
        if (VersionOf(http) is not { } version)
            return ValueTask.CompletedTask;

        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.CacheKeyPrefix = string.Create(CultureInfo.InvariantCulture, $"{Language.Current.Tag} {http.Request.Headers.AcceptEncoding} {version}");
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        // A page with a form of one visitor's says "no-store".
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || response.GetTypedHeaders().CacheControl?.NoStore == true)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>What the answer depends on; null when it is not kept.</summary>
    private long? VersionOf(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        if (http.User.Identity?.IsAuthenticated == true || request.Headers.ContainsKey(HeaderNames.Authorization))
            return null;
        return (request.Path.Value ?? "").Split('/', 4, StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] or ["notices" or "publications" or "search" or "feeds" or "about" or "api", ..] when !RequestKind.IsApi(http) => changes.OfLists,
            ["articles", var id, ..] when long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var article) => changes.OfArticle(article),
            _ => null,
        };
    }
}
