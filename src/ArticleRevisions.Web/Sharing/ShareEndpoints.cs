using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Sharing;

/// <summary>The picture of a comparison.</summary>
internal static class ShareEndpoints
{
    /// <summary>No longer, since a record may be taken down.</summary>
    private const string TenMinutes = "public, max-age=600";

    public static string PathOf(long article, int from, int to) => $"/articles/{article}/compare/{from}..{to}/image.png";

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/articles/{id:long}/compare/{range}/image.png", [HttpMethods.Get, HttpMethods.Head], DrawAsync).ExcludeFromDescription();
        routes.MapOembed();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> DrawAsync(
        long id, string range, RevisionQueries revisions, ArticleQueries articles, HttpContext context, CancellationToken cancellationToken)
    {
        if (!DiffRange.TryParse(range, out var ends) || await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();
        var (from, to) = ends.Resolve(article.Snapshots);
        if (from > to || await revisions.CompareAsync(id, from, to, cancellationToken) is not { } comparison)
            return TypedResults.NotFound();

        var headers = context.Response.Headers;
        headers.CacheControl = TenMinutes;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.File(ShareImage.Draw(ShareStory.Of(comparison)), "image/png");
    }
}
