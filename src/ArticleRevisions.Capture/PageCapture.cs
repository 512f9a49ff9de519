using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture;

/// <summary>The front door: fetches a page under all guards and reads its article.</summary>
public sealed class PageCapture
{
    private readonly GuardedClient _client;
    private readonly ParsingRoom _room;
    private readonly UrlGate _gate;
    private readonly SourceRulesFile _rules;

    internal PageCapture(GuardedClient client, ParsingRoom room, UrlGate gate, SourceRulesFile rules)
    {
        _client = client;
        _room = room;
        _gate = gate;
        _rules = rules;
    }

    /// <summary>Visits a page. Throws only for cancellation.</summary>
    public async Task<CaptureResult> CaptureAsync(CaptureRequest request, CancellationToken cancellationToken)
    {
        var visit = await _client.VisitAsync(request, Wanted.Page, cancellationToken);
        if (visit.Result is not { Outcome: CaptureOutcome.Read, Response: { } response } result)
            return visit.Result;

        return await ReadAsync(result, request.Url, response, visit.Charset, cancellationToken);
    }

    /// <summary>Reads a page that was received at another time, as a visit would have read it. Throws only for cancellation.</summary>
    /// <param name="requested">The address that was asked for.</param>
    /// <param name="response">The answer.</param>
    /// <param name="charset">The charset that its header names, or null.</param>
    /// <param name="at">When it was received.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<CaptureResult> ReadAsync(Uri requested, RawResponse response, string? charset, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        return ReadAsync(
            new CaptureResult
            {
                Outcome = CaptureOutcome.Read,
                Detail = "The page was read from a file.",
                StartedAt = at,
                Duration = TimeSpan.Zero,
                Status = response.Status,
                BytesReceived = response.Body.Length,
                Response = response,
            },
            requested, response, charset, cancellationToken);
    }

    /// <summary>Reads the article of a visit that brought a page.</summary>
    internal async Task<CaptureResult> ReadAsync(CaptureResult result, Uri requested, RawResponse response, string? charset, CancellationToken cancellationToken)
    {
        var rule = _rules.Current.For(response.Url);
        var read = await _room.ParseAsync(
            () => ArticleExtractor.Read(PageDecoder.Decode(response.Body.Span, charset), response.Url, rule), cancellationToken);
        if (read is not null && PageSigns.Of(read, requested, response.Url) is var (outcome, detail))
            return result with { Outcome = outcome, Detail = detail, MovedTo = null, ETag = null, LastModified = null };
        return (read?.Trouble ?? ExtractionTrouble.Hostile) switch
        {
            ExtractionTrouble.None => result with { Article = Gated(read!.Article!) },
            ExtractionTrouble.Empty => result with { Outcome = CaptureOutcome.Empty, Detail = read!.Detail },
            ExtractionTrouble.Hostile => result with { Outcome = CaptureOutcome.Hostile, Detail = read?.Detail ?? "The page could not be parsed." },
            var trouble => throw new InvalidOperationException($"Unknown trouble {trouble}."),
        };
    }

    /// <summary>What a page says about addresses passes the gate like everything from outside.</summary>
    private ExtractedArticle Gated(ExtractedArticle article) => article with
    {
        Canonical = _gate.TryParse(article.Canonical?.AbsoluteUri, out var canonical, out _) ? canonical : null,
        Feeds = [.. article.Feeds.Where(feed => _gate.TryParse(feed.Url.AbsoluteUri, out _, out _))],
    };
}
