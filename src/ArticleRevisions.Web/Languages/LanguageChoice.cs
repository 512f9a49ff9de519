using ArticleRevisions.Web.Answers;

namespace ArticleRevisions.Web.Languages;

/// <summary>In which language a page is answered: the one chosen at its foot, else the browser's, else English. Programs are answered in English.</summary>
internal static class LanguageChoice
{
    private const string Cookie = "language";

    public static void UseLanguages(this WebApplication app) => app.UseWhen(context => !RequestKind.IsProgram(context), people => people.Use((context, next) =>
    {
        Language.Current = Chosen(context.Request) ?? Accepted(context.Request) ?? Language.English;
        context.Response.Headers.ContentLanguage = Language.Current.Tag;
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
        return next(context);
    }));

    public static void MapLanguages(this WebApplication app) => app.MapGet("/language/{tag}", (string tag, string? back, HttpContext context) =>
    {
        if (Find(tag) is not { } language)
            return Results.NotFound();
        context.Response.Cookies.Append(Cookie, language.Tag, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect(IsOwn(back) ? back! : "/");
    }).ExcludeFromDescription();

    private static Language? Chosen(HttpRequest request) => Find(request.Cookies[Cookie]);

    private static Language? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(range => range.Quality is not 0)
        .OrderByDescending(range => range.Quality ?? 1)
        .Select(range => Find(range.Value.Value?.Split('-')[0]))
        .FirstOrDefault(language => language is not null);

    private static Language? Find(string? tag) => Language.All.FirstOrDefault(l => string.Equals(l.Tag, tag, StringComparison.OrdinalIgnoreCase));

    // A link that was changed by hand leads home, and never to another site.
    private static bool IsOwn(string? back) => back is ['/', ..] && back is not ['/', '/' or '\\', ..] && !back.Any(char.IsControl);
}
