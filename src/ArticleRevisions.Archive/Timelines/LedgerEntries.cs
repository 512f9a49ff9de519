using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Puts together what a ledger says of a notice: the edits it accounts for, and how all this lies in time.</summary>
internal static class LedgerEntries
{
    /// <summary>The entries of some notices, by the notice's id, in a number of commands that does not grow with them.</summary>
    public static async Task<IReadOnlyDictionary<long, LedgerEntry>> OfAsync(
        ArchiveContext archive, long[] hidden, RevisionCache cache, List<NoticeRecord> notices, CancellationToken cancellationToken)
    {
        if (notices.Count == 0)
            return new Dictionary<long, LedgerEntry>();
        long[] ids = [.. notices.Select(n => n.Id)];
        var links = await archive.NoticeLinks.AsNoTracking().Where(l => ids.Contains(l.NoticeId))
            .Select(l => new { Link = l, l.Revision!.ArticleId, l.Revision.Article!.Headline }).ToListAsync(cancellationToken);
        long[] edited = [.. links.Select(l => l.ArticleId).Distinct()];
        // All of an article, since an edit's earlier wording may have come with any before it.
        var revisions = edited.Length == 0 ? [] : await archive.Revisions.AsNoTracking().Where(r => edited.Contains(r.ArticleId)).ToListAsync(cancellationToken);
        var texts = await RevisionTexts.OfRevisionsAsync(archive, revisions, cancellationToken, cache);
        var earlier = await EarlierWordings.OfAsync(archive, edited, revisions, texts, cancellationToken);
        var ties = links.Join(revisions, l => l.Link.RevisionId, r => r.Id, (l, r) => new Tie(l.Link, r, l.Headline ?? "", texts.ChangesOf(r)));
        var snapshots = await archive.Notices.Where(n => ids.Contains(n.Id))
            .Join(archive.Snapshots, n => n.ArticleId, s => s.ArticleId, (n, s) => new { Notice = n, Snapshot = s })
            .Where(p => p.Snapshot.Number == p.Notice.FirstSnapshot || p.Snapshot.Number == p.Notice.LatestSnapshot)
            .Select(p => new { p.Snapshot.ArticleId, p.Snapshot.Number, p.Snapshot.FirstSeenAt, p.Snapshot.Published }).Distinct()
            .ToDictionaryAsync(s => (s.ArticleId, s.Number), cancellationToken);
        var tied = ties.OrderByDescending(t => t.Revision.DetectedAt).ThenBy(t => t.Link.Id).ToLookup(t => t.Link.NoticeId);
        return notices.ToDictionary(n => n.Id, n =>
        {
            var view = n.ToView();
            var shown = new Sighting(n.NotBefore, n.FirstSeenAt);
            return new LedgerEntry(
                view,
                [.. tied[n.Id].Select(t => Told(View(t, shown, earlier), hidden))],
                StatedDates.Doubts(view.Notice, shown, snapshots[(n.ArticleId, n.LatestSnapshot)].FirstSeenAt, snapshots[(n.ArticleId, n.FirstSnapshot)].Published));
        });
    }

    private static NoticeLinkView Told(NoticeLinkView view, long[] hidden) => !hidden.Contains(view.ArticleId)
        ? view
        : view with { ArticleHeadline = "", Edit = null, FieldEdit = null, Evidence = [] };

    private static NoticeLinkView View(Tie tie, Sighting shown, EarlierWordings earlier)
    {
        var (link, revision, headline, changes) = tie;
        var place = new EditPlace(link.EditIndex, link.Field);
        var (edit, fieldEdit) = (changes.EditAt(place), changes.FieldAt(place));
        var mended = new Sighting(revision.NotBefore, revision.DetectedAt);
        var wording = edit is not null ? earlier.Before(revision.ArticleId, revision.From, edit)
            : fieldEdit is not null ? earlier.Before(revision.ArticleId, revision.From, fieldEdit)
            : null;
        return new NoticeLinkView
        {
            ArticleId = revision.ArticleId,
            ArticleHeadline = headline,
            From = revision.From,
            To = revision.To,
            NotBefore = revision.NotBefore,
            DetectedAt = revision.DetectedAt,
            EarlierWording = wording,
            OnPageFor = wording is { } came ? TimeBetween.Of(came, mended) : null,
            Mending = Mending.Of(mended, shown),
            Edit = edit,
            FieldEdit = fieldEdit,
            Evidence = Packing.Unpack<IReadOnlyList<NoticeEvidence>>(link.Evidence),
        };
    }

    private sealed record Tie(NoticeLink Link, Revision Revision, string Headline, RevisionChanges Changes);
}
