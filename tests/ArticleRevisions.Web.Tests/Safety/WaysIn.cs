using System.Net;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Capture.Warc;
using ArticleRevisions.Web.Access;
using ArticleRevisions.Web.Commands;
using ArticleRevisions.Web.Scheduling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Web.Tests.Safety;

/// <summary>Every way by which an address can reach the house; each is tried with one address after another.</summary>
internal static partial class WaysIn
{
    private static int _attempts;

    public static IReadOnlyDictionary<string, Func<TestHost, string, Task>> All { get; } = new SortedDictionary<string, Func<TestHost, string, Task>>(StringComparer.Ordinal)
    {
        ["form, article"] = (host, address) => FormAsync(host, "article", address),
        ["form, feed"] = (host, address) => FormAsync(host, "feed", address),
        ["API, articles"] = (host, address) => ApiAsync(host, "/api/v1/articles", address),
        ["API, feeds"] = (host, address) => ApiAsync(host, "/api/v1/feeds", address),
        ["command line"] = (host, address) => WatchAsync(host, () => TrackCommand.Address(host.App.Services, address)),
        ["list of feeds"] = ListAsync,
        ["captures of others"] = CapturesAsync,
        ["history of others"] = HistoryAsync,
        ["RSS, link"] = (host, address) => FeedAsync(host, "application/rss+xml", $"<rss version=\"2.0\"><channel><title>t</title><item><link>{Xml(address)}</link></item></channel></rss>"),
        ["RSS, permalink"] = (host, address) => FeedAsync(host, "application/rss+xml", $"<rss version=\"2.0\"><channel><title>t</title><item><guid>{Xml(address)}</guid></item></channel></rss>"),
        ["Atom, link"] = (host, address) => FeedAsync(host, "application/atom+xml", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><link href=\"{Xml(address)}\"/></entry></feed>"),
        ["Atom, base"] = (host, address) => FeedAsync(host, "application/atom+xml", $"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"{Xml(address)}\"><title>t</title><entry><link href=\"#top\"/></entry></feed>"),
        ["JSON Feed, url"] = (host, address) => FeedAsync(host, "application/feed+json", JsonSerializer.Serialize(new { version = "https://jsonfeed.org/version/1.1", items = new[] { new { id = "1", url = address } } })),
        ["sitemap, entry"] = (host, address) => FeedAsync(host, "application/xml", $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{Xml(address)}</loc></url></urlset>"),
        ["page, feed"] = (host, address) => FeedAsync(host, "text/html", $"<!doctype html><html><head><link rel=alternate type=\"application/rss+xml\" href=\"{Xml(address)}\"></head><body><p>Home</p></body></html>"),
        ["page, canonical"] = (host, address) => PageAsync(host, $"<link rel=canonical href=\"{Xml(address)}\">"),
        ["page, og:url"] = (host, address) => PageAsync(host, $"<meta property=\"og:url\" content=\"{Xml(address)}\">"),
        ["redirect of a page"] = (host, address) => VisitAsync(host, isFeed: false, Place(host, (web, url) => web.Redirect(url, address))),
        ["redirect of a feed"] = (host, address) => VisitAsync(host, isFeed: true, Place(host, (web, url) => web.Redirect(url, address))),
        ["redirect of robots.txt"] = RobotsAsync,
    };

    /// <summary>An endpoint that signs a test in.</summary>
    public static void Door(WebApplication app) => app.MapPost("/test/sign-in", async (HttpContext context, EditorAccess access, CancellationToken cancellationToken) =>
        await access.SignInAsync(context, context.Request.Headers["X-Key"], cancellationToken));

    private static async Task FormAsync(TestHost host, string what, string address)
    {
        // Cookies by hand: by the clock of the house they end before today.
        using var browser = host.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/test/sign-in") { Headers = { { "X-Key", host.Key } } };
        using var signedIn = await browser.SendAsync(request);
        browser.DefaultRequestHeaders.Add("Cookie", Cookies(signedIn));
        using var form = await browser.GetAsync(new Uri("/track", UriKind.Relative));
        browser.DefaultRequestHeaders.Add("Cookie", Cookies(form));
        var token = Token().Match(await form.Content.ReadAsStringAsync()).Groups[1].Value;
        var fields = new Dictionary<string, string> { ["what"] = what, ["url"] = address, ["form-token"] = token };
        using var answer = await browser.PostAsync(new Uri("/track", UriKind.Relative), new FormUrlEncodedContent(fields));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, $"{address}: {(int)answer.StatusCode}");

        static IEnumerable<string> Cookies(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
    }

    private static async Task ApiAsync(TestHost host, string path, string address)
    {
        using var editor = host.NewEditor();
        using var answer = await editor.PostJsonAsync(path, JsonSerializer.Serialize(new { url = address }));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.BadRequest, $"{address}: {(int)answer.StatusCode}");
    }

    private static async Task WatchAsync(TestHost host, Func<Uri> gated)
    {
        try
        {
            await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(gated()), TestHost.Start, default);
        }
        catch (CommandException e)
        {
            Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
        }
    }

    private static Task ListAsync(TestHost host, string address) => FileAsync(
        file => File.WriteAllText(file, $"<opml version=\"2.0\"><body><outline xmlUrl=\"{Xml(address)}\"/></body></opml>"),
        file => ActivatorUtilities.CreateInstance<OpmlLists>(host.App.Services).ImportAsync(file, default));

    private static Task CapturesAsync(TestHost host, string address) => FileAsync(
        file =>
        {
            using var captures = File.Create(file);
            new WarcWriter(captures).WriteResponse(address, TestHost.Start.AddDays(-1), new StoredResponse(200, "Content-Type: text/html", Encoding.UTF8.GetBytes(Article(""))));
        },
        file => ActivatorUtilities.CreateInstance<WarcImport>(host.App.Services).RunAsync(file, (_, _) => { }, default));

    private static Task HistoryAsync(TestHost host, string address) => FileAsync(
        file => File.WriteAllText(file, JsonSerializer.Serialize(new { id = "1", url = address, versions = new[] { new { title = "Ferry", paragraphs = new[] { "The ferry sails on Monday." } } } })),
        async file =>
        {
            try
            {
                await ActivatorUtilities.CreateInstance<HistoryImport>(host.App.Services).RunAsync(file, (_, _) => { }, default);
            }
            catch (CommandException e)
            {
                Assert.StartsWith("Line 1 is broken", e.Message, StringComparison.Ordinal);
            }
        });

    private static Task FeedAsync(TestHost host, string type, string body) => VisitAsync(host, isFeed: true, Place(host, (web, url) => web.Answer(url, body, type)));

    private static Task PageAsync(TestHost host, string head) => VisitAsync(host, isFeed: false, Place(host, (web, url) => web.Answer(url, Article(head))));

    private static Task RobotsAsync(TestHost host, string address)
    {
        // The verdict on a host is remembered: each attempt has a host of its own.
        var origin = $"https://host{Interlocked.Increment(ref _attempts)}.news.example";
        host.Web.Redirect(origin + "/robots.txt", address).Answer(origin + "/story", Article(""));
        return VisitAsync(host, isFeed: false, origin + "/story");
    }

    private static async Task VisitAsync(TestHost host, bool isFeed, string url)
    {
        var address = Observations.AddressOf(new Uri(url));
        var register = host.Get<ArticleRegister>();
        var added = isFeed ? await register.AddFeedAsync(address, TestHost.Start, default) : await register.AddArticleAsync(address, TestHost.Start, default);
        await host.Get<Visits>().VisitAsync(new DueVisit { Id = added.Id, IsFeed = isFeed, Url = url, Host = address.Host }, default);
    }

    private static string Place(TestHost host, Action<RecordedWeb, string> answer)
    {
        var url = $"https://news.example/{Interlocked.Increment(ref _attempts)}";
        answer(host.Web, url);
        return url;
    }

    private static async Task FileAsync(Action<string> write, Func<string, Task> read)
    {
        var file = Path.GetTempFileName();
        try
        {
            write(file);
            await read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>An article's page.</summary>
    public static string Article(string head) => $"""
        <!doctype html><html lang="en"><head><title>Ferry sails again</title>{head}</head><body><article><h1>Ferry sails again</h1>
        <p>The ferry sails again from Monday, the harbour said, after a winter in the dock. It carries cars and cyclists.</p>
        <p>Tickets cost as much as they did last year, and children travel free of charge until the summer.</p></article></body></html>
        """;

    private static string Xml(string text) => SecurityElement.Escape(text);

    [GeneratedRegex("name=\"form-token\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
