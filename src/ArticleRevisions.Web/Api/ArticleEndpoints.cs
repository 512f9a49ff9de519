using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Access;
using ArticleRevisions.Web.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Api;

/// <summary>The pages that are watched.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("Articles");
        articles.MapGet("", ListAsync).ProducesProblem(400)
            .WithSummary("Articles, latest added first; with url, the one that has this address, or none.");
        articles.MapGet("/{id:long}", FindAsync).ProducesProblem(404)
            .WithSummary("One article.");
        articles.MapPost("", AddAsync).RequireAuthorization(EditorAccess.Policy)
            .Accepts<AddressRequest>("application/json").ProducesProblem(400).ProducesProblem(401).ProducesProblem(415).ProducesProblem(429)
            .WithSummary("Starts to watch a page: 201 when it is new, 200 when it is watched already.");
    }

    private static async Task<Results<Ok<ListResponse<ArticleResponse>>, NotFound, ProblemHttpResult>> ListAsync(
        string? url, [AsParameters] ListQuery list, ArticleQueries articles, [FromServices] UrlGate gate, CancellationToken cancellationToken)
    {
        if (url is null)
            return await list.AnswerAsync<ArticleSummary, ArticleResponse>(
                async (after, limit) => await articles.ListAsync(after, limit, cancellationToken), ArticleResponse.Of);
        var article = UrlGate.TryRead(url, out var address, out _) ? await articles.FindByKeyAsync(UrlIdentity.KeyOf(address), cancellationToken) : null;
        if (article is null && !gate.TryParse(url, out _, out var refusal))
            return Problems.BadRequest(refusal);

        return await list.AnswerAsync<ArticleSummary, ArticleResponse>(
            (_, _) => Task.FromResult<ListPage<ArticleSummary>?>(new(article is null ? [] : [article], null)), ArticleResponse.Of);
    }

    private static async Task<Results<Ok<ArticleResponse>, NotFound>> FindAsync(
        long id, ArticleQueries articles, NextCheckReason reason, HttpContext context, CancellationToken cancellationToken)
    {
        if (await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        Caching.Briefly(context);
        return TypedResults.Ok(ArticleResponse.Of(article, await reason.OfAsync(id, article.NextCheckAt, cancellationToken)));
    }

    private static async Task<Results<Created<ArticleResponse>, Ok<ArticleResponse>, ProblemHttpResult>> AddAsync(
        HttpRequest request, [FromServices] UrlGate gate, ArticleRegister register, ArticleQueries articles, TimeProvider time, CancellationToken cancellationToken)
    {
        var (address, refusal) = await AddressBody.ReadAsync(request, gate, cancellationToken);
        if (address is null)
            return refusal!;

        var registered = await register.AddArticleAsync(address, time.GetUtcNow(), cancellationToken);
        var article = await articles.FindShownAsync(registered.Id, cancellationToken)
            ?? throw new InvalidOperationException($"Article {registered.Id} was added and is not there.");
        var location = $"{request.PathBase}/api/v1/articles/{article.Id}";
        if (registered.IsNew)
            return TypedResults.Created(location, ArticleResponse.Of(article));

        request.HttpContext.Response.Headers.Location = location;
        return TypedResults.Ok(ArticleResponse.Of(article));
    }
}
