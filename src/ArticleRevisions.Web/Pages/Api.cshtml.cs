using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ArticleRevisions.Web.Pages;

/// <summary>Shows the OpenAPI document to people.</summary>
internal sealed class ApiModel([FromKeyedServices(Api.ApiDocument.Name)] IOpenApiDocumentProvider documents) : PageModel
{
    /// <summary>What the document says of the whole.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>The operations by resource.</summary>
    public IReadOnlyList<Resource> Resources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        Introduction = document.Info.Description ?? "";
        Resources =
        [
            .. document.Paths
                .SelectMany(path => (path.Value.Operations ?? []).Select(o => (Tag: o.Value.Tags?.FirstOrDefault()?.Name ?? "Other", Operation: OperationOf(path.Key, o.Key, o.Value))))
                .GroupBy(o => o.Tag, o => o.Operation)
                .Select(group => new Resource(group.Key, [.. group])),
        ];
    }

    private static Operation OperationOf(string path, HttpMethod method, OpenApiOperation operation) => new(
        method.Method,
        path,
        operation.Summary ?? "",
        operation.Security is { Count: > 0 },
        [.. (operation.Parameters ?? []).Select(p => new Parameter(p.Name ?? "", p.Description ?? "", ValuesOf(p.Schema)))],
        [.. (operation.Responses ?? []).Select(r => new Answer(r.Key, r.Value.Description ?? ""))]);

    private static string ValuesOf(IOpenApiSchema? schema) => schema switch
    {
        { Enum: { Count: > 0 } names } => string.Join(", ", names.Select(n => n.ToString())),
        { Minimum: { } least, Maximum: { } most } => $"{least} to {most}" + (schema.Default is { } usual ? $", default {usual}" : ""),
        _ => "",
    };

    internal sealed record Resource(string Name, IReadOnlyList<Operation> Operations);

    internal sealed record Operation(
        string Method, string Path, string Summary, bool NeedsKey, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Answer> Answers);

    internal sealed record Parameter(string Name, string Description, string Values);

    internal sealed record Answer(string Status, string Description);
}
