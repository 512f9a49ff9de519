using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>Carries out one claimed visit: capture, record, choose the next visit, give the claim back.</summary>
internal sealed partial class Visits(
    PageCapture pages, FeedCapture feeds, CheckRecorder recorder, ArticleRegister register, DueWork work, Expectations expectations, ArticleQueries articles, SnapshotQueries snapshots,
    EarlierReading earlier, IOptions<SchedulingOptions> options, IOptions<CaptureOptions> capture, TimeProvider time, ILogger<Visits> logger)
{
    /// <summary>Heritrix' manners: the host rests five times as long as it worked, at most half a minute.</summary>
    private const int RestFactor = 5;

    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    /// <summary>For a host that asks for patience and does not say how much: what Retry-After is clamped to as well.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMinutes(1);

    /// <summary>The name under which this process holds its claims.</summary>
    public string Node { get; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";

    /// <summary>
    /// Visits what was claimed. <paramref name="stopping"/> ends the fetch; what was fetched is always recorded, so that a stop
    /// loses nothing.
    /// </summary>
    public async Task<CaptureResult> VisitAsync(DueVisit due, CancellationToken stopping)
    {
        var request = new CaptureRequest(new Uri(due.Url)) { ETag = due.ETag, LastModified = due.LastModified, ReadBefore = due.SeenBefore };
        var visit = due.IsFeed
            ? await VisitFeedAsync(due, request, stopping)
            : await VisitArticleAsync(due, request, stopping);
        await ReleaseAsync(due, visit);
        return visit;
    }

    private async Task<CaptureResult> VisitArticleAsync(DueVisit due, CaptureRequest request, CancellationToken stopping)
    {
        var visit = await pages.CaptureAsync(request, stopping);
        var text = await earlier.TextOfAsync(due.Id, visit);
        var observation = Observations.Of(due.Id, visit) with { Text = text, MayBeCut = await MayBeCutAsync(due.Id, visit) };
        var recorded = await recorder.RecordAsync(observation, CancellationToken.None);
        earlier.Remember(due.Id, visit, text, recorded.Outcome);
        LogArticleChecked(due.Id, due.Host, recorded.Outcome, recorded.CheckId, recorded.Snapshot, visit.Status, visit.Duration.TotalMilliseconds);
        return visit;
    }

    /// <summary>Whether the page does not close itself, though it did when its latest text was read. A server that tells a wrong length looks like that.</summary>
    private async Task<bool> MayBeCutAsync(long article, CaptureResult visit)
    {
        if (visit is not { Article: not null, Response: { } response } || HtmlEnd.IsClosed(response.Body.Span))
            return false;
        return await articles.FindAsync(article, CancellationToken.None) is { Snapshots: > 0 and var latest }
            && await snapshots.ResponseAsync(article, latest, CancellationToken.None) is { } known && HtmlEnd.IsClosed(known.Body.Span);
    }

    private async Task<CaptureResult> VisitFeedAsync(DueVisit due, CaptureRequest request, CancellationToken stopping)
    {
        var feed = await feeds.CaptureAsync(request, stopping);
        var outcome = Observations.OutcomeOf(feed.Visit.Outcome) ?? CheckOutcome.Unchanged;
        var links = feed.Items.Select(i => new FeedLinkSeen(Observations.AddressOf(i.Url), i.Title, i.Published));
        var added = await register.RecordFeedAsync(
            new FeedObservation(due.Id, feed.Visit.StartedAt, outcome, feed.Visit.Detail, feed.Title, feed.Visit.ETag, feed.Visit.LastModified, [.. links]),
            CancellationToken.None);
        LogFeedChecked(due.Id, due.Host, outcome, feed.Items.Count, feed.ItemsSkipped, added);
        return feed.Visit;
    }

    private async Task ReleaseAsync(DueVisit due, CaptureResult visit)
    {
        var now = time.GetUtcNow();
        var facts = await work.FactsAsync(due, CancellationToken.None);
        var next = facts is null
            ? now + options.Value.MaximumInterval
            : VisitSchedule.Next(facts, options.Value, expectations, due.Host, now, visit.RetryAfter, Random.Shared.NextDouble());
        await work.ReleaseAsync(due, Node, next, now + HostRest(visit), CancellationToken.None);
    }

    /// <summary>How long the host is left alone now, by every process.</summary>
    private TimeSpan HostRest(CaptureResult visit)
    {
        var pause = visit.RetryAfter ?? (visit is { Outcome: CaptureOutcome.Deferred, Status: not null } ? ShortestPause : TimeSpan.Zero);
        var minimum = TimeSpan.FromSeconds(capture.Value.MinimumHostGapSeconds);
        if (minimum == TimeSpan.Zero)
            return pause;

        var rest = visit.Duration * RestFactor < LongestRest ? visit.Duration * RestFactor : LongestRest;
        return new[] { minimum, rest, visit.CrawlDelay ?? TimeSpan.Zero, pause }.Max();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Checked article {ArticleId} on {Host}: {Outcome}, check {CheckId}, snapshot {Snapshot}, status {Status}, {Milliseconds:F0} ms")]
    private partial void LogArticleChecked(long articleId, string host, CheckOutcome outcome, long checkId, int? snapshot, int? status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Checked feed {FeedId} on {Host}: {Outcome}, {Links} links, {Skipped} skipped, {Added} articles added")]
    private partial void LogFeedChecked(long feedId, string host, CheckOutcome outcome, int links, int skipped, int added);
}
