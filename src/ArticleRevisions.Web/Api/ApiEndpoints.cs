namespace ArticleRevisions.Web.Api;

/// <summary>The JSON API, version 1.</summary>
internal static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services) => services.AddOpenApi("v1");

    public static void MapApi(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json");
}
