using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Access;
using ArticleRevisions.Web.Tracking;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Api;

/// <summary>Looks at an address before it is watched.</summary>
internal static class DiscoveryEndpoints
{
    public static void MapDiscoveries(this IEndpointRouteBuilder api) =>
        api.MapPost("/discoveries", LookAsync).WithTags("Discovery").RequireAuthorization(EditorAccess.Policy)
            .Accepts<AddressRequest>("application/json").ProducesProblem(400).ProducesProblem(401).ProducesProblem(415).ProducesProblem(429)
            .WithSummary("Tells what stands at an address (an article, feeds, sitemaps) and watches nothing.");

    private static async Task<Results<Ok<DiscoveryResponse>, ProblemHttpResult>> LookAsync(
        HttpRequest request, [FromServices] UrlGate gate, [FromServices] Looks looks, CancellationToken cancellationToken)
    {
        var (address, refusal) = await AddressBody.ReadAsync(request, gate, cancellationToken);
        return address is null
            ? refusal!
            : TypedResults.Ok(DiscoveryResponse.Of(await looks.LookAsync(new Uri(address.Url), cancellationToken)));
    }
}
