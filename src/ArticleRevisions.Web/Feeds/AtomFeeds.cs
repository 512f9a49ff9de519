using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Feeds;

/// <summary>The Atom feeds: every revision, or those of one article, latest first.</summary>
internal static class AtomFeeds
{
    private const string ContentType = "application/atom+xml; charset=utf-8";
    private const int Entries = 50;

    public static void MapAtomFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").AddEndpointFilter<EntityTags>();
        feeds.MapGet("/revisions.atom", AllAsync);
        feeds.MapGet("/articles/{id:long}.atom", OfArticleAsync);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> AllAsync(
        [AsParameters] RevisionFilterQuery query, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        if (filter is null)
            return refusal!;

        var page = await revisions.ListAsync(filter, null, Entries, cancellationToken);
        return Answer(context, new RevisionFeed(AddressOf(context, "/"), Self(context), "Revisions", DateTimeOffset.UnixEpoch), page.Items);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OfArticleAsync(
        long id, ArticleQueries articles, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken)
    {
        if (await articles.FindAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        var page = await revisions.ListAsync(new RevisionFilter { ArticleId = id }, null, Entries, cancellationToken);
        return Answer(
            context,
            new RevisionFeed(AddressOf(context, $"/articles/{id}"), Self(context), "Revisions of " + (article.Headline ?? article.Url), article.AddedAt),
            page.Items);
    }

    private static FileContentHttpResult Answer(HttpContext context, RevisionFeed feed, IReadOnlyList<RevisionSummary> revisions)
    {
        Caching.Briefly(context);
        return TypedResults.File(feed.Write(revisions), ContentType);
    }

    private static Uri Self(HttpContext context) => AddressOf(context, context.Request.Path + context.Request.QueryString);

    private static Uri AddressOf(HttpContext context, string path) =>
        new($"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{path}");
}
