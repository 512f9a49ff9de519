using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>The publisher's own words about changes.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles/{id:long}/notices", ListAsync).WithTags("Notices").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("An article's notices, latest first, with the edits that each accounts for.");

    private static Task<Results<Ok<ListResponse<LedgerEntryResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] ListQuery list, NoticeQueries notices, CancellationToken cancellationToken) =>
        list.AnswerAsync<LedgerEntry, LedgerEntryResponse>(
            (after, limit) => notices.ListAsync(id, after, limit, cancellationToken), LedgerEntryResponse.Of);
}
