using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Puts together what a ledger says of a notice: the edits it accounts for, and how all this lies in time.</summary>
internal static class LedgerEntries
{
    /// <summary>The entries of some notices, by the notice's id, in a number of commands that does not grow with them.</summary>
    public static async Task<IReadOnlyDictionary<long, LedgerEntry>> OfAsync(
        ArchiveContext archive, long[] hidden, List<NoticeRecord> notices, CancellationToken cancellationToken)
    {
        long[] ids = [.. notices.Select(n => n.Id)];
        var links = await archive.NoticeLinks.AsNoTrackingWithIdentityResolution().Where(l => ids.Contains(l.NoticeId))
            .Include(l => l.Revision!.Article).ToListAsync(cancellationToken);
        long[] edited = [.. links.Select(l => l.Revision!.ArticleId).Distinct()];
        var texts = await RevisionTexts.OfArticlesAsync(archive, edited, cancellationToken);
        var changes = links.Select(l => l.Revision!).Distinct().ToDictionary(r => r.Id, texts.ChangesOf);
        var earlier = await EarlierWordings.OfAsync(archive, edited, texts, cancellationToken);
        var snapshots = await archive.Notices.Where(n => ids.Contains(n.Id))
            .Join(archive.Snapshots, n => n.ArticleId, s => s.ArticleId, (n, s) => new { Notice = n, Snapshot = s })
            .Where(p => p.Snapshot.Number == p.Notice.FirstSnapshot || p.Snapshot.Number == p.Notice.LatestSnapshot)
            .Select(p => new { p.Snapshot.ArticleId, p.Snapshot.Number, p.Snapshot.FirstSeenAt, p.Snapshot.Published }).Distinct()
            .ToDictionaryAsync(s => (s.ArticleId, s.Number), cancellationToken);
        var tied = links.OrderByDescending(l => l.Revision!.DetectedAt).ThenBy(l => l.Id).ToLookup(l => l.NoticeId);
        return notices.ToDictionary(n => n.Id, n =>
        {
            var view = n.ToView();
            var shown = new Sighting(n.NotBefore, n.FirstSeenAt);
            return new LedgerEntry(
                view,
                [.. tied[n.Id].Select(l => Told(View(l, changes[l.RevisionId], shown, earlier), hidden))],
                StatedDates.Doubts(view.Notice, shown, snapshots[(n.ArticleId, n.LatestSnapshot)].FirstSeenAt, snapshots[(n.ArticleId, n.FirstSnapshot)].Published));
        });
    }

    private static NoticeLinkView Told(NoticeLinkView view, long[] hidden) => !hidden.Contains(view.ArticleId)
        ? view
        : view with { ArticleHeadline = "", Edit = null, FieldEdit = null, Evidence = [] };

    private static NoticeLinkView View(NoticeLink link, RevisionChanges changes, Sighting shown, EarlierWordings earlier)
    {
        var revision = link.Revision!;
        var place = new EditPlace(link.EditIndex, link.Field);
        var (edit, fieldEdit) = (changes.EditAt(place), changes.FieldAt(place));
        var mended = new Sighting(revision.NotBefore, revision.DetectedAt);
        var wording = edit is not null ? earlier.Before(revision.ArticleId, revision.From, edit)
            : fieldEdit is not null ? earlier.Before(revision.ArticleId, revision.From, fieldEdit)
            : null;
        return new NoticeLinkView
        {
            ArticleId = revision.ArticleId,
            ArticleHeadline = revision.Article!.Headline ?? "",
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
}
