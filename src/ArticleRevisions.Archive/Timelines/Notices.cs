using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>A notice of an article, in its latest wording.</summary>
public sealed record NoticeView
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>The article it stands in.</summary>
    public required long ArticleId { get; init; }
    /// <summary>That article's headline.</summary>
    public required string ArticleHeadline { get; init; }
    /// <summary>The notice as read.</summary>
    public required Notice Notice { get; init; }
    /// <summary>The first snapshot that has it.</summary>
    public required int FirstSnapshot { get; init; }
    /// <summary>The last check that did not have it; null when it stood in the first snapshot.</summary>
    public DateTimeOffset? NotBefore { get; init; }
    /// <summary>The first check that saw it.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }
    /// <summary>The snapshot from which on it was gone, or null while it stands.</summary>
    public int? RemovedIn { get; init; }
}

/// <summary>An edit that a notice accounts for, in this article or in another.</summary>
public sealed record NoticeLinkView
{
    /// <summary>The article that was edited.</summary>
    public required long ArticleId { get; init; }
    /// <summary>Its headline.</summary>
    public required string ArticleHeadline { get; init; }
    /// <summary>The revision's snapshot before.</summary>
    public required int From { get; init; }
    /// <summary>The revision's snapshot after.</summary>
    public required int To { get; init; }
    /// <summary>The edit was made after this check.</summary>
    public required DateTimeOffset NotBefore { get; init; }
    /// <summary>The edit was seen at this check.</summary>
    public required DateTimeOffset DetectedAt { get; init; }
    /// <summary>The edit, or null for a field edit.</summary>
    public Edit? Edit { get; init; }
    /// <summary>The field edit, or null.</summary>
    public FieldEdit? FieldEdit { get; init; }
    /// <summary>What ties them.</summary>
    public required IReadOnlyList<NoticeEvidence> Evidence { get; init; }
}

/// <summary>One entry of an article's ledger: a notice and every edit it accounts for.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Edits">The edits; none means: notice without a visible edit.</param>
public sealed record LedgerEntry(NoticeView Notice, IReadOnlyList<NoticeLinkView> Edits);

/// <summary>A substantive edit that no notice accounts for.</summary>
public sealed record SilentEdit(int From, int To, DateTimeOffset NotBefore, DateTimeOffset DetectedAt, Edit? Edit, FieldEdit? FieldEdit);

/// <summary>An article's ledger of notices and substantive edits.</summary>
public sealed record Ledger(ArticleSummary Article, IReadOnlyList<LedgerEntry> Notices, IReadOnlyList<SilentEdit> SilentEdits);

/// <summary>Reads notices.</summary>
public sealed class NoticeQueries
{
    /// <summary>An article's notices, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public Task<ListPage<LedgerEntry>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>An article's ledger, or null when there is no such article.</summary>
    public Task<Ledger?> LedgerAsync(long articleId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
