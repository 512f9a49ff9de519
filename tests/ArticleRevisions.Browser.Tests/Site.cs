using ArticleRevisions.Archive.Keys;
using ArticleRevisions.Web;
using ArticleRevisions.Web.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ArticleRevisions.Browser.Tests;

/// <summary>The whole product on a port of its own, with a newspaper to watch and a browser to look with.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articlerevisions-browser-").FullName;
    private WebApplication? _app;
    private Newspaper? _newspaper;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address => _app!.Urls.Single();

    public string AccessKey { get; private set; } = "";

    internal Newspaper Newspaper => _newspaper!;

    internal IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;

        _newspaper = await Newspaper.StartAsync();
        _app = ArticleRevisionsHost.Build([], builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Archive:DataFolder"] = _folder,
            ["Capture:AllowedPrivateOrigins:0"] = _newspaper.Origin,
            ["Capture:MinimumHostGapSeconds"] = "0",
            ["Scheduling:MinimumInterval"] = "00:00:01",
            ["Scheduling:MaximumInterval"] = "00:00:01",
            ["Scheduling:FeedMinimumInterval"] = "00:00:01",
            ["Scheduling:FeedMaximumInterval"] = "00:00:01",
            ["Scheduling:Poll"] = "00:00:00.2",
            ["Serilog:MinimumLevel:Default"] = "Warning",
        }));
        await _app.Services.PrepareArchiveAsync(CancellationToken.None);
        AccessKey = await _app.Services.GetRequiredService<AccessKeys>().ReplaceAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>A page of a fresh visitor, without cookies, and without scripts unless the test itself needs them.</summary>
    /// <param name="scripts">Whether the test runs scripts of its own in the page.</param>
    /// <param name="bypassContentPolicy">Whether it injects one, as axe does.</param>
    public async Task<IPage> VisitorAsync(bool scripts = false, bool bypassContentPolicy = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = scripts,
            BypassCSP = bypassContentPolicy,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_newspaper is not null)
            await _newspaper.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
