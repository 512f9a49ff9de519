namespace ArticleRevisions.Archive;

/// <summary>A page that a notice links to: the change it tells of may be that page's. Derived.</summary>
internal sealed class NoticeTarget
{
    public long Id { get; init; }
    public long NoticeId { get; init; }
    public NoticeRecord? Notice { get; init; }

    /// <summary>As <see cref="PlainAddress"/> spells it.</summary>
    public required string Address { get; init; }
}
