using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

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
    /// <summary>That article's language.</summary>
    public string? ArticleLanguage { get; init; }
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
    /// <summary>When the wording that the edit replaced had come; null when it replaced none.</summary>
    public Sighting? EarlierWording { get; init; }
    /// <summary>How long that wording was on the page; null when there was none.</summary>
    public TimeBetween? OnPageFor { get; init; }
    /// <summary>How the edit and the notice follow each other.</summary>
    public required Mending Mending { get; init; }
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
/// <param name="DateDoubts">In what the notice's own date contradicts the checks.</param>
public sealed record LedgerEntry(NoticeView Notice, IReadOnlyList<NoticeLinkView> Edits, IReadOnlyList<StatedDateDoubt> DateDoubts);

/// <summary>A substantive edit that no notice accounts for.</summary>
public sealed record SilentEdit(int From, int To, DateTimeOffset NotBefore, DateTimeOffset DetectedAt, Edit? Edit, FieldEdit? FieldEdit);

/// <summary>An article's ledger of notices and substantive edits.</summary>
/// <param name="Article">The article.</param>
/// <param name="Notices">Its notices, latest first, with the edits that each accounts for.</param>
/// <param name="SilentEdits">Its substantive edits that no notice accounts for, latest first; a notice's own sentences are not among them.</param>
/// <param name="AccountedEdits">How many of its substantive edits a notice, its own or another article's, accounts for.</param>
public sealed record Ledger(
    ArticleSummary Article, IReadOnlyList<LedgerEntry> Notices, IReadOnlyList<SilentEdit> SilentEdits, int AccountedEdits);

/// <summary>Reads notices.</summary>
public sealed class NoticeQueries
{
    private readonly ArchiveStore _store;

    internal NoticeQueries(ArchiveStore store) => _store = store;

    /// <summary>An article's notices, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<LedgerEntry>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 2);
        await using var archive = _store.CreateDbContext();
        var notices = archive.Notices.AsNoTracking().Where(n => n.ArticleId == articleId);
        if (key is [var snapshot, var id])
            notices = notices.Where(n => n.FirstSnapshot <= snapshot && (n.FirstSnapshot < snapshot || n.Id < id));
        var rows = await notices.Include(n => n.Article)
            .OrderByDescending(n => n.FirstSnapshot).ThenByDescending(n => n.Id).Take(Keyset.Take(limit)).ToListAsync(cancellationToken);
        if (rows.Count == 0 && !await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken))
            return null;
        var entries = await LedgerEntries.OfAsync(archive, await _store.Hidden.IdsAsync(cancellationToken), _store.Revisions, rows, cancellationToken);
        return Keyset.Page(rows, limit, n => entries[n.Id], n => [n.FirstSnapshot, n.Id]);
    }

    /// <summary>Notices of all articles, latest seen first.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<RecentNotice>> RecentAsync(NoticeFilter filter, string? cursor, int limit, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await RecentNotices.ListAsync(archive, await _store.Hidden.IdsAsync(cancellationToken), _store.Revisions, filter, cursor, limit, cancellationToken);
    }

    /// <summary>An article's ledger, or null when there is no such article.</summary>
    public async Task<Ledger?> LedgerAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var article = await archive.Articles.ForReading().SingleOrDefaultAsync(a => a.Id == articleId, cancellationToken);
        if (article is null)
            return null;
        var notices = await archive.Notices.AsNoTracking().Include(n => n.Article).Where(n => n.ArticleId == articleId)
            .OrderByDescending(n => n.FirstSnapshot).ThenByDescending(n => n.Id).ToListAsync(cancellationToken);
        var entries = await LedgerEntries.OfAsync(archive, await _store.Hidden.IdsAsync(cancellationToken), _store.Revisions, notices, cancellationToken);
        var (silent, accounted) = await SubstantiveEditsAsync(archive, articleId, _store.Revisions, cancellationToken);
        return new Ledger(article.ToSummary(), [.. notices.Select(n => entries[n.Id])], silent, accounted);
    }

    /// <summary>The silent ones latest first, as the notices are, and the number of the others.</summary>
    private static async Task<(IReadOnlyList<SilentEdit> Silent, int Accounted)> SubstantiveEditsAsync(
        ArchiveContext archive, long articleId, RevisionCache cache, CancellationToken cancellationToken)
    {
        var revisions = await archive.Revisions.AsNoTracking()
            .Where(r => r.ArticleId == articleId && r.Acknowledgement != Acknowledgement.NotExpected)
            .OrderByDescending(r => r.To).ToListAsync(cancellationToken);
        var tied = (await archive.NoticeLinks.Where(l => l.Revision!.ArticleId == articleId)
            .Select(l => new { l.RevisionId, Place = new EditPlace(l.EditIndex, l.Field) }).ToListAsync(cancellationToken))
            .ToLookup(l => l.RevisionId, l => l.Place);
        var texts = await RevisionTexts.OfRevisionsAsync(archive, revisions, cancellationToken, cache);
        List<SilentEdit> silent = [];
        var accounted = 0;
        foreach (var revision in revisions)
        {
            var changes = texts.ChangesOf(revision);
            foreach (var place in changes.Substantive())
            {
                if (tied[revision.Id].Contains(place))
                    accounted++;
                else
                    silent.Add(new SilentEdit(revision.From, revision.To, revision.NotBefore, revision.DetectedAt, changes.EditAt(place), changes.FieldAt(place)));
            }
        }

        return (silent, accounted);
    }
}
