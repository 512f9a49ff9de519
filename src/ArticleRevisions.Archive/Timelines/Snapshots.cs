using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>The facts of a snapshot, without its text.</summary>
public sealed record SnapshotSummary
{
    /// <summary>1…n within its article.</summary>
    public required int Number { get; init; }
    /// <summary>The check that first saw it.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }
    /// <summary>The last check that saw the text before it; null for the first snapshot.</summary>
    public DateTimeOffset? NotBefore { get; init; }
    /// <summary>The latest check that saw this text while it was the latest one.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }
    /// <summary>SHA-256 of the canonical text.</summary>
    public required string TextHash { get; init; }
    /// <summary>Its headline.</summary>
    public required string Headline { get; init; }
    /// <summary>Words of the blocks.</summary>
    public required int Words { get; init; }
    /// <summary>Sentences of the blocks.</summary>
    public required int Sentences { get; init; }
    /// <summary>The page's own publication instant.</summary>
    public DateTimeOffset? Published { get; init; }
    /// <summary>The page's own modification instant.</summary>
    public DateTimeOffset? Modified { get; init; }
    /// <summary>The earlier snapshot that had the same text, when this one restored it.</summary>
    public int? RestorationOf { get; init; }
}

/// <summary>A snapshot with its text and how it was taken.</summary>
public sealed record SnapshotView
{
    /// <summary>Its facts.</summary>
    public required SnapshotSummary Facts { get; init; }
    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>The text.</summary>
    public required ArticleText Text { get; init; }
    /// <summary>The headline's variants; null when no page was read (an imported history).</summary>
    public HeadlineWitnesses? Headlines { get; init; }
    /// <summary>The check that took it.</summary>
    public required CheckView Check { get; init; }
    /// <summary>SHA-256 of the raw body, or null when none is kept.</summary>
    public string? ResponseHash { get; init; }
    /// <summary>How many snapshots the article has.</summary>
    public required int Latest { get; init; }
}

/// <summary>Reads snapshots.</summary>
public sealed class SnapshotQueries
{
    /// <summary>An article's snapshots, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public Task<ListPage<SnapshotSummary>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>One snapshot, or null.</summary>
    public Task<SnapshotView?> FindAsync(long articleId, int number, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The raw response of a snapshot, or null when none is kept.</summary>
    public Task<ResponseEvidence?> ResponseAsync(long articleId, int number, CancellationToken cancellationToken) => throw new NotImplementedException();
}
