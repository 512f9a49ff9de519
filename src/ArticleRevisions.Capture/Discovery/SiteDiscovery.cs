using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Capture.Robots;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Discovery;

/// <summary>
/// Looks at an address before it is watched: is it an article, is it a feed, which feeds does its site name? Asks as politely as
/// every visit, and for a few addresses only.
/// </summary>
public sealed class SiteDiscovery
{
    private const int MostVisits = 10;

    /// <summary>Feeds that are read, so that their titles and numbers can be told.</summary>
    private const int MostRead = 6;

    /// <summary>The same beside an article, which is probably what is wanted.</summary>
    private const int MostReadBesideArticle = 2;

    private readonly GuardedClient _client;
    private readonly RobotsFiles _robots;
    private readonly PageCapture _pages;
    private readonly FeedCapture _feeds;
    private readonly ParsingRoom _room;
    private readonly UrlGate _gate;
    private readonly CaptureOptions _options;
    private readonly TimeProvider _time;

    internal SiteDiscovery(
        GuardedClient client, RobotsFiles robots, PageCapture pages, FeedCapture feeds, ParsingRoom room, UrlGate gate, IOptions<CaptureOptions> options, TimeProvider time)
    {
        _client = client;
        _robots = robots;
        _pages = pages;
        _feeds = feeds;
        _room = room;
        _gate = gate;
        _options = options.Value;
        _time = time;
    }

    /// <summary>Looks at an address. Throws only for cancellation.</summary>
    public async Task<Discovered> DiscoverAsync(Uri url, CancellationToken cancellationToken)
    {
        using var budget = new DiscoveryBudget(MostVisits, TimeSpan.FromSeconds(_options.DiscoverySeconds), _time, cancellationToken);
        var visit = await budget.SpendAsync(token => _client.VisitAsync(new CaptureRequest(url), Wanted.Either, token));
        if (visit is null)
            return Ended(url, DiscoveryOutcome.OutOfReach, "The site's turn did not come in time: it is being visited now, or asks for long pauses.");
        if (visit.Result is not { Outcome: CaptureOutcome.Read, Response: { } response })
            return Ended(url, OutcomeOf(visit.Result), visit.Result.Detail);
        if (visit.Sort is ContentSort.Feed || ContentSorts.Sniff(response.Body.Span) is ContentSort.Feed)
            return OfFeed(url, await _feeds.ReadAsync(visit, response, url, cancellationToken));

        var page = await _pages.ReadAsync(visit.Result, url, response, visit.Charset, cancellationToken);
        var article = ArticleOf(page, url, response.Url);
        var feeds = await FeedsAsync(visit, response, article, budget, cancellationToken);
        if (article is not null || feeds.Count > 0)
            return Ended(url, DiscoveryOutcome.Found, article is null && page.Outcome is not CaptureOutcome.Read ? page.Detail : visit.Result.Detail) with { Article = article, Feeds = feeds };
        return page.Outcome is CaptureOutcome.Read
            ? Ended(url, DiscoveryOutcome.NothingFound, "This is a site’s front page, and it names no feed.")
            : Ended(url, OutcomeOf(page), page.Detail);
    }

    private static Discovered Ended(Uri url, DiscoveryOutcome outcome, string detail) => new() { Url = url, Outcome = outcome, Detail = detail };

    private static Discovered OfFeed(Uri url, FeedResult feed) => feed.Visit.Outcome is CaptureOutcome.Read
        ? Ended(url, DiscoveryOutcome.Found, feed.Visit.Detail) with { Feeds = [Read(new DiscoveredFeed { Url = url, Source = FeedSource.Address }, feed)] }
        : Ended(url, OutcomeOf(feed.Visit), feed.Visit.Detail);

    private static DiscoveredArticle? ArticleOf(CaptureResult page, Uri url, Uri answered)
    {
        if (page.Article is not { } article || PagePlace.IsFront(answered))
            return null;
        var isLikely = article.Published is not null || article.Headlines.JsonLd is not null || !PagePlace.IsLikeSection(answered);
        return new DiscoveredArticle(url, article.Text.Headline, article.Text.Published, article.PublicationName, isLikely);
    }

    private async Task<IReadOnlyList<DiscoveredFeed>> FeedsAsync(
        Visit visit, RawResponse page, DiscoveredArticle? article, DiscoveryBudget budget, CancellationToken cancellationToken)
    {
        var links = await _room.ParseAsync(() => FeedLinks.Find(PageDecoder.Decode(page.Body.Span, visit.Charset), page.Url), cancellationToken);
        // Known since the visit: robots.txt was read before the page.
        var sitemaps = await _robots.SitemapsAsync(page.Url, new VisitClock(_time, TimeSpan.FromSeconds(_options.TotalTimeoutSeconds)), cancellationToken);
        var named = FeedCandidates.Named(page.Url, links ?? [], sitemaps, _gate);
        if (named.Count == 0)
            return article is null ? await InUsualPlaceAsync(page.Url, budget) : [];

        var most = article is { IsLikely: true } ? MostReadBesideArticle : MostRead;
        var feeds = new List<DiscoveredFeed>();
        foreach (var feed in named)
        {
            var read = feeds.Count < most ? await budget.SpendAsync(token => _feeds.CaptureAloneAsync(feed.Url, token)) : null;
            feeds.Add(read is null ? feed : Read(feed, read));
            // A host that asks for patience is asked for nothing more.
            if (read?.Visit.Outcome is CaptureOutcome.Deferred)
                most = 0;
        }

        return feeds;
    }

    /// <summary>The first feed that stands where feeds usually stand.</summary>
    private async Task<IReadOnlyList<DiscoveredFeed>> InUsualPlaceAsync(Uri page, DiscoveryBudget budget)
    {
        foreach (var place in FeedCandidates.Usual(page))
        {
            var read = await budget.SpendAsync(token => _feeds.CaptureAloneAsync(place, token));
            if (read is null or { Visit.Outcome: CaptureOutcome.Deferred or CaptureOutcome.Failed })
                return [];
            if (Read(new DiscoveredFeed { Url = place, Source = FeedSource.UsualPlace }, read) is { IsUsable: true } found)
                return [found];
        }

        return [];
    }

    private static DiscoveredFeed Read(DiscoveredFeed feed, FeedResult read) => read.Visit.Outcome is not CaptureOutcome.Read || read.Form is null
        ? feed with { Trouble = read.Visit.Detail }
        : feed with
        {
            Title = read.Title ?? feed.Title,
            Form = read.Form,
            Items = read.Form is FeedForm.SitemapIndex ? null : read.Items.Count,
            Sitemaps = read.Form is FeedForm.SitemapIndex ? read.Sitemaps : null,
            Newest = read.Items.Max(item => item.Published),
        };

    private static DiscoveryOutcome OutcomeOf(CaptureResult visit) => visit.Outcome switch
    {
        // Which addresses the dialler refuses is nobody's business: it reads like a site that is down.
        CaptureOutcome.RefusedByGate => visit.Detail == VisitReport.NotReached ? DiscoveryOutcome.OutOfReach : DiscoveryOutcome.Refused,
        CaptureOutcome.RefusedByRobots => DiscoveryOutcome.RefusedByRobots,
        CaptureOutcome.Blocked or CaptureOutcome.UnavailableForLegalReasons => DiscoveryOutcome.Blocked,
        CaptureOutcome.Missing or CaptureOutcome.Gone => DiscoveryOutcome.Missing,
        CaptureOutcome.Failed or CaptureOutcome.Deferred or CaptureOutcome.Truncated => DiscoveryOutcome.OutOfReach,
        CaptureOutcome.TooLarge or CaptureOutcome.Hostile or CaptureOutcome.WrongType => DiscoveryOutcome.Unreadable,
        CaptureOutcome.Read or CaptureOutcome.NotModified or CaptureOutcome.Empty => DiscoveryOutcome.NothingFound,
        _ => throw new ArgumentOutOfRangeException(nameof(visit), visit.Outcome, "Not a capture outcome."),
    };
}
