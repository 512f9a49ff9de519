using ArticleRevisions.Capture.Robots;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>What a visit brought: its result so far, and what the body is.</summary>
/// <param name="Result">With <see cref="CaptureOutcome.Read"/> when <see cref="CaptureResult.Response"/> has a body of a wanted sort.</param>
/// <param name="Sort">What the body is.</param>
/// <param name="Charset">The charset of the Content-Type header.</param>
internal sealed record Visit(CaptureResult Result, ContentSort Sort, string? Charset);

/// <summary>What a visit is for.</summary>
internal enum Wanted
{
    /// <summary>An article's page.</summary>
    Page,

    /// <summary>A feed, or a page that points to one.</summary>
    Feed,

    /// <summary>Whatever stands there: the page, where the server has both.</summary>
    Either,
}

/// <summary>
/// Visits one address: every hop passes the gate, robots.txt and the address check, and the visit as a whole one limit of time.
/// </summary>
internal sealed partial class GuardedClient(
    Exchange exchange, RobotsFiles robots, UrlGate gate, IOptions<CaptureOptions> options, TimeProvider time, ILogger<GuardedClient> logger)
{
    private const int MostRedirects = 10;
    private const string AcceptPage = "text/html, application/xhtml+xml;q=0.9";
    private const string AcceptEither = "text/html, application/xhtml+xml;q=0.9, application/atom+xml;q=0.8, application/rss+xml;q=0.8, application/feed+json;q=0.8, application/xml;q=0.7, text/xml;q=0.7";
    private const string AcceptFeed = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5";

    /// <summary>Visits a page, a feed or either. Throws only for cancellation.</summary>
    public async Task<Visit> VisitAsync(CaptureRequest request, Wanted wanted, CancellationToken cancellationToken)
    {
        var clock = new VisitClock(time, TimeSpan.FromSeconds(options.Value.TotalTimeoutSeconds));
        var report = new VisitReport(time.GetUtcNow(), clock);
        if (!gate.TryParse(request.Url.IsAbsoluteUri ? request.Url.AbsoluteUri : request.Url.OriginalString, out var url, out var refusal))
            return report.End(CaptureOutcome.RefusedByGate, refusal);

        var accept = wanted is Wanted.Page ? AcceptPage : wanted is Wanted.Feed ? AcceptFeed : AcceptEither;
        var ask = new Ask(accept, options.Value.MaxBodyBytes, head => IsWanted(head, wanted))
        {
            ETag = request.ETag,
            LastModified = request.LastModified,
        };
        var start = url;
        var seen = new HashSet<string>(StringComparer.Ordinal) { url.AbsoluteUri };
        var isPermanent = true;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var verdict = await robots.JudgeAsync(url, clock, cancellationToken);
            report.CrawlDelay = verdict.CrawlDelay;
            if (RefusedBy(verdict) is var (outcome, detail))
                return report.End(outcome, detail, verdict.RetryAfter);

            var answer = await exchange.SendAsync(url, ask, clock, cancellationToken);
            report.Add(answer);
            if (answer.Head is not { IsRedirect: true } head)
                return Finish(report, answer, url, start, wanted, ask);
            if (!Redirect.TryResolve(url, head.Location, gate, out var next, out refusal))
            {
                LogRedirectRefused(url, refusal);
                return report.End(CaptureOutcome.RefusedByGate, refusal);
            }

            if (!seen.Add(next.AbsoluteUri))
                return report.End(CaptureOutcome.Failed, "The site redirects in a circle.");
            isPermanent &= head.Status is 301 or 308;
            if (isPermanent)
                report.MovedTo = next;
            if (PrivateOrigins.OriginOf(next) != PrivateOrigins.OriginOf(url))
                ask = ask with { ETag = null, LastModified = null };
            url = next;
        }

        return report.End(CaptureOutcome.Failed, $"The site redirects more than {MostRedirects} times.");
    }

    /// <summary>Why robots.txt keeps us away, or null.</summary>
    private static (CaptureOutcome Outcome, string Detail)? RefusedBy(RobotsVerdict verdict) => verdict.Word switch
    {
        RobotsWord.Allowed => null,
        RobotsWord.Disallowed => (CaptureOutcome.RefusedByRobots, "The site's robots.txt asks us not to fetch this page."),
        RobotsWord.NoConnection => (CaptureOutcome.Deferred, VisitReport.NotReached),
        RobotsWord.AddressRefused => (CaptureOutcome.RefusedByGate, VisitReport.NotReached),
        RobotsWord.NoTurn => (CaptureOutcome.Deferred, VisitReport.NoTurn),
        RobotsWord.OutOfReach => (CaptureOutcome.Deferred, "The site's robots.txt could not be read, so nothing is fetched for now."),
        _ => throw new InvalidOperationException($"Unknown word {verdict.Word}."),
    };

    private static bool IsWanted(AnswerHead head, Wanted wanted) => head is { Status: 200 or 203, IsChallenge: false }
        && ContentSorts.Of(head.MediaType) is var sort && (sort is ContentSort.Page or ContentSort.Unsaid || (wanted is not Wanted.Page && sort is not ContentSort.Other));

    private Visit Finish(VisitReport report, Answer answer, Uri url, Uri start, Wanted wanted, Ask ask)
    {
        if (answer.End is AnswerEnd.NoTurn)
            return report.End(CaptureOutcome.Deferred, VisitReport.NoTurn, answer.ComeBackIn);
        if (answer.Head is not { } head)
            return report.End(answer.End switch
            {
                AnswerEnd.Refused => CaptureOutcome.RefusedByGate,
                AnswerEnd.TooLarge => CaptureOutcome.TooLarge,
                _ => CaptureOutcome.Failed,
            }, answer.End is AnswerEnd.TooLarge ? "The site's answer has a header that is too large." : VisitReport.NotReached);
        if (head.Status is not (200 or 203) || head.IsChallenge)
            return report.EndByStatus(head, ask, time.GetUtcNow());
        if (wanted is Wanted.Page && url.PathAndQuery == "/" && start.PathAndQuery != "/")
            return report.End(CaptureOutcome.Missing, "The site leads to its home page instead of the page.");
        return report.EndByBody(answer, head, url, ask, wanted);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Did not follow the redirect of {Url}: {Refusal}")]
    private partial void LogRedirectRefused(Uri url, string refusal);
}
