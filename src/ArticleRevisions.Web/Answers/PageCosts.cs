namespace ArticleRevisions.Web.Answers;

/// <summary>What keeps pages cheap to send: answers that are kept, and compression.</summary>
internal static class PageCosts
{
    private const long MostBytesKept = 64 << 20, MostBytesOfOne = 1 << 20;

    public static void AddPageCosts(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            // The tokens in forms are masked anew in each answer, so its length tells nothing of them.
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "text/css", "text/javascript"];
        });
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = MostBytesKept;
            cache.MaximumBodySize = MostBytesOfOne;
            cache.AddBasePolicy(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
        });
    }

    /// <summary>Serves the files beside the pages, style sheets and scripts compressed.</summary>
    public static void UseFiles(this WebApplication app)
    {
        app.UseWhen(context => Path.GetExtension(context.Request.Path.Value) is ".css" or ".js", files => files.UseResponseCompression());
        app.UseStaticFiles();
    }

    /// <summary>Keeps pages in the form in which they are sent, so that one that is kept is not compressed again.</summary>
    public static void UsePageCosts(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseResponseCompression();
    }
}
