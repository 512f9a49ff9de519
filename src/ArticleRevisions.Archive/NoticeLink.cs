using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive;

/// <summary>An edit that a notice accounts for, in the notice's article or in another. Derived.</summary>
internal sealed class NoticeLink
{
    public long Id { get; init; }
    public long NoticeId { get; init; }
    public NoticeRecord? Notice { get; init; }
    public required long RevisionId { get; init; }
    public Revision? Revision { get; init; }

    /// <summary>Position among the revision's changed edits; null for a field edit.</summary>
    public int? EditIndex { get; init; }

    /// <summary>The field; null for a sentence edit.</summary>
    public ArticleField? Field { get; init; }

    /// <summary>What ties them, as <see cref="Recording.Packing"/> keeps it.</summary>
    public required byte[] Evidence { get; init; }
}
