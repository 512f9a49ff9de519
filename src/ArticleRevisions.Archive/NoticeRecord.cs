using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive;

/// <summary>A publisher's notice as it stood in an article. Derived. (<see cref="Notice"/> is the notice as read.)</summary>
internal sealed class NoticeRecord
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }

    /// <summary>The article's, for lists of one publication.</summary>
    public required long PublicationId { get; init; }

    public required NoticeKind Kind { get; set; }

    /// <summary>The latest wording, as <see cref="Recording.Packing"/> keeps it.</summary>
    public required byte[] Notice { get; set; }

    /// <summary>The first snapshot that has it.</summary>
    public required int FirstSnapshot { get; init; }

    /// <summary>The snapshot that brought the latest wording.</summary>
    public required int LatestSnapshot { get; set; }
    public DateTimeOffset? NotBefore { get; init; }
    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>The snapshot from which on it was gone.</summary>
    public int? RemovedIn { get; set; }
    public ICollection<NoticeTarget> Targets { get; } = [];
    public ICollection<NoticeLink> Links { get; } = [];
}
