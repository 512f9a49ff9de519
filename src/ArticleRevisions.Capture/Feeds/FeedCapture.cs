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
}

/// <summary>Fetches RSS and Atom feeds, and finds the feed of a page through its <c>rel="alternate"</c> link.</summary>
public sealed class FeedCapture
{
    private readonly GuardedClient _client;
    private readonly ParsingRoom _room;
    private readonly UrlGate _gate;

    internal FeedCapture(GuardedClient client, ParsingRoom room, UrlGate gate)
    {
        _client = client;
        _room = room;
        _gate = gate;
    }

    /// <summary>Visits a feed, or a page that points to one. Throws only for cancellation.</summary>
    public async Task<FeedResult> CaptureAsync(CaptureRequest request, CancellationToken cancellationToken)
    {
        var visit = await _client.VisitAsync(request, wantsFeed: true, cancellationToken);
        if (visit.Result is not { Outcome: CaptureOutcome.Read, Response: { } response })
            return new FeedResult { Visit = visit.Result, Url = request.Url };

        // Many feeds are served as text/html: what the body says counts.
        var feed = await ReadAsync(visit, response, request.Url, cancellationToken);
        if (feed.Visit.Outcome is not CaptureOutcome.WrongType || visit.Sort is not ContentSort.Page)
            return feed;
        return await FindAsync(visit, response, cancellationToken) is { } found ? await CaptureFoundAsync(found, cancellationToken) : feed;
    }

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
        var visit = await _client.VisitAsync(new CaptureRequest(url), wantsFeed: true, cancellationToken);
        return visit.Result is { Outcome: CaptureOutcome.Read, Response: { } response }
            ? await ReadAsync(visit, response, url, cancellationToken)
            : new FeedResult { Visit = visit.Result, Url = url };
    }

    private async Task<FeedResult> ReadAsync(Visit visit, RawResponse response, Uri url, CancellationToken cancellationToken)
    {
        var result = visit.Result;
        var document = await _room.ParseAsync(() => FeedReader.Read(response.Body, visit.Charset, response.Url, _gate), cancellationToken);
        if (document is null)
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.Hostile, Detail = "The feed could not be parsed." }, Url = url };
        if (!document.IsFeed)
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.WrongType, Detail = "The address holds no RSS or Atom feed, and points to none." }, Url = url };
        // A break behind some items costs the rest; a break before any leaves no feed at all.
        if (document is { Trouble: { } trouble, Items.Count: 0, ItemsSkipped: 0 })
            return new FeedResult { Visit = result with { Outcome = CaptureOutcome.WrongType, Detail = trouble }, Url = url, Title = document.Title };
        return new FeedResult
        {
            Visit = result with { Detail = document.Trouble ?? $"The feed was read ({document.Items.Count} items)." },
            Url = url,
            Title = document.Title,
            Items = document.Items,
            ItemsSkipped = document.ItemsSkipped,
        };
    }
}
