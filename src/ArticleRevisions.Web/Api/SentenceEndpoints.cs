using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>The lives of an article's sentences.</summary>
internal static class SentenceEndpoints
{
    public static void MapSentences(this IEndpointRouteBuilder api)
    {
        var sentences = api.MapGroup("/articles/{id:long}/sentences").WithTags("Sentences");
        sentences.MapGet("", ListAsync).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("Every sentence that an article has or had, by lineage; standing=true or false for one half.");
        sentences.MapGet("/{lineage:int}", FindAsync).ProducesProblem(404)
            .WithSummary("The life of one sentence: its wordings, and what happened to it.");
    }

    private static async Task<Results<Ok<ListResponse<SentenceLifeResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        long id, string? standing, [AsParameters] ListQuery list, SentenceQueries sentences, CancellationToken cancellationToken)
    {
        bool? isStanding = bool.TryParse(standing, out var read) ? read : null;
        if (!string.IsNullOrEmpty(standing) && isStanding is null)
            return Problems.BadRequest("standing is true or false.");

        return await list.AnswerAsync<SentenceSummary, SentenceLifeResponse>(
            (after, limit) => sentences.ListAsync(id, isStanding, after, limit, cancellationToken), SentenceLifeResponse.Of);
    }

    private static async Task<Results<Ok<BiographyResponse>, NotFound>> FindAsync(
        long id, int lineage, SentenceQueries sentences, HttpContext context, CancellationToken cancellationToken)
    {
        if (await sentences.FindAsync(id, lineage, cancellationToken) is not { } biography)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        return TypedResults.Ok(BiographyResponse.Of(biography));
    }
}
