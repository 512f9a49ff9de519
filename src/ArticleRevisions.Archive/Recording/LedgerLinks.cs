using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// Ties notices to the edits they account for, inside one transaction. A notice, in its latest wording, may account for
/// edits of its own article up to the snapshot that brought this wording, and for any edit of an article that it links
/// to, whichever of the two came first. What comes out does not depend on the order of recording.
/// </summary>
internal sealed class LedgerLinks(ArchiveContext archive)
{
    private readonly Dictionary<long, Revision> _touched = [];
    private readonly Dictionary<long, RevisionChanges> _changes = [];

    /// <summary>Ties a saved notice anew; a link that is as it was stays.</summary>
    public async Task LinkNoticeAsync(NoticeRecord notice, CancellationToken cancellationToken)
    {
        var earlier = await archive.NoticeLinks.Include(l => l.Revision).Where(l => l.NoticeId == notice.Id).ToListAsync(cancellationToken);
        var own = await RevisionsOf(notice.ArticleId).Where(r => r.To <= notice.LatestSnapshot).ToListAsync(cancellationToken);
        await LinkAsync(notice, own, earlier, cancellationToken);
        foreach (var articleId in await ArticlesMeantAsync(notice, cancellationToken))
        {
            // Held until the end, so that a revision being recorded there cannot miss this notice and be missed by it.
            await archive.LockArticleAsync(articleId, cancellationToken);
            await LinkAsync(notice, await RevisionsOf(articleId).ToListAsync(cancellationToken), earlier, cancellationToken);
        }

        Remove(earlier);
    }

    /// <summary>Takes a notice's ties away before the notice itself goes.</summary>
    public async Task UnlinkNoticeAsync(NoticeRecord notice, CancellationToken cancellationToken) =>
        Remove(await archive.NoticeLinks.Include(l => l.Revision).Where(l => l.NoticeId == notice.Id).ToListAsync(cancellationToken));

    /// <summary>Ties all saved notices of an article anew, and those of others that link to it, after its revisions were made again.</summary>
    public async Task RelinkArticleAsync(
        long articleId, IEnumerable<(Revision Revision, RevisionChanges Changes)> revisions, CancellationToken cancellationToken)
    {
        foreach (var (revision, changes) in revisions)
            (_touched[revision.Id], _changes[revision.Id]) = (revision, changes);
        var own = await archive.Notices.Include(n => n.Targets).Where(n => n.ArticleId == articleId).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        foreach (var notice in own)
            await LinkNoticeAsync(notice, cancellationToken);
        foreach (var notice in await NoticesAboutAsync(articleId, cancellationToken))
        {
            await archive.LockArticleAsync(notice.ArticleId, cancellationToken);
            await LinkNoticeAsync(notice, cancellationToken);
        }
    }

    /// <summary>Ties a saved revision to the notices of other articles that link to its article.</summary>
    public async Task LinkRevisionAsync(Revision revision, RevisionChanges changes, CancellationToken cancellationToken)
    {
        _changes[revision.Id] = changes;
        foreach (var notice in await NoticesAboutAsync(revision.ArticleId, cancellationToken))
            await LinkAsync(notice, [revision], earlier: [], cancellationToken);
    }

    /// <summary>Ties an article's revisions to the notices of others that link to it, after it got a further address.</summary>
    public async Task LinkArticleAsync(long articleId, CancellationToken cancellationToken)
    {
        var revisions = await RevisionsOf(articleId).ToListAsync(cancellationToken);
        foreach (var notice in await NoticesAboutAsync(articleId, cancellationToken))
        {
            var tied = await archive.NoticeLinks.Where(l => l.NoticeId == notice.Id).Select(l => l.RevisionId).ToListAsync(cancellationToken);
            await LinkAsync(notice, [.. revisions.Where(r => !tied.Contains(r.Id))], earlier: [], cancellationToken);
        }
    }

    /// <summary>Saves the links and tells every revision they touch whether the publisher said so.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await archive.SaveChangesAsync(cancellationToken);
        await ReadChangesAsync(_touched.Values, cancellationToken);
        foreach (var revision in _touched.Values)
        {
            var places = await archive.NoticeLinks.Where(l => l.RevisionId == revision.Id)
                .Select(l => new EditPlace(l.EditIndex, l.Field)).ToListAsync(cancellationToken);
            revision.Settle(_changes[revision.Id], places.ToHashSet());
        }

        await archive.SaveChangesAsync(cancellationToken);
        _touched.Clear();
    }

    private IQueryable<Revision> RevisionsOf(long articleId) =>
        archive.Revisions.Where(r => r.ArticleId == articleId && r.Significance != Significance.Cosmetic);

    private async Task<IReadOnlyList<long>> ArticlesMeantAsync(NoticeRecord notice, CancellationToken cancellationToken)
    {
        string[] addresses = [.. notice.Targets.Select(t => t.Address)];
        return addresses.Length == 0 ? [] : await archive.ArticleAliases
            .Where(a => a.ArticleId != notice.ArticleId && (addresses.Contains(a.PlainUrl) || addresses.Contains(a.PlainKey)))
            .Select(a => a.ArticleId).Distinct().OrderBy(id => id).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<NoticeRecord>> NoticesAboutAsync(long articleId, CancellationToken cancellationToken)
    {
        var aliases = await archive.ArticleAliases.AsNoTracking().Where(a => a.ArticleId == articleId).ToListAsync(cancellationToken);
        string[] addresses = [.. aliases.SelectMany(a => new[] { a.PlainUrl, a.PlainKey }).Distinct()];
        var ids = await archive.NoticeTargets.Where(t => addresses.Contains(t.Address)).Select(t => t.NoticeId).Distinct().ToListAsync(cancellationToken);
        return ids.Count == 0 ? [] : await archive.Notices
            .Include(n => n.Targets).Where(n => ids.Contains(n.Id) && n.ArticleId != articleId).OrderBy(n => n.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Adds the links that are not among the earlier ones, and takes those that are out of that list.</summary>
    private async Task LinkAsync(NoticeRecord record, List<Revision> revisions, List<NoticeLink> earlier, CancellationToken cancellationToken)
    {
        await ReadChangesAsync(revisions, cancellationToken);
        var notice = Packing.Unpack<Notice>(record.Notice);
        foreach (var revision in revisions)
        {
            var changes = _changes[revision.Id];
            foreach (var (place, _) in changes.Accountable())
            {
                if (changes.Match(notice, place) is not { Count: > 0 } found)
                    continue;
                var evidence = Packing.Pack(found);
                if (earlier.Find(l => l.RevisionId == revision.Id && l.EditIndex == place.Index && l.Field == place.Field
                        && l.Evidence.AsSpan().SequenceEqual(evidence)) is { } known)
                {
                    earlier.Remove(known);
                    continue;
                }

                _touched[revision.Id] = revision;
                archive.NoticeLinks.Add(new NoticeLink
                {
                    NoticeId = record.Id,
                    RevisionId = revision.Id,
                    EditIndex = place.Index,
                    Field = place.Field,
                    Evidence = evidence,
                });
            }
        }
    }

    /// <summary>Unpacks the changes of revisions that were not met before.</summary>
    private async Task ReadChangesAsync(IEnumerable<Revision> revisions, CancellationToken cancellationToken)
    {
        Revision[] unread = [.. revisions.Where(r => !_changes.ContainsKey(r.Id))];
        var texts = await RevisionTexts.OfRevisionsAsync(archive, unread, cancellationToken);
        foreach (var revision in unread)
            _changes.Add(revision.Id, texts.ChangesOf(revision));
    }

    private void Remove(IReadOnlyList<NoticeLink> links)
    {
        foreach (var link in links)
            _touched[link.RevisionId] = link.Revision!;
        archive.NoticeLinks.RemoveRange(links);
    }
}
