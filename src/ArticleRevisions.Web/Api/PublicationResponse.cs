using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Api;

/// <summary>An outlet in a list, with counts of its whole record.</summary>
internal sealed record PublicationSummaryResponse(
    long Id, string Host, string Name, DateTimeOffset? WatchedSince, int Articles, int Checks, int Revisions, int SubstantiveEdits, int AcknowledgedEdits,
    int SilentEdits, DateTimeOffset? LatestRevisionAt)
{
    public static PublicationSummaryResponse Of(PublicationSummary summary) => new(
        summary.Publication.Id, summary.Publication.Host, summary.Publication.Name, summary.WatchedSince, summary.Articles, summary.Checks,
        summary.Revisions, summary.SubstantiveEdits, summary.AcknowledgedEdits, summary.SilentEdits, summary.LatestRevisionAt);
}

/// <summary>What the archive counts of one outlet in a time.</summary>
internal sealed record PublicationRecordResponse
{
    public required PublicationResponse Publication { get; init; }
    public required string? CorrectionsPolicy { get; init; }
    public required RecordPeriod Period { get; init; }
    public required DateTimeOffset? Since { get; init; }
    public required DateTimeOffset Until { get; init; }
    public required WatchedArticles Articles { get; init; }
    public required CheckFigures Checks { get; init; }
    public required GapFiguresResponse Gaps { get; init; }
    public required RevisionFigures Revisions { get; init; }
    public required int Notices { get; init; }
    public required int NoticesWithoutEdit { get; init; }
    public required NoticeLatencyResponse Latency { get; init; }
    public required IReadOnlyList<RecordStretch> Stretches { get; init; }
    public required IReadOnlyList<KindCount> Kinds { get; init; }
    public required IReadOnlyList<AgeCountResponse> Ages { get; init; }
    public required DateTimeOffset? RestsUntil { get; init; }

    public static PublicationRecordResponse Of(PublicationRecord record) => new()
    {
        Publication = PublicationResponse.Of(record.Publication),
        CorrectionsPolicy = record.CorrectionsPolicy,
        Period = record.Period,
        Since = record.Since,
        Until = record.Until,
        Articles = record.Articles,
        Checks = record.Checks,
        Gaps = new GapFiguresResponse(record.Gaps.Count, record.Gaps.Articles, record.Gaps.Open, record.Gaps.Longest?.TotalSeconds),
        Revisions = record.Revisions,
        Notices = record.Notices,
        NoticesWithoutEdit = record.NoticesWithoutEdit,
        Latency = new NoticeLatencyResponse(record.Latency.Revisions, record.Latency.Median is { } median ? TimeBetweenResponse.Of(median) : null),
        Stretches = record.Stretches,
        Kinds = record.Kinds,
        Ages = [.. record.Ages.Select(a => new AgeCountResponse(a.From.TotalSeconds, a.To?.TotalSeconds, a.SubstantiveEdits))],
        RestsUntil = record.RestsUntil,
    };
}

/// <summary>Gaps that began in the time; a length in seconds.</summary>
internal sealed record GapFiguresResponse(int Count, int Articles, int Open, double? LongestSeconds);

/// <summary>The median time from a revision to the first notice that accounts for one of its edits.</summary>
internal sealed record NoticeLatencyResponse(int Revisions, TimeBetweenResponse? Median);

/// <summary>Substantive edits in articles of an age.</summary>
internal sealed record AgeCountResponse(double FromSeconds, double? ToSeconds, int SubstantiveEdits);
