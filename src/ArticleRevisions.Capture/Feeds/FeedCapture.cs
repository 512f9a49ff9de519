using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>One link in a feed.</summary>
/// <param name="Url">The article's address, already through the URL gate.</param>
/// <param name="Title">The title the feed gives it; a witness.</param>
/// <param name="Published">The instant the feed gives, when it could be read.</param>
public sealed record FeedItem(Uri Url, string? Title, DateTimeOffset? Published);

/// <summary>One visit to a feed.</summary>
public sealed record FeedResult
{
    /// <summary>The visit; its <see cref="CaptureResult.Article"/> is always null.</summary>
    public required CaptureResult Visit { get; init; }

    /// <summary>The feed's own address: another than asked for when a page pointed to it.</summary>
    public required Uri Url { get; init; }

    /// <summary>The feed's title.</summary>
    public string? Title { get; init; }

    /// <summary>Its items, in the feed's order.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>How many items could not be used; one bad item costs one item.</summary>
    public int ItemsSkipped { get; init; }

    /// <summary>Its format; null when no feed was read.</summary>
    public FeedForm? Form { get; init; }

    /// <summary>How many sitemaps a sitemap index names; 0 for every other feed.</summary>
    public int Sitemaps { get; init; }
}

/// <summary>Fetches feeds and sitemaps, and finds the feed of a page through its <c>rel="alternate"</c> link.</summary>
public sealed class FeedCapture
{
    internal const string NotParsed = "The feed could not be parsed.";
    internal const string NoFeed = "The address holds no feed and no sitemap, and points to none.";

    private readonly GuardedClient _client;
    private readonly ParsingRoom _room;
    private readonly UrlGate _gate;
    private readonly SitemapFiles _sitemaps;

    internal FeedCapture(GuardedClient client, ParsingRoom room, UrlGate gate)
    {
        _client = client;
        _room = room;
        _gate = gate;
        _sitemaps = new SitemapFiles(client, room, gate);
    }

    /// <summary>Visits a feed, or a page that points to one; of a sitemap index, its newest sitemaps too. Throws only for cancellation.</summary>
    public async Task<FeedResult> CaptureAsync(CaptureRequest request, CancellationToken cancellationToken)
    {
        var visit = await _client.VisitAsync(request, Wanted.Feed, cancellationToken);
        if (visit.Result is not { Outcome: CaptureOutcome.Read, Response: { } response })
            return new FeedResult { Visit = visit.Result, Url = request.Url };

        // Many feeds are served as text/html: what the body says counts.
        var feed = await ReadAsync(visit, response, request, followsIndex: true, cancellationToken);
        if (feed.Visit.Outcome is not CaptureOutcome.WrongType || visit.Sort is not ContentSort.Page)
            return feed;
        return await FindAsync(visit, response, cancellationToken) is { } found ? await CaptureFoundAsync(found, cancellationToken) : feed;
    }

    /// <summary>Visits one address and nothing that it points to: neither a page's feeds nor an index's sitemaps.</summary>
    internal async Task<FeedResult> CaptureAloneAsync(Uri url, CancellationToken cancellationToken)
    {
        var request = new CaptureRequest(url);
        var visit = await _client.VisitAsync(request, Wanted.Feed, cancellationToken);
        return visit.Result is { Outcome: CaptureOutcome.Read, Response: { } response }
            ? await ReadAsync(visit, response, request, followsIndex: false, cancellationToken)
            : new FeedResult { Visit = visit.Result, Url = url };
    }

    /// <summary>Reads a feed out of an answer that was received already; an index's sitemaps are only counted.</summary>
    internal Task<FeedResult> ReadAsync(Visit visit, RawResponse response, Uri url, CancellationToken cancellationToken) =>
        ReadAsync(visit, response, new CaptureRequest(url), followsIndex: false, cancellationToken);

    /// <summary>The first feed that a page points to and that may be fetched.</summary>
    private async Task<Uri?> FindAsync(Visit visit, RawResponse page, CancellationToken cancellationToken)
    {
        var links = await _room.ParseAsync(() => FeedLinks.Find(PageDecoder.Decode(page.Body.Span, visit.Charset), page.Url), cancellationToken);
        foreach (var link in links ?? [])
            if (_gate.TryParse(link.Url.AbsoluteUri, out var url, out _))
                return url;
        return null;
    }

    /// <summary>The feed of a page; a page that it turns out to be is not searched again.</summary>
    private async Task<FeedResult> CaptureFoundAsync(Uri url, CancellationToken cancellationToken)
    {
        var request = new CaptureRequest(url);
        var visit = await _client.VisitAsync(request, Wanted.Feed, cancellationToken);
        return visit.Result is { Outcome: CaptureOutcome.Read, Response: { } response }
            ? await ReadAsync(visit, response, request, followsIndex: true, cancellationToken)
            : new FeedResult { Visit = visit.Result, Url = url };
    }

    private async Task<FeedResult> ReadAsync(Visit visit, RawResponse response, CaptureRequest request, bool followsIndex, CancellationToken cancellationToken)
    {
        var (result, url) = (visit.Result, request.Url);
        var document = await _room.ParseAsync(() => FeedReader.Read(response.Body, visit.Charset, response.Url, _gate), cancellationToken);
        if (document is null)
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.Hostile, Detail = NotParsed }, Url = url };
        if (!document.IsFeed)
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.WrongType, Detail = NoFeed }, Url = url };
        // A break behind some items costs the rest; a break before any leaves no feed at all.
        if (document is { Trouble: { } trouble, Items.Count: 0, ItemsSkipped: 0 })
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.WrongType, Detail = trouble }, Url = url, Title = document.Title };
        var isIndex = document.Form is FeedForm.SitemapIndex;
        var feed = new FeedResult
        {
            Visit = result with { Detail = document.Trouble ?? $"The feed was read ({document.Items.Count} items)." },
            Url = url,
            Title = document.Title,
            Items = isIndex ? [] : document.Items,
            ItemsSkipped = document.ItemsSkipped,
            Form = document.Form,
            Sitemaps = isIndex ? document.Items.Count : 0,
        };
        return isIndex && followsIndex ? await _sitemaps.ReadAsync(feed, document, response.Url, request.ReadBefore, cancellationToken) : feed;
    }
}
