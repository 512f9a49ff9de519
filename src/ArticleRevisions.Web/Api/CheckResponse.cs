using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Api;

/// <summary>One visit to a page.</summary>
internal sealed record CheckResponse
{
    public required long Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required double DurationMilliseconds { get; init; }
    public required CheckOutcome Outcome { get; init; }
    public required int? Status { get; init; }
    public required long BytesReceived { get; init; }
    public required string? Detail { get; init; }
    public required int? Snapshot { get; init; }

    public static CheckResponse Of(CheckView check) => new()
    {
        Id = check.Id,
        At = check.At,
        DurationMilliseconds = check.Duration.TotalMilliseconds,
        Outcome = check.Outcome,
        Status = check.Status,
        BytesReceived = check.BytesReceived,
        Detail = check.Detail,
        Snapshot = check.Snapshot,
    };
}
