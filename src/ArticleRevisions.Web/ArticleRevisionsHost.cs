using ArticleRevisions.Archive;
using ArticleRevisions.Capture;
using ArticleRevisions.Web.Access;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Feeds;
using ArticleRevisions.Web.Languages;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Scheduling;
using ArticleRevisions.Web.Sharing;
using ArticleRevisions.Web.Tracking;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web;

/// <summary>Puts the product together.</summary>
public static class ArticleRevisionsHost
{
    /// <summary>Registers everything the product needs.</summary>
    public static WebApplicationBuilder AddArticleRevisions(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<WebOptions>().Bind(builder.Configuration.GetSection(WebOptions.Section))
            .ValidateDataAnnotations()
            .Validate(o => o.KnownProxies.All(p => System.Net.IPAddress.TryParse(p, out _)), "Web:KnownProxies takes IP addresses only.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddCapture(builder.Configuration);
        services.AddArchive(builder.Configuration);
        services.AddOptions<CaptureOptions>().PostConfigure<IOptions<ArchiveOptions>>((capture, archive) =>
            capture.SourceRules ??= Path.Combine(archive.Value.DataFolder, "source-rules.json"));
        services.AddScheduling(builder.Configuration);
        services.AddSingleton<Looks>();

        builder.AddLog();
        builder.AddLimits();
        services.AddAnswers();
        services.AddPageCosts();
        services.AddEditorAccess();
        services.AddApi();
        services.AddSingleton(Markup.Encoder);
        services.AddRazorPages();
        services.AddHealthChecks().AddCheck<ArchiveHealth>("archive");
        return builder;
    }

    /// <summary>Puts the request pipeline together.</summary>
    public static WebApplication UseArticleRevisions(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseAnswers();
        app.UseFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseHiddenRecords();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UsePageCosts();

        app.MapHealth();
        app.MapApi();
        app.MapFeedFiles();
        app.MapSharing();
        app.MapLanguages();
        app.MapRazorPages();
        return app;
    }

    /// <summary>Builds the host, ready to start: what <c>serve</c> runs and the tests drive.</summary>
    /// <param name="args">Settings as <c>--Section:Name=value</c>.</param>
    /// <param name="configure">What the caller changes before the host is built.</param>
    /// <param name="serves">Whether it will answer requests; without, the pipeline is left out, which a verb would wait for.</param>
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null, bool serves = true)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Watching the settings file would watch every folder below the current one.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ApplicationName = typeof(ArticleRevisionsHost).Assembly.GetName().Name,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = serves);
        builder.AddArticleRevisions();
        configure?.Invoke(builder);
        var app = builder.Build();
        return serves ? app.UseArticleRevisions() : app;
    }
}
