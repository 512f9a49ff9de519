using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>Sizes of a change, in words.</summary>
internal sealed record StatisticsResponse(int WordsInserted, int WordsDeleted, int WordsUnchanged, int Gross, int Net)
{
    public static StatisticsResponse Of(DiffStatistics words) =>
        new(words.WordsInserted, words.WordsDeleted, words.WordsUnchanged, words.Gross, words.Net);
}

/// <summary>Blocks joined, broken, recast or respaced: positions from 0 on each side.</summary>
internal sealed record BlockEditResponse(BlockOperation Operation, IReadOnlyList<int> Before, IReadOnlyList<int> After);

/// <summary>A notice that appeared, changed or went away.</summary>
internal sealed record NoticeChangeResponse(NoticeChangeKind Change, NoticeResponse? Before, NoticeResponse? After)
{
    public static NoticeChangeResponse Of(NoticeChange change) => new(
        change.Change,
        change.Before is null ? null : NoticeResponse.Of(change.Before),
        change.After is null ? null : NoticeResponse.Of(change.After));
}

/// <summary>Everything that a comparison of two texts found.</summary>
internal sealed record DiffResponse
{
    public required string EngineVersion { get; init; }
    public required string BeforeHash { get; init; }
    public required string AfterHash { get; init; }
    public required string Summary { get; init; }
    public required Significance Significance { get; init; }
    public required IReadOnlyList<ReasonResponse> Reasons { get; init; }
    public required StatisticsResponse Statistics { get; init; }
    public required bool IsEmpty { get; init; }
    public required bool IsTruncated { get; init; }
    public required IReadOnlyList<FieldEditResponse> Fields { get; init; }
    public required IReadOnlyList<EditResponse> Edits { get; init; }
    public required IReadOnlyList<BlockEditResponse> BlockEdits { get; init; }
    public required IReadOnlyList<NoticeChangeResponse> Notices { get; init; }

    public static DiffResponse Of(RevisionDiff diff) => new()
    {
        EngineVersion = diff.EngineVersion,
        BeforeHash = diff.BeforeHash,
        AfterHash = diff.AfterHash,
        Summary = diff.Summary,
        Significance = diff.Significance,
        Reasons = ReasonResponse.Of(diff.Reasons),
        Statistics = StatisticsResponse.Of(diff.Statistics),
        IsEmpty = diff.IsEmpty,
        IsTruncated = diff.IsTruncated,
        Fields = [.. diff.Fields.Select(FieldEditResponse.Of)],
        Edits = [.. diff.Edits.Select(EditResponse.Of)],
        BlockEdits = [.. diff.BlockEdits.Select(b => new BlockEditResponse(b.Operation, b.Before, b.After))],
        Notices = [.. diff.Notices.Select(NoticeChangeResponse.Of)],
    };
}

/// <summary>One end of a comparison.</summary>
internal sealed record ComparedSnapshot(int Number, DateTimeOffset FirstSeenAt)
{
    public static ComparedSnapshot Of(SnapshotSummary snapshot) => new(snapshot.Number, snapshot.FirstSeenAt);
}

/// <summary>Words that came in and went out.</summary>
internal sealed record WordsResponse(int WordsInserted, int WordsDeleted);

/// <summary>How much changed over a range: all that its revisions did, and what is left of it.</summary>
internal sealed record RangeResponse(int Revisions, WordsResponse Gross, WordsResponse Net)
{
    public static RangeResponse Of(RangeTotals along, DiffStatistics direct) => new(
        along.Revisions, new(along.WordsInserted, along.WordsDeleted), new(direct.WordsInserted, direct.WordsDeleted));
}

/// <summary>
/// A comparison of two snapshots of one article. It holds nothing that later checks or notices can change, so that it may
/// be cached for ever.
/// </summary>
internal sealed record ComparisonResponse(long ArticleId, ComparedSnapshot From, ComparedSnapshot To, RangeResponse Range, DiffResponse Diff)
{
    public static ComparisonResponse Of(ComparisonView comparison) => new(
        comparison.Article.Id,
        ComparedSnapshot.Of(comparison.From),
        ComparedSnapshot.Of(comparison.To),
        RangeResponse.Of(comparison.Along, comparison.Diff.Statistics),
        DiffResponse.Of(comparison.Diff));
}
