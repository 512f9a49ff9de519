using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ArticleRevisions.Web.Api;

/// <summary>Comparisons of any two snapshots of an article.</summary>
internal static class DiffEndpoints
{
    public static void MapDiffs(this IEndpointRouteBuilder api) =>
        // One parameter, so that a malformed range is told from an unknown address.
        api.MapGet("/articles/{id:long}/diffs/{range}", CompareAsync).WithTags("Diffs").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("Compares two snapshots, sentence by sentence.");

    private static async Task<Results<Ok<ComparisonResponse>, NotFound, ProblemHttpResult>> CompareAsync(
        long id, string range, ArticleQueries articles, RevisionQueries revisions, HttpContext context, CancellationToken cancellationToken)
    {
        if (!DiffRange.TryParse(range, out var ends))
            return Problems.BadRequest("A comparison is named from..to; each end is a snapshot's number, latest, or previous (the one before the other end).");
        if (await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        var (from, to) = ends.Resolve(article.Snapshots);
        if (await revisions.CompareAsync(id, from, to, cancellationToken) is not { } comparison)
            return TypedResults.NotFound();

        if (ends.IsPermanent)
            Caching.Forever(context);
        else
            Caching.Briefly(context);
        var diff = comparison.Diff;
        context.Response.GetTypedHeaders().ETag =
            new EntityTagHeaderValue($"\"{diff.BeforeHash[..16]}-{diff.AfterHash[..16]}-{id}-{from}-{to}-{diff.EngineVersion}\"");
        return TypedResults.Ok(ComparisonResponse.Of(comparison));
    }
}
