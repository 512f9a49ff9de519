using ArticleRevisions.Archive;
using ArticleRevisions.Capture;

namespace ArticleRevisions.Web;

/// <summary>Puts the product together.</summary>
public static class ArticleRevisionsHost
{
    /// <summary>Registers everything the product needs.</summary>
    public static WebApplicationBuilder AddArticleRevisions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddCapture(builder.Configuration);
        builder.Services.AddArchive(builder.Configuration);
        return builder;
    }

    /// <summary>Puts the request pipeline together.</summary>
    public static WebApplication UseArticleRevisions(this WebApplication app) => app;
}
