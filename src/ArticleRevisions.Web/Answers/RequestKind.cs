namespace ArticleRevisions.Web.Answers;

/// <summary>Who asks: a person's browser or a program.</summary>
internal static class RequestKind
{
    /// <summary>Programs get <c>application/problem+json</c>; people get a page. <c>/api</c> itself is a page.</summary>
    public static bool IsProgram(HttpContext context) =>
        IsApi(context) || IsFeed(context) || IsUnder(context, "/openapi") || IsUnder(context, "/health");

    /// <summary>The JSON API.</summary>
    public static bool IsApi(HttpContext context) => IsUnder(context, "/api");

    /// <summary>The Atom feeds.</summary>
    public static bool IsFeed(HttpContext context) => IsUnder(context, "/feeds");

    private static bool IsUnder(HttpContext context, PathString folder) =>
        context.Request.Path.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is { Length: > 1 };
}
