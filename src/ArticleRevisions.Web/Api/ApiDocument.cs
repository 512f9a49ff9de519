using System.Text.Json.Nodes;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ArticleRevisions.Web.Api;

/// <summary>The OpenAPI document: what the endpoints themselves cannot say about their parameters and their key.</summary>
internal static class ApiDocument
{
    /// <summary>Its name, as in <c>/openapi/v1.json</c>.</summary>
    public const string Name = "v1";

    private static readonly Dictionary<string, (string Description, Func<OpenApiSchema>? Schema)> Parameters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = ("The id of the article or publication.", null),
        ["period"] = ("The time to count; all when it is left out.", Names<RecordPeriod>),
        ["number"] = ("The snapshot's number within its article, from 1.", null),
        ["lineage"] = ("The sentence's number within its article, from 1.", null),
        ["q"] = ("What to look for: words, a phrase between quotation marks, or a whole sentence; at most 2,000 characters.", null),
        ["article"] = ("Only in the article with this id.", null),
        ["standing"] = ("True: only what the latest snapshot has; false: only what is gone.", Boolean),
        ["instant"] = ("When the article was read: a day (from its midnight) or an instant, ISO 8601, in UTC when it names no zone.", null),
        ["range"] = ("Two snapshots as from..to: each a number, latest, or previous (the one before the other end).", null),
        ["url"] = ("An article's address; every address it is known under finds it.", null),
        ["publication"] = ("Only this publication's host, with its port when it is not the default one.", null),
        ["host"] = ("The earlier name of publication.", null),
        ["since"] = ("Only from this day (UTC) or instant on.", null),
        ["until"] = ("Only up to the end of this day (UTC), or up to this instant.", null),
        ["after"] = ("The opaque cursor that an earlier page's next holds.", null),
        ["limit"] = ("Most items on a page.", () => Limit(50)),
        ["api/v1/search limit"] = ("Most sentences of the answer.", () => Limit(20)),
        ["kind"] = ("Only with an edit of this kind.", Names<Kind>),
        ["api/v1/notices kind"] = ("Only notices of this kind.", Names<NoticeKind>),
        ["edit"] = ("seen: only with an edit that it accounts for; none: only without a visible edit.", Names<VisibleEdit>),
        ["significance"] = ("Only at least so significant.", Names<Significance>),
        ["acknowledgement"] = ("Only with this acknowledgement.", Names<Acknowledgement>),
    };

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer(Describe);
    });

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ArticleRevisions API",
            Version = Name,
            Description = "How published articles change. Reading is open. Instants are RFC 3339 in UTC; ranges are half-open and count "
                + "UTF-16 code units; lists are pages of at most 100 items with the next page's address; errors are application/problem+json.",
        };
        // Where the host listens now is nobody's concern; paths are relative to the document's own origin.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[BearerKeyHandler.SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The editors' access key.",
        };
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            // A name that means something else at one address is listed under both.
            var name = parameter.Name!.ToLowerInvariant();
            var (description, schema) = Parameters.TryGetValue($"{context.Description.RelativePath} {name}", out var own) ? own : Parameters[name];
            parameter.Description = description;
            if (parameter.In == ParameterLocation.Query)
                parameter.Name = name;
            if (schema is not null)
                parameter.Schema = schema();
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(BearerKeyHandler.SchemeName, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static OpenApiSchema Limit(int without) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = "1",
        Maximum = "100",
        Default = JsonValue.Create(without),
    };

    private static OpenApiSchema Boolean() => new() { Type = JsonSchemaType.Boolean };

    private static OpenApiSchema Names<T>() where T : struct, Enum => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. EnumNames<T>.All.Select(name => (JsonNode)name)],
    };
}
