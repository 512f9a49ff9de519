using System.Globalization;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Gathers what a visit saw and puts its end into words for people.</summary>
internal sealed class VisitReport(DateTimeOffset startedAt, VisitClock clock)
{
    /// <summary>
    /// The one text for refused by the address check, closed and timed out: whoever may add addresses must not learn from it
    /// what stands in a private network.
    /// </summary>
    public const string NotReached = "The site could not be reached.";

    /// <summary>The host's turn would not have come soon.</summary>
    public const string NoTurn = "The site is asked for one page at a time and slowly; this page's turn comes later.";

    private Answer? _last;
    private long _bytes;

    public Uri? MovedTo { get; set; }

    public TimeSpan? CrawlDelay { get; set; }

    /// <summary>Notes an answer on the way.</summary>
    public void Add(Answer answer)
    {
        _last = answer;
        // A host's turn may be long in coming: what an answer shows stood when it was asked for, and not before.
        startedAt = answer.AskedAt;
        _bytes += answer.BytesReceived;
    }

    /// <summary>Ends without a body.</summary>
    public Visit End(CaptureOutcome outcome, string detail, TimeSpan? retryAfter = null) => new(
        new CaptureResult
        {
            Outcome = outcome,
            Detail = detail,
            StartedAt = startedAt,
            Duration = clock.Spent,
            Status = _last?.Head?.Status,
            BytesReceived = _bytes,
            MovedTo = MovedTo,
            RetryAfter = retryAfter,
            CrawlDelay = CrawlDelay,
        },
        ContentSort.Other,
        null);

    /// <summary>Ends by what the status says.</summary>
    public Visit EndByStatus(AnswerHead head, Ask ask, DateTimeOffset now)
    {
        var answered = $"The site answered {head.StatusText}.";
        if (head.IsChallenge)
            return End(CaptureOutcome.Blocked, "The site answered with a challenge that only people can pass.");
        if (head.Status == 304 && (ask.ETag ?? ask.LastModified) is not null)
        {
            var visit = End(CaptureOutcome.NotModified, "The page has not changed since the last visit.");
            return visit with { Result = visit.Result with { ETag = head.ETag ?? ask.ETag, LastModified = head.LastModified ?? ask.LastModified } };
        }

        return head.Status switch
        {
            401 or 402 or 403 or 407 => End(CaptureOutcome.Blocked, answered),
            404 => End(CaptureOutcome.Missing, answered),
            410 => End(CaptureOutcome.Gone, answered),
            429 or 503 => End(CaptureOutcome.Deferred, answered, head.PauseAsked(now)),
            451 => End(CaptureOutcome.UnavailableForLegalReasons, answered),
            204 or 205 => End(CaptureOutcome.Empty, answered),
            _ => End(CaptureOutcome.Failed, answered),
        };
    }

    /// <summary>Ends by what became of the body.</summary>
    public Visit EndByBody(Answer answer, AnswerHead head, Uri url, Ask ask, Wanted wanted)
    {
        // A packed sitemap is a file of its own, whatever the transport did to it.
        if (answer.End is AnswerEnd.Whole && wanted is not Wanted.Page)
            answer = ContentCoding.UnpackedFile(answer, ask.MostBytes);
        switch (answer.End)
        {
            case AnswerEnd.TooLarge:
                return End(CaptureOutcome.TooLarge, string.Create(
                    CultureInfo.InvariantCulture, $"The page is larger than {ask.MostBytes / 1048576.0:0.#} MiB, or unpacks to more than a hundred times its size."));
            case AnswerEnd.TooSlow:
                return End(CaptureOutcome.Failed, "The site began to answer but was too slow.");
            case AnswerEnd.Truncated:
                return End(CaptureOutcome.Truncated, "The page ended early; nothing of it was kept.");
            case AnswerEnd.Undecodable:
                return End(CaptureOutcome.Hostile, "The page came in a coding that could not be undone.");
            case AnswerEnd.Whole or AnswerEnd.Refused or AnswerEnd.Unreachable or AnswerEnd.NoTurn:
            default:
                break;
        }

        var sort = ContentSorts.Of(head.MediaType);
        if (sort is ContentSort.Unsaid)
            sort = ContentSorts.Sniff(answer.Body.Span);
        // What is called a file is no web page, even when it looks like one.
        else if (sort is ContentSort.Packed)
            sort = ContentSorts.Sniff(answer.Body.Span) is ContentSort.Feed ? ContentSort.Feed : ContentSort.Other;
        if (sort is not ContentSort.Page && !(wanted is not Wanted.Page && sort is ContentSort.Feed))
            return End(CaptureOutcome.WrongType, $"The address holds {head.MediaType ?? "something of no known type"}, which is no {(wanted is Wanted.Feed ? "feed" : "web page")}{(wanted is Wanted.Either ? " and no feed" : "")}.");
        if (sort is ContentSort.Page && !head.EndIsMarked && head.Codings.Count == 0 && !HtmlEnd.IsClosed(answer.Body.Span))
            return End(CaptureOutcome.Truncated, "The page ended early; nothing of it was kept.");

        var ended = End(CaptureOutcome.Read, string.Create(CultureInfo.InvariantCulture, $"The page was read ({answer.BytesReceived:N0} bytes)."));
        return new Visit(ended.Result with
        {
            ETag = head.ETag,
            LastModified = head.LastModified,
            Response = new RawResponse(url, head.Status, head.Text, answer.Body),
        }, sort, head.Charset);
    }
}
