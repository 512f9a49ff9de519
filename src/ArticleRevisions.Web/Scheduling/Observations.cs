using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>Says in the archive's words what a visit saw.</summary>
internal static class Observations
{
    public static ArticleAddress AddressOf(Uri url) => new(url.AbsoluteUri, UrlIdentity.KeyOf(url), UrlIdentity.HostOf(url));

    /// <summary>The outcome of a visit that read no article; null when one was read.</summary>
    public static CheckOutcome? OutcomeOf(CaptureOutcome outcome) => outcome switch
    {
        CaptureOutcome.Read => null,
        CaptureOutcome.NotModified => CheckOutcome.NotModified,
        CaptureOutcome.Failed => CheckOutcome.Failed,
        CaptureOutcome.Deferred => CheckOutcome.Deferred,
        CaptureOutcome.RefusedByRobots => CheckOutcome.RefusedByRobots,
        CaptureOutcome.RefusedByGate => CheckOutcome.RefusedByGate,
        CaptureOutcome.Blocked => CheckOutcome.Blocked,
        CaptureOutcome.Missing => CheckOutcome.Missing,
        CaptureOutcome.Gone => CheckOutcome.Gone,
        CaptureOutcome.UnavailableForLegalReasons => CheckOutcome.UnavailableForLegalReasons,
        CaptureOutcome.Truncated => CheckOutcome.Truncated,
        CaptureOutcome.Empty => CheckOutcome.Empty,
        CaptureOutcome.TooLarge => CheckOutcome.TooLarge,
        CaptureOutcome.Hostile => CheckOutcome.Hostile,
        CaptureOutcome.WrongType => CheckOutcome.WrongType,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a capture outcome."),
    };

    public static CheckObservation Of(long articleId, CaptureResult visit) => new()
    {
        ArticleId = articleId,
        At = visit.StartedAt,
        Duration = visit.Duration,
        Outcome = OutcomeOf(visit.Outcome),
        Text = visit.Article?.Text,
        Headlines = visit.Article is { Headlines: var h } ? new(h.Heading, h.Title, h.OpenGraph, h.JsonLd) : null,
        Response = visit is { Article: not null, Response: { } r } ? new(r.Url.AbsoluteUri, r.Status, r.Headers, r.Body) : null,
        Status = visit.Status,
        BytesReceived = visit.BytesReceived,
        Detail = visit.Outcome == CaptureOutcome.Read ? null : visit.Detail,
        ETag = visit.ETag,
        LastModified = visit.LastModified,
        PublicationName = visit.Article?.PublicationName,
        CorrectionsPolicy = visit.Article?.CorrectionsPolicy?.AbsoluteUri,
        Section = visit.Article?.Section,
        IsPaywalled = visit.Article?.IsPaywalled ?? false,
        Aliases = [.. Aliases(visit).Select(AddressOf)],
    };

    private static IEnumerable<Uri> Aliases(CaptureResult visit)
    {
        if (visit.MovedTo is { } moved)
            yield return moved;
        if (visit.Article?.Canonical is { } canonical)
            yield return canonical;
        if (visit.Article?.Amp is { } amp)
            yield return amp;
    }
}
