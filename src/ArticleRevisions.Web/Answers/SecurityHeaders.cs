using Microsoft.Extensions.Primitives;

namespace ArticleRevisions.Web.Answers;

/// <summary>The headers that every answer carries; an answer that set its own value keeps it.</summary>
internal static class SecurityHeaders
{
    /// <summary>Pages bring a stylesheet, modules and pictures of their own, and send forms home: nothing else.</summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.UseHsts();
        app.Use((context, next) =>
        {
            // At the start of the answer, so that an error page, which clears the headers, has them too.
            context.Response.OnStarting(static state => Add((HttpContext)state), context);
            return next(context);
        });
    }

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        Default("Content-Security-Policy", PagePolicy);
        Default("X-Content-Type-Options", "nosniff");
        Default("Referrer-Policy", "no-referrer");
        Default("Cross-Origin-Opener-Policy", "same-origin");
        Default("Cross-Origin-Resource-Policy", RequestKind.IsFeed(context) ? "cross-origin" : "same-origin");
        Default("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        return Task.CompletedTask;

        void Default(string name, StringValues value) => headers.TryAdd(name, value);
    }
}
