using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Api;

/// <summary>The feeds that bring new articles.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder api) =>
        api.MapPost("/feeds", AddAsync).WithTags("Feeds").RequireAuthorization(EditorAccess.Policy)
            .Accepts<AddressRequest>("application/json").ProducesProblem(400).ProducesProblem(401).ProducesProblem(415).ProducesProblem(429)
            .WithSummary("Starts to watch a feed or sitemap, or the feed that a page points to: 201 when it is new, 200 when it is watched already.");

    private static async Task<Results<Created<FeedResponse>, Ok<FeedResponse>, ProblemHttpResult>> AddAsync(
        HttpRequest request, [FromServices] UrlGate gate, ArticleRegister register, TimeProvider time, CancellationToken cancellationToken)
    {
        var (address, refusal) = await AddressBody.ReadAsync(request, gate, cancellationToken);
        if (address is null)
            return refusal!;

        var registered = await register.AddFeedAsync(address, time.GetUtcNow(), cancellationToken);
        var feed = new FeedResponse(registered.Id, address.Url, address.Host);
        return registered.IsNew ? TypedResults.Created((string?)null, feed) : TypedResults.Ok(feed);
    }
}
