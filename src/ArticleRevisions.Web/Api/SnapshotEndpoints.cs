using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ArticleRevisions.Web.Api;

/// <summary>The distinct texts of an article, and the responses they were read from.</summary>
internal static class SnapshotEndpoints
{
    public static void MapSnapshots(this IEndpointRouteBuilder api)
    {
        var snapshots = api.MapGroup("/articles/{id:long}/snapshots").WithTags("Snapshots");
        snapshots.MapGet("", ListAsync).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("An article's snapshots, latest first, without their texts.");
        snapshots.MapGet("/{number:int}", FindAsync).ProducesProblem(404)
            .WithSummary("One snapshot with its text and how it was taken.");
        snapshots.MapGet("/{number:int}/text", TextAsync).Produces<string>(200, "text/plain").ProducesProblem(404)
            .WithSummary("A snapshot's text with Markdown-like marks.");
        snapshots.MapGet("/{number:int}/raw", RawAsync).Produces<string>(200, "text/plain").ProducesProblem(404)
            .WithSummary("The body that the page's server sent, as a download.");
    }

    private static Task<Results<Ok<ListResponse<SnapshotResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] ListQuery list, SnapshotQueries snapshots, CancellationToken cancellationToken) =>
        list.AnswerAsync<SnapshotSummary, SnapshotResponse>(
            (after, limit) => snapshots.ListAsync(id, after, limit, cancellationToken), SnapshotResponse.Of);

    private static async Task<Results<Ok<SnapshotDetailResponse>, NotFound>> FindAsync(
        long id, int number, SnapshotQueries snapshots, HttpContext context, CancellationToken cancellationToken)
    {
        if (await snapshots.FindAsync(id, number, cancellationToken) is not { } snapshot)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        return TypedResults.Ok(SnapshotDetailResponse.Of(snapshot));
    }

    private static async Task<Results<ContentHttpResult, NotFound>> TextAsync(
        long id, int number, SnapshotQueries snapshots, HttpContext context, CancellationToken cancellationToken)
    {
        if (await snapshots.FindAsync(id, number, cancellationToken) is not { } snapshot)
            return TypedResults.NotFound();

        Caching.Forever(context);
        return TypedResults.Text(PlainArticle.Of(snapshot.Text), "text/plain; charset=utf-8");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> RawAsync(
        long id, int number, SnapshotQueries snapshots, HttpContext context, CancellationToken cancellationToken)
    {
        if (await snapshots.ResponseAsync(id, number, cancellationToken) is not { } response)
            return TypedResults.NotFound();

        Caching.Forever(context);
        // Somebody else's page must never run here, whatever a browser thinks of it.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.File(response.Body.ToArray(), $"text/plain; charset={CharsetOf(response)}", $"article-{id}-snapshot-{number}.txt");
    }

    /// <summary>The charset that the page's server named, or UTF-8.</summary>
    private static string CharsetOf(ResponseEvidence response)
    {
        var contentType = response.Headers.Split('\n')
            .FirstOrDefault(line => line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))?["Content-Type:".Length..];
        return MediaTypeHeaderValue.TryParse(contentType?.Trim(), out var type)
            && HeaderUtilities.RemoveQuotes(type.Charset) is { Length: > 0 and <= 40 } charset
            && charset.AsSpan().IndexOfAnyExcept(TokenCharacters) < 0
                ? charset.ToString()
                : "utf-8";
    }

    private static readonly System.Buffers.SearchValues<char> TokenCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:+");
}
