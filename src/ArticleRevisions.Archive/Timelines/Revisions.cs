using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Whether the publisher said so.</summary>
public enum Acknowledgement
{
    /// <summary>No substantive edit: no notice expected.</summary>
    NotExpected,

    /// <summary>No notice accounts for any substantive edit.</summary>
    Silent,

    /// <summary>Notices account for some.</summary>
    Partly,

    /// <summary>Notices account for all.</summary>
    Acknowledged,
}

/// <summary>A revision: how the article came from one snapshot to the next.</summary>
public sealed record RevisionSummary
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>Number of the snapshot before.</summary>
    public required int From { get; init; }
    /// <summary>Number of the snapshot after; also the revision's number within the article.</summary>
    public required int To { get; init; }
    /// <summary>The last check that saw the old text.</summary>
    public required DateTimeOffset NotBefore { get; init; }
    /// <summary>The first check that saw the new text.</summary>
    public required DateTimeOffset DetectedAt { get; init; }
    /// <summary>How much it matters.</summary>
    public required Significance Significance { get; init; }
    /// <summary>What it is about, each kind once.</summary>
    public required IReadOnlyList<Kind> Kinds { get; init; }
    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }
    /// <summary>Words that came in.</summary>
    public required int WordsInserted { get; init; }
    /// <summary>Words that went out.</summary>
    public required int WordsDeleted { get; init; }
    /// <summary>How many edits are substantive.</summary>
    public required int SubstantiveEdits { get; init; }
    /// <summary>How many edits (of sentences, fields and blocks) are minor or cosmetic.</summary>
    public required int MinorEdits { get; init; }
    /// <summary>Whether a notice was added with it.</summary>
    public required bool AddsNotice { get; init; }
    /// <summary>Whether the publisher said so.</summary>
    public required Acknowledgement Acknowledgement { get; init; }
    /// <summary>The earlier snapshot whose text it restored, if it did.</summary>
    public int? RestorationOf { get; init; }
    /// <summary>The sentences whose wording is one that an earlier snapshot had.</summary>
    public IReadOnlyList<RestoredWording> Restorations { get; init; } = [];
    /// <summary>Headline, standfirst and byline edits.</summary>
    public required IReadOnlyList<FieldEdit> Fields { get; init; }
    /// <summary>The edits that change a sentence, in reading order (unchanged ones left out).</summary>
    public required IReadOnlyList<Edit> Edits { get; init; }
    /// <summary>The engine that found them.</summary>
    public required string EngineVersion { get; init; }
}

/// <summary>Which revisions to list; null means any.</summary>
public sealed record RevisionFilter
{
    /// <summary>Of this article only.</summary>
    public long? ArticleId { get; init; }
    /// <summary>Of this publication's host only.</summary>
    public string? Host { get; init; }
    /// <summary>At least so significant.</summary>
    public Significance? AtLeast { get; init; }
    /// <summary>About this kind.</summary>
    public Kind? Kind { get; init; }
    /// <summary>With this acknowledgement.</summary>
    public Acknowledgement? Acknowledgement { get; init; }
    /// <summary>Detected then or later.</summary>
    public DateTimeOffset? Since { get; init; }
    /// <summary>Detected then or earlier.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>A comparison of any two snapshots of one article.</summary>
public sealed record ComparisonView
{
    /// <summary>The article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>The snapshot compared from.</summary>
    public required SnapshotSummary From { get; init; }
    /// <summary>The snapshot compared to.</summary>
    public required SnapshotSummary To { get; init; }
    /// <summary>The earlier text.</summary>
    public required ArticleText Before { get; init; }
    /// <summary>The later text.</summary>
    public required ArticleText After { get; init; }
    /// <summary>What changed.</summary>
    public required RevisionDiff Diff { get; init; }
    /// <summary>Notices (of this article and of others) that account for edits of <see cref="Diff"/>.</summary>
    public required IReadOnlyList<AcknowledgedEdit> Acknowledged { get; init; }
    /// <summary>Gross change: what all revisions between the two snapshots changed.</summary>
    public required RangeTotals Along { get; init; }
    /// <summary>How many snapshots the article has.</summary>
    public required int Latest { get; init; }
}

/// <summary>An edit of a comparison that a notice accounts for.</summary>
/// <param name="EditIndex">Index in <see cref="RevisionDiff.Edits"/>, or null for a field edit.</param>
/// <param name="Field">The field, for a field edit.</param>
/// <param name="Notice">The notice.</param>
/// <param name="Evidence">What ties them.</param>
public sealed record AcknowledgedEdit(int? EditIndex, ArticleField? Field, NoticeView Notice, IReadOnlyList<NoticeEvidence> Evidence);

/// <summary>Reads revisions and makes comparisons.</summary>
public sealed class RevisionQueries
{
    private readonly ArchiveStore _store;

    internal RevisionQueries(ArchiveStore store) => _store = store;

    /// <summary>Revisions, latest detected first.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<RevisionSummary>> ListAsync(RevisionFilter filter, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 2);
        await using var archive = _store.CreateDbContext();
        var hidden = await _store.Hidden.IdsAsync(cancellationToken);
        var revisions = Filtered(archive.Revisions.AsNoTracking(), filter).Without(r => r.ArticleId, hidden);
        if (filter.Host is { } host)
        {
            var publication = await archive.Publications.Where(p => p.Host == host).Select(p => p.Id).SingleOrDefaultAsync(cancellationToken);
            revisions = revisions.Where(r => r.PublicationId == publication);
        }

        if (key is [var ticks, var id])
        {
            var at = Keyset.Instant(ticks);
            // The first condition alone lets the index find the place.
            revisions = revisions.Where(r => r.DetectedAt <= at && (r.DetectedAt < at || r.Id < id));
        }

        // Not Include, which makes a delegate for each row.
        var rows = await revisions.OrderByDescending(r => r.DetectedAt).ThenByDescending(r => r.Id).Take(Keyset.Take(limit))
            .Select(r => new { Revision = r, Article = r.Article!, Publication = r.Article!.Publication! }).ToListAsync(cancellationToken);
        // The row after the last tells only that there is a next page.
        var shown = rows.Take(Keyset.Take(limit) - 1).Select(r => r.Revision).ToList();
        var restored = await Restorations.ReadAsync(archive, shown, _store.Revisions, cancellationToken);
        var texts = await RevisionTexts.OfRevisionsAsync(archive, shown, cancellationToken, _store.Revisions);
        return Keyset.Page(
            rows, limit, r => r.Revision.ToSummary(r.Article.ToSummary(r.Publication), texts, restored[r.Revision.Id]), r => [r.Revision.DetectedAt.UtcTicks, r.Revision.Id]);
    }

    /// <summary>Compares two snapshots (in either order as given); null when the article or one of them does not exist.</summary>
    public async Task<ComparisonView?> CompareAsync(long articleId, int from, int to, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var article = await archive.Articles.ForReading().SingleOrDefaultAsync(a => a.Id == articleId, cancellationToken);
        if (article is null)
            return null;
        var snapshots = archive.Snapshots.Where(s => s.ArticleId == articleId && (s.Number == from || s.Number == to));
        var facts = await SnapshotQueries.Summaries(archive, snapshots).ToDictionaryAsync(s => s.Number, cancellationToken);
        if (!facts.TryGetValue(from, out var before) || !facts.TryGetValue(to, out var after))
            return null;
        var texts = await KeptText.Of(archive, snapshots).ToDictionaryAsync(s => s.Number, s => s.Read(), cancellationToken);
        var diff = ArticleDiffer.Compare(texts[from], texts[to]);
        return new ComparisonView
        {
            Article = article.ToSummary(),
            From = before,
            To = after,
            Before = texts[from],
            After = texts[to],
            Diff = diff,
            Acknowledged = await AcknowledgedAsync(archive, articleId, from, to, diff, cancellationToken),
            Along = await RangeTotals.ReadAsync(archive, articleId, from, to, cancellationToken),
            Latest = article.Snapshots,
        };
    }

    private static IQueryable<Revision> Filtered(IQueryable<Revision> revisions, RevisionFilter filter)
    {
        if (filter.ArticleId is { } articleId)
            revisions = revisions.Where(r => r.ArticleId == articleId);
        if (filter.AtLeast is { } significance)
            revisions = revisions.Where(r => r.Significance >= significance);
        if (filter.Kind is { } kind)
        {
            var bit = KindSet.Bit(kind);
            revisions = revisions.Where(r => (r.Kinds & bit) != 0);
        }

        if (filter.Since is { } since)
            revisions = revisions.Where(r => r.DetectedAt >= since);
        if (filter.Until is { } until)
            revisions = revisions.Where(r => r.DetectedAt <= until);
        return filter.Acknowledgement is { } acknowledgement ? revisions.Where(r => r.Acknowledgement == acknowledgement) : revisions;
    }

    /// <summary>
    /// The notices that account for something between the two snapshots, matched again to the edits of this comparison.
    /// Backwards nothing is acknowledged: a notice tells of a change, not of its undoing.
    /// </summary>
    private async Task<IReadOnlyList<AcknowledgedEdit>> AcknowledgedAsync(
        ArchiveContext archive, long articleId, int from, int to, RevisionDiff diff, CancellationToken cancellationToken)
    {
        if (to <= from)
            return [];
        var hidden = await _store.Hidden.IdsAsync(cancellationToken);
        var ids = await archive.NoticeLinks
            .Where(l => l.Revision!.ArticleId == articleId && l.Revision.To > from && l.Revision.To <= to)
            .Select(l => l.NoticeId).Distinct().ToListAsync(cancellationToken);
        var notices = ids.Count == 0 ? [] : await archive.Notices.AsNoTracking().Include(n => n.Article)
            .Where(n => ids.Contains(n.Id)).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        var changes = RevisionChanges.Of(diff);
        int[] positions = [.. diff.Edits.Index().Where(e => e.Item.Operation != EditOperation.Unchanged).Select(e => e.Index)];
        return [.. from notice in notices.Select(n => n.ToView())
                   from edit in changes.Accountable()
                   let evidence = changes.Match(notice.Notice, edit.Place)
                   where evidence.Count > 0
                   select new AcknowledgedEdit(
                       edit.Place.Index is { } index ? positions[index] : null, edit.Place.Field, notice.Silenced(hidden),
                       hidden.Contains(notice.ArticleId) ? [] : evidence)];
    }
}
