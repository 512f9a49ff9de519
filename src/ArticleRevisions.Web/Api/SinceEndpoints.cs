using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>What changed in an article since somebody read it.</summary>
internal static class SinceEndpoints
{
    public static void MapSince(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles/{id:long}/since/{instant}", CompareAsync).WithTags("Diffs").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("Compares the text that stood at an instant with the latest one.");

    private static async Task<Results<Ok<SinceResponse>, NotFound, ProblemHttpResult>> CompareAsync(
        long id, string instant, ArticleQueries articles, SnapshotQueries snapshots, RevisionQueries revisions, TimeProvider time, HttpContext context,
        CancellationToken cancellationToken)
    {
        if (!SinceInstant.TryRead(instant, time.GetUtcNow(), out var at, out var refusal))
            return Problems.BadRequest(refusal);
        if (await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        var standing = await snapshots.StandingAtAsync(id, at, cancellationToken);
        if (standing.Seen is not { } seen)
            return Problems.NotFound(standing.Next is { } first
                ? $"The record of this article starts with the check of {first.FirstSeenAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}; what stood before is not known."
                : "This article has no snapshot yet, so nothing is known of its text.");
        if (await revisions.CompareAsync(id, seen.Number, article.Snapshots, cancellationToken) is not { } comparison)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        return TypedResults.Ok(SinceResponse.Of(at, standing, comparison));
    }
}
