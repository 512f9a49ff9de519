using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Feeds;

/// <summary>The feeds (every revision, those of one article, every notice, what a search finds; latest first), and the list of the feeds that are watched.</summary>
internal static class FeedRoutes
{
    private const string ListType = "text/x-opml; charset=utf-8";
    private const string ListName = "watched.opml";
    private const int Entries = 50;

    public static void MapFeedFiles(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").AddEndpointFilter<EntityTags>();
        foreach (var format in FeedFormat.All)
        {
            feeds.MapGet($"/revisions.{format.Ending}", ([AsParameters] RevisionFilterQuery query, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken) =>
                AllAsync(format, query, revisions, context, cancellationToken));
            feeds.MapGet($"/articles/{{id:long}}.{format.Ending}", (long id, ArticleQueries articles, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken) =>
                OfArticleAsync(format, id, articles, revisions, context, cancellationToken));
            feeds.MapGet($"/notices.{format.Ending}", ([AsParameters] NoticeFilterQuery query, NoticeQueries notices, HttpContext context, CancellationToken cancellationToken) =>
                NoticesAsync(format, query, notices, context, cancellationToken));
            feeds.MapGet($"/search.{format.Ending}", ([AsParameters] SearchQuery query, SentenceSearch search, HttpContext context, CancellationToken cancellationToken) =>
                SearchAsync(format, query, search, context, cancellationToken));
        }

        feeds.MapGet("/" + ListName, WatchedAsync);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> AllAsync(
        FeedFormat format, RevisionFilterQuery query, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        if (filter is null)
            return Problems.BadRequest(refusal!);

        var page = await revisions.ListAsync(filter, null, Entries, cancellationToken);
        return format.Answer(context, "/" + query.ToQuery(), "Revisions", DateTimeOffset.UnixEpoch, page.Items.Select(RevisionEntries.Of));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OfArticleAsync(
        FeedFormat format, long id, ArticleQueries articles, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken)
    {
        if (await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        var page = await revisions.ListAsync(new RevisionFilter { ArticleId = id }, null, Entries, cancellationToken);
        return format.Answer(
            context, $"/articles/{id}", "Revisions of " + (article.Headline ?? article.Url), article.AddedAt, page.Items.Select(RevisionEntries.Of));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> NoticesAsync(
        FeedFormat format, NoticeFilterQuery query, NoticeQueries notices, HttpContext context, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        if (filter is null)
            return Problems.BadRequest(refusal!);

        var page = await notices.RecentAsync(filter, null, Entries, cancellationToken);
        return format.Answer(context, "/notices" + query.ToQuery(), "Notices", DateTimeOffset.UnixEpoch, page.Items.Select(NoticeEntries.Of));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> SearchAsync(
        FeedFormat format, SearchQuery query, SentenceSearch search, HttpContext context, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        if (filter is null || query.Question.Length == 0)
            return Problems.BadRequest(refusal ?? "q is missing: give the words, the \"phrase\" or the sentence to look for.");

        // What only comes close would come and go as other sentences are recorded.
        var findings = await search.FindAsync(query.Question, filter, Entries, cancellationToken);
        var found = findings.Matches.Where(m => m.Kind != SentenceMatchKind.Near).Select(MatchEntries.Of).OrderByDescending(e => e.At);
        return format.Answer(context, "/search" + query.ToQuery(), "Sentences with: " + query.Question, DateTimeOffset.UnixEpoch, found);
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
}
