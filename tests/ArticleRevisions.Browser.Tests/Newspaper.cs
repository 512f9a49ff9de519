using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ArticleRevisions.Browser.Tests;

/// <summary>A publisher on loopback with one article, which a test can edit.</summary>
internal sealed class Newspaper : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _visits;

    private Newspaper(WebApplication app) => _app = app;

    public string Origin => _app.Urls.Single();

    public string ArticleUrl => $"{Origin}/city/bridge";

    public string Headline { get; set; } = "Bridge over the Elm to close for repairs";

    public IReadOnlyList<string> Paragraphs { get; set; } =
    [
        "The bridge over the river Elm will close on Monday so that its bearings can be replaced, the city council said.",
        "The work is expected to take 12 weeks and to cost about 3 million euros, according to the council's engineer.",
        "“We know how much this will ask of people who cross the river every day,” the mayor, Hanna Brandt, said.",
        "Buses will use the northern bridge until the work is done, and a ferry for people on foot will run every 20 minutes.",
        "The council last replaced parts of the bridge in 1998, when it was closed for most of a summer.",
    ];

    public static async Task<Newspaper> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var newspaper = new Newspaper(app);
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/robots.txt", () => Results.NotFound());
        app.MapGet("/city/bridge", () => Results.Content(newspaper.Page(), "text/html; charset=utf-8"));
        await app.StartAsync();
        return newspaper;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The furniture differs at every visit; the article does not.</summary>
    private string Page() => $"""
        <!doctype html>
        <html lang="en">
        <head><title>{Headline} | The Elm Observer</title><meta property="og:site_name" content="The Elm Observer"></head>
        <body>
        <nav><a href="/">Front page</a> <a href="/city">City</a></nav>
        <main><article>
        <h1>{Headline}</h1>
        {string.Join("\n", Paragraphs.Select(p => $"<p>{p}</p>"))}
        </article></main>
        <aside><h2>Most read</h2><ul><li><a href="/a{++_visits}">Story number {_visits} of today</a></li></ul></aside>
        <footer>© The Elm Observer. Read {_visits} times.</footer>
        </body></html>
        """;
}
