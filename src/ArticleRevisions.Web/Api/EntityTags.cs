using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ArticleRevisions.Web.Api;

/// <summary>
/// Gives every answer to a GET an ETag, the hash of its body when the handler set none, and answers 304 when the client
/// has it (RFC 9110, sections 8.8.3 and 13.1.2). Bodies are bounded by the list limit, so that they fit in memory.
/// </summary>
internal sealed class EntityTags : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        return result is IResult answer && HttpMethods.IsGet(context.HttpContext.Request.Method) ? new Tagged(answer) : result;
    }

    private sealed class Tagged(IResult answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            var network = response.Body;
            using var body = new MemoryStream();
            response.Body = body;
            try
            {
                await answer.ExecuteAsync(httpContext);
                await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
            }
            finally
            {
                response.Body = network;
            }

            if (response.StatusCode == StatusCodes.Status200OK)
            {
                var tag = response.GetTypedHeaders().ETag ??= TagOf(body);
                if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known =>
                        known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
                {
                    response.StatusCode = StatusCodes.Status304NotModified;
                    response.ContentType = null;
                    response.ContentLength = null;
                    return;
                }
            }

            if (body.Length == 0)
                return;

            response.ContentLength = body.Length;
            body.Position = 0;
            await body.CopyToAsync(network, httpContext.RequestAborted);
        }

        private static EntityTagHeaderValue TagOf(MemoryStream body) =>
            new($"\"{Base64Url.EncodeToString(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)).AsSpan(0, 16))}\"");
    }
}
