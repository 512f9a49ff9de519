using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>The visits to an article's page.</summary>
internal static class CheckEndpoints
{
    public static void MapChecks(this IEndpointRouteBuilder api)
    {
        var checks = api.MapGroup("/articles/{id:long}/checks").WithTags("Checks");
        checks.MapGet("", ListAsync).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("An article's checks, latest first; every visit is kept, failures too.");
        checks.MapPost("", RequestAsync).RequireAuthorization(EditorAccess.Policy)
            .ProducesProblem(401).ProducesProblem(404).ProducesProblem(429)
            .WithSummary("Check now: makes the article due at once; a host that asked for patience is still waited for.");
    }

    private static Task<Results<Ok<ListResponse<CheckResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] ListQuery list, CheckQueries checks, CancellationToken cancellationToken) =>
        list.AnswerAsync<CheckView, CheckResponse>(
            (after, limit) => checks.ListAsync(id, after, limit, cancellationToken), CheckResponse.Of);

    private static async Task<Results<Accepted, NotFound>> RequestAsync(
        long id, DueWork work, TimeProvider time, HttpRequest request, CancellationToken cancellationToken) =>
        await work.RequestCheckAsync(id, time.GetUtcNow(), cancellationToken)
            ? TypedResults.Accepted($"{request.PathBase}/api/v1/articles/{id}/checks")
            : TypedResults.NotFound();
}
