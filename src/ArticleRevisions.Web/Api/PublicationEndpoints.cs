using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>Publications and their record.</summary>
internal static class PublicationEndpoints
{
    public static void MapPublications(this IEndpointRouteBuilder api)
    {
        var publications = api.MapGroup("/publications").WithTags("Publications");
        publications.MapGet("", ListAsync).ProducesProblem(400)
            .WithSummary("Publications, latest added first.");
        publications.MapGet("/{id:long}", FindAsync).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("A publication's record: what was counted in a time, and out of what.");
        publications.MapGet("/{id:long}/record.csv", RecordTableAsync).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("The record's days, months or years as a table (CSV).");
    }

    /// <summary>The table of revisions, which is sent as it is read: it can be long.</summary>
    public static void MapRevisionTable(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/publications/{id:long}/revisions.csv", RevisionTableAsync).WithTags("Publications").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("A publication's revisions of a time as a table (CSV), latest detected first.");

    private static async Task<Results<Ok<ListResponse<PublicationSummaryResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        [AsParameters] ListQuery list, PublicationQueries publications, CancellationToken cancellationToken) =>
        await list.AnswerAsync<PublicationSummary, PublicationSummaryResponse>(
            async (after, limit) => await publications.ListAsync(after, limit, cancellationToken), PublicationSummaryResponse.Of);

    private static async Task<Results<Ok<PublicationRecordResponse>, NotFound, ProblemHttpResult>> FindAsync(
        long id, string? period, PublicationQueries publications, TimeProvider time, HttpContext context, CancellationToken cancellationToken)
    {
        if (!EnumNames<RecordPeriod>.TryRead(period, out var known))
            return Unknown();
        if (await publications.RecordAsync(id, known ?? RecordPeriod.All, time.GetUtcNow(), cancellationToken) is not { } record)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        return TypedResults.Ok(PublicationRecordResponse.Of(record));
    }

    private static async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> RecordTableAsync(
        long id, string? period, PublicationQueries publications, TimeProvider time, HttpContext context, CancellationToken cancellationToken)
    {
        if (!EnumNames<RecordPeriod>.TryRead(period, out var known))
            return Unknown();
        if (await publications.RecordAsync(id, known ?? RecordPeriod.All, time.GetUtcNow(), cancellationToken) is not { } record)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        using var table = new MemoryStream();
        await Tables.WriteAsync(table, Tables.Stretches, record.Stretches.ToAsyncEnumerable(), cancellationToken);
        return TypedResults.File(table.ToArray(), Tables.ContentType, $"{Tables.FileName(record.Publication.Host)}-record.csv");
    }

    private static async Task<Results<PushStreamHttpResult, NotFound, ProblemHttpResult>> RevisionTableAsync(
        long id, string? period, PublicationQueries publications, TimeProvider time, HttpContext context, CancellationToken cancellationToken)
    {
        if (!EnumNames<RecordPeriod>.TryRead(period, out var known))
            return Unknown();
        if (await publications.FindAsync(id, cancellationToken) is not { } publication)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        var rows = publications.RevisionsAsync(id, known ?? RecordPeriod.All, time.GetUtcNow(), cancellationToken);
        return TypedResults.Stream(
            body => Tables.WriteAsync(body, Tables.Revisions, rows, cancellationToken), Tables.ContentType, $"{Tables.FileName(publication.Host)}-revisions.csv");
    }

    private static ProblemHttpResult Unknown() => Problems.BadRequest($"period is one of: {string.Join(", ", EnumNames<RecordPeriod>.All)}.");
}
