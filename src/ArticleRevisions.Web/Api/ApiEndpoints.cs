using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Json;

namespace ArticleRevisions.Web.Api;

/// <summary>The JSON API, version 1: one class per resource, all under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(json => Shape(json.SerializerOptions));
        services.AddApiDocument();
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").AddEndpointFilter<EntityTags>();
        api.MapRevisions();
        api.MapArticles();
        api.MapPublications();
        api.MapChecks();
        api.MapSnapshots();
        api.MapSentences();
        api.MapSearch();
        api.MapNotices();
        api.MapDiffs();
        api.MapSince();
        api.MapFeeds();
        api.MapDiscoveries();
        routes.MapRevisionTable();
        routes.MapOpenApi($"/openapi/{ApiDocument.Name}.json");
    }

    /// <summary>How the API writes and reads JSON: camelCase, enums by name, instants in UTC, unknown members refused.</summary>
    public static void Shape(JsonSerializerOptions json)
    {
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        json.Converters.Add(new UtcInstantConverter());
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.NumberHandling = JsonNumberHandling.Strict;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }
}
