using System.Net;
using System.Text.RegularExpressions;
using ArticleRevisions.Web.Tests.House;
using Microsoft.AspNetCore.Routing;

namespace ArticleRevisions.Web.Tests.Api;

public sealed partial class ApiDocumentTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public void The_documentation_names_every_route_and_no_other()
    {
        var documented = Heading().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"))).Select(m => m.Groups[1].Value);

        Assert.Equal(Routes(["/api", "/feeds", "/health", "/oembed", "/openapi"]), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_unknown_document_is_a_problem_like_any_unknown_address()
    {
        using var answer = await _host.Client.AskAsync("/openapi/v2.json");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_openapi_document_describes_every_route_and_parameter_of_the_api()
    {
        var paths = (await _host.JsonAsync("/openapi/v1.json")).GetProperty("paths");

        var operations = paths.EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(o => o.Name != "parameters").Select(o => (Name: o.Name.ToUpperInvariant() + " " + path.Name, o.Value)))
            .ToList();
        Assert.Equal(Routes(["/api/v1"]), operations.Select(o => o.Name).Order(StringComparer.Ordinal));
        Assert.All(operations, o =>
        {
            Assert.NotEmpty(o.Value.GetProperty("summary").GetString()!);
            Assert.NotEmpty(o.Value.GetProperty("tags").EnumerateArray());
            Assert.Equal(o.Name.StartsWith("POST", StringComparison.Ordinal), o.Value.TryGetProperty("security", out _));
            if (o.Value.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray(), p => Assert.NotEmpty(p.GetProperty("description").GetString()!));
        });
    }

    private IEnumerable<string> Routes(string[] folders) => _host.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => (
            Path: Constraint().Replace("/" + e.RoutePattern.RawText!.Trim('/'), "}"),
            Methods: e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]))
        .Where(r => r.Path != "/api" && folders.Any(f => (r.Path + "/").StartsWith(f + "/", StringComparison.Ordinal)))
        .SelectMany(r => r.Methods.Select(m => $"{m} {r.Path}"))
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("^### `([A-Z]+ /[^`]+)`$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
