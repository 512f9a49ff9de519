using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>The publishers' own words about changes.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        api.MapGet("/notices", ListAsync).WithTags("Notices").ProducesProblem(400)
            .WithSummary("Notices of all articles, latest seen first, with the edits that each accounts for.");
        api.MapGet("/articles/{id:long}/notices", ListOfArticleAsync).WithTags("Notices").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("An article's notices, latest first, with the edits that each accounts for.");
    }

    private static async Task<Results<Ok<ListResponse<RecentNoticeResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        [AsParameters] NoticeFilterQuery query, [AsParameters] ListQuery list, NoticeQueries notices, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        return filter is null
            ? Problems.BadRequest(refusal!)
            : await list.AnswerAsync<RecentNotice, RecentNoticeResponse>(
                async (after, limit) => await notices.RecentAsync(filter, after, limit, cancellationToken), RecentNoticeResponse.Of);
    }

    private static Task<Results<Ok<ListResponse<LedgerEntryResponse>>, NotFound, ProblemHttpResult>> ListOfArticleAsync(
        long id, [AsParameters] ListQuery list, NoticeQueries notices, CancellationToken cancellationToken) =>
        list.AnswerAsync<LedgerEntry, LedgerEntryResponse>(
            (after, limit) => notices.ListAsync(id, after, limit, cancellationToken), LedgerEntryResponse.Of);
}
