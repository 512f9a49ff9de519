using System.Text.Json;
using ArticleRevisions.Archive;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>What to watch.</summary>
/// <param name="Url">An absolute http or https address.</param>
internal sealed record AddressRequest(string Url);

/// <summary>Reads a body that names an address, and asks the URL gate about it.</summary>
internal static class AddressBody
{
    private const string Form = "The body is a JSON object with one member: {\"url\": \"https://…\"}.";

    /// <summary>The address, or the refusal in words.</summary>
    public static async Task<(ArticleAddress? Address, ProblemHttpResult? Refusal)> ReadAsync(
        HttpRequest request, UrlGate gate, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            return (null, Problems.UnsupportedMediaType());

        AddressRequest? body;
        try
        {
            body = await request.ReadFromJsonAsync<AddressRequest>(cancellationToken);
        }
        catch (JsonException e)
        {
            // The framework's message names our types; the path is what helps.
            return (null, Problems.BadRequest(e.Path is null or "$" ? Form : $"{Form} This one is wrong at {e.Path}."));
        }
        catch (BadHttpRequestException e)
        {
            // The server's own verdict on the body, such as 413: a refusal like any other, not a bug for the log.
            return (null, TypedResults.Problem(statusCode: e.StatusCode));
        }

        return gate.TryParse(body?.Url, out var url, out var refusal)
            ? (Observations.AddressOf(url), null)
            : (null, Problems.BadRequest(body is null ? Form : refusal));
    }
}
