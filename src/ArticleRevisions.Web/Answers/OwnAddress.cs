namespace ArticleRevisions.Web.Answers;

/// <summary>The whole address of something here, as the visitor reached this host.</summary>
internal static class OwnAddress
{
    /// <param name="context">The request.</param>
    /// <param name="path">Path and query, from the slash on.</param>
    public static string Of(HttpContext context, string path) =>
        $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{path}";
}
