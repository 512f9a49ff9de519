using System.Globalization;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Web.Answers;

/// <summary>Answers 410 for everything that belongs to an article whose record was taken down, before anything of it is read.</summary>
internal static class HiddenRecords
{
    private static readonly object Key = new();

    public static void UseHiddenRecords(this WebApplication app)
    {
        var takedowns = app.Services.GetRequiredService<Takedowns>();
        app.Use(async (context, next) =>
        {
            if (ArticleOf(context.Request.Path) is { } article && await takedowns.FindAsync(article, context.RequestAborted) is { } takedown)
            {
                context.Items[Key] = takedown;
                context.Response.StatusCode = StatusCodes.Status410Gone;
                return;
            }

            await next(context);
        });
    }

    /// <summary>Why the record that was asked for is hidden; null when that is not what happened.</summary>
    public static TakedownView? TakedownOf(HttpContext context) => context.Items[Key] as TakedownView;

    /// <summary>The article that a path is of: of a page, of the API or of a feed.</summary>
    private static long? ArticleOf(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', 5, StringSplitOptions.RemoveEmptyEntries);
        var id = parts switch
        {
            [var articles, var page, ..] when Is(articles, "articles") => page,
            [var feeds, var articles, var file, ..] when Is(feeds, "feeds") && Is(articles, "articles") => file.Split('.')[0],
            [var api, _, var articles, var record, ..] when Is(api, "api") && Is(articles, "articles") => record,
            _ => null,
        };
        return long.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

        static bool Is(string part, string name) => string.Equals(part, name, StringComparison.OrdinalIgnoreCase);
    }
}
