using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ArticleRevisions.Web.Demo;

/// <summary>An article of the newsroom, and when the tracker looks at it.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Looks">The instants of its history at which it is checked, in order.</param>
internal sealed record NewsroomArticle(Uri Url, IReadOnlyList<DateTimeOffset> Looks);

/// <summary>
/// The demo's newsroom: several publications on loopback, each on its own port, that serve what was up at the instant of
/// their clock. It is real HTTP with the habits of real sites, so the demo shows the product as it works.
/// </summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly List<WebApplication> _servers = [];
    private readonly Lock _gate = new();
    private DateTimeOffset _now = DateTimeOffset.MaxValue;
    private DateTimeOffset _liveSince = DateTimeOffset.MaxValue;
    private int _liveEdits;
    private int _requests;

    private Newsroom()
    {
    }

    /// <summary>The publications' origins, <c>http://127.0.0.1:port</c>.</summary>
    public IReadOnlyList<string> Origins => [.. _origins.Values];

    /// <summary>Every article with a past.</summary>
    public IReadOnlyList<NewsroomArticle> Articles =>
        NewsroomHistories.All.Select(h => new NewsroomArticle(new Uri(_origins[h.Publication] + h.Path), h.Looks())).ToList();

    /// <summary>Starts the publications on neighbouring ports; a port in use is replaced by any free one.</summary>
    public static async Task<Newsroom> StartAsync(int firstPort, CancellationToken cancellationToken)
    {
        var newsroom = new Newsroom();
        try
        {
            for (var i = 0; i < DemoPublication.All.Count; i++)
                await newsroom.OpenAsync(DemoPublication.All[i], firstPort <= 0 || firstPort + i > IPEndPoint.MaxPort ? 0 : firstPort + i, cancellationToken);
            return newsroom;
        }
        catch
        {
            // Half a newsroom serves nobody; the caller hears what went wrong.
            await newsroom.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves what was up at this instant.</summary>
    public void SetClock(DateTimeOffset instant)
    {
        lock (_gate)
            _now = instant;
    }

    /// <summary>Makes the next small edit of the live article; the newsroom's clock moves to now.</summary>
    public void PublishNextEdit(DateTimeOffset now)
    {
        lock (_gate)
        {
            _now = now;
            _liveEdits++;
            _liveSince = now;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
    }

    private async Task OpenAsync(DemoPublication publication, int port, CancellationToken cancellationToken)
    {
        var server = Server(publication, port);
        try
        {
            await server.StartAsync(cancellationToken);
        }
        catch (IOException) when (port != 0)
        {
            // The port is taken: any free one will do.
            await server.DisposeAsync();
            await OpenAsync(publication, 0, cancellationToken);
            return;
        }
        _servers.Add(server);
        _origins[publication.Key] = $"http://127.0.0.1:{new Uri(server.Urls.First()).Port}";
    }

    private WebApplication Server(DemoPublication publication, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel((KestrelServerOptions o) => o.Listen(IPAddress.Loopback, port));
        var server = builder.Build();
        server.Run(context => AnswerAsync(context, publication));
        return server;
    }

    private async Task AnswerAsync(HttpContext context, DemoPublication publication)
    {
        DateTimeOffset now;
        int request;
        lock (_gate)
            (now, request) = (_now, ++_requests);
        var page = new NewsroomPage(publication, _origins[publication.Key], _origins.GetValueOrDefault);
        var path = context.Request.Path.Value ?? "/";
        switch (path)
        {
            case "/robots.txt":
                await WriteAsync(context, 200, "text/plain", "User-agent: *\nDisallow: /share\nDisallow: /mail\n");
                return;
            case "/":
                await WriteAsync(context, 200, "text/html", page.Front(Up(publication, now).Select(a => (a.Path, a.Text)), now, request));
                return;
            case "/feed.xml":
                await WriteAsync(context, 200, publication.UsesAtom ? "application/atom+xml" : "application/rss+xml", page.Feed(Up(publication, now), now));
                return;
        }

        var history = NewsroomHistories.All.FirstOrDefault(h => h.Publication == publication.Key && h.Path == path);
        if (history?.Outage?.Holds(now) == true)
        {
            context.Response.Headers.RetryAfter = "120";
            await WriteAsync(context, 503, "text/html", page.Refusal("We are repairing something. Please come back in a few minutes."));
        }
        else if (history is null || history.Absence?.Holds(now) == true || Current(history, now) is not { } edition)
            await WriteAsync(context, 404, "text/html", page.Refusal("This page cannot be found."));
        else
            await WriteArticleAsync(context, publication, edition, () => page.Article(path, edition, history.Published, now, request));
    }

    private static async Task WriteArticleAsync(HttpContext context, DemoPublication publication, Edition edition, Func<string> page)
    {
        if (publication.SendsETags)
        {
            var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(edition.Text)))[..16]}\"";
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        await WriteAsync(context, 200, "text/html", page());
    }

    /// <summary>The edition that is up: the history's, or the live article's own.</summary>
    private Edition? Current(History history, DateTimeOffset now)
    {
        lock (_gate)
        {
            return history.Path == LiveEdits.Path && _liveEdits > 0 && now >= _liveSince
                ? new Edition(_liveSince, LiveEdits.TextAfter(NewsroomHistories.LiveEditsInHistory + _liveEdits))
                : history.At(now);
        }
    }

    private IEnumerable<(string Path, Manuscript Text, DateTimeOffset Published)> Up(DemoPublication publication, DateTimeOffset now) =>
        from history in NewsroomHistories.All
        where history.Publication == publication.Key && history.Absence?.Holds(now) != true
        let edition = Current(history, now)
        where edition is not null
        orderby history.Published descending
        select (history.Path, Manuscript.Read(edition.Text), history.Published);

    private static async Task WriteAsync(HttpContext context, int status, string type, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type + "; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
