using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Feeds;

/// <summary>The Atom feeds (every revision, or those of one article, latest first), and the list of the feeds that are watched.</summary>
internal static class AtomFeeds
{
    private const string ContentType = "application/atom+xml; charset=utf-8";
    private const string ListType = "text/x-opml; charset=utf-8";
    private const string ListName = "watched.opml";
    private const int Entries = 50;

    public static void MapAtomFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").AddEndpointFilter<EntityTags>();
        feeds.MapGet("/revisions.atom", AllAsync);
        feeds.MapGet("/articles/{id:long}.atom", OfArticleAsync);
        feeds.MapGet("/" + ListName, WatchedAsync);
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

    private static async Task<FileContentHttpResult> WatchedAsync(FeedQueries feeds, HttpContext context, CancellationToken cancellationToken)
    {
        var (watched, _) = await feeds.ListAsync(Opml.MaxFeeds, cancellationToken);
        using var list = new MemoryStream();
        // Dated by its latest addition, so that an unchanged list has the same bytes and the same ETag.
        var at = watched.Count == 0 ? DateTimeOffset.UnixEpoch : watched.Max(f => f.AddedAt);
        Opml.Write(list, watched.OrderBy(f => f.Id).Select(f => new OpmlFeed(f.Url, f.Title, 0)), at);
        Caching.Briefly(context);
        return TypedResults.File(list.ToArray(), ListType, ListName);
    }

    private static FileContentHttpResult Answer(HttpContext context, RevisionFeed feed, IReadOnlyList<RevisionSummary> revisions)
    {
        Caching.Briefly(context);
        return TypedResults.File(feed.Write(revisions), ContentType);
    }

    private static Uri Self(HttpContext context) => AddressOf(context, context.Request.Path + context.Request.QueryString);

    private static Uri AddressOf(HttpContext context, string path) =>
        new(OwnAddress.Of(context, path));
}
