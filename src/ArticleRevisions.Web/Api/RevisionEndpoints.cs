using ArticleRevisions.Archive.Timelines;
using RevisionList = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<ArticleRevisions.Web.Api.ListResponse<ArticleRevisions.Web.Api.RevisionResponse>>,
    Microsoft.AspNetCore.Http.HttpResults.NotFound,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace ArticleRevisions.Web.Api;

/// <summary>Revisions, of everything or of one article.</summary>
internal static class RevisionEndpoints
{
    public static void MapRevisions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/revisions", ListAsync).WithTags("Revisions").ProducesProblem(400)
            .WithSummary("Revisions, latest detected first.");
        api.MapGet("/articles/{id:long}/revisions", ListOfArticleAsync).WithTags("Revisions").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("An article's revisions, latest detected first.");
    }

    private static async Task<RevisionList> ListAsync(
        [AsParameters] RevisionFilterQuery query, [AsParameters] ListQuery list, RevisionQueries revisions, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        return filter is null ? Problems.BadRequest(refusal!) : await AnswerAsync(list, filter, revisions, cancellationToken);
    }

    private static async Task<RevisionList> ListOfArticleAsync(
        long id, [AsParameters] RevisionFilterQuery query, [AsParameters] ListQuery list, ArticleQueries articles, RevisionQueries revisions,
        CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read(id);
        if (filter is null)
            return Problems.BadRequest(refusal!);

        return await articles.FindShownAsync(id, cancellationToken) is null
            ? TypedResults.NotFound()
            : await AnswerAsync(list, filter, revisions, cancellationToken);
    }

    private static Task<RevisionList> AnswerAsync(
        ListQuery list, RevisionFilter filter, RevisionQueries revisions, CancellationToken cancellationToken) =>
        list.AnswerAsync<RevisionSummary, RevisionResponse>(
            async (after, limit) => await revisions.ListAsync(filter, after, limit, cancellationToken), RevisionResponse.Of);
}
