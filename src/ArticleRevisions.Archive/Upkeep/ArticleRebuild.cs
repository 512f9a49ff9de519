using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>
/// Makes the derived rows of one article again from its snapshots, inside one transaction and with the article locked.
/// A row that comes out as it was is not written and keeps its id.
/// </summary>
internal sealed class ArticleRebuild(ArchiveContext archive, Article article)
{
    private readonly LedgerLinks _links = new(archive);

    /// <summary>Returns the ids of the revisions that are not as they were, of other articles too: a notice here may speak of them.</summary>
    public async Task<IReadOnlyList<long>> RunAsync(CancellationToken cancellationToken)
    {
        var changed = new HashSet<Revision>(ReferenceEqualityComparer.Instance);
        archive.SavingChanges += (_, _) => changed.UnionWith(archive.ChangeTracker.Entries<Revision>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity));

        var (revisions, notices, lineage) = await ReadAgainAsync(cancellationToken);
        if (lineage is not null)
            await new SentenceHistory(archive).ReplaceAsync(article.Id, lineage, cancellationToken);
        await ReplaceNoticesAsync(notices, cancellationToken);
        await archive.SaveChangesAsync(cancellationToken);
        await _links.RelinkArticleAsync(article.Id, revisions, cancellationToken);
        await _links.SettleAsync(cancellationToken);
        return [.. changed.Select(r => r.Id)];
    }

    private async Task<(IReadOnlyList<(Revision Revision, RevisionChanges Changes)> Revisions, List<NoticeRecord> Notices, SentenceLineage? Lineage)> ReadAgainAsync(
        CancellationToken cancellationToken)
    {
        var known = await archive.Revisions.Where(r => r.ArticleId == article.Id).ToDictionaryAsync(r => r.To, cancellationToken);
        var revisions = new List<(Revision Revision, RevisionChanges Changes)>();
        var texts = new TextReading();
        var notices = new List<NoticeRecord>();
        SentenceLineage? lineage = null;
        ArticleText? before = null;
        byte[] bytesBefore = [];
        foreach (var snapshot in await archive.Snapshots.Where(s => s.ArticleId == article.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = texts.Next(snapshot.Number, snapshot.Text, snapshot.TextBase);
            var text = Packing.Read<ArticleText>(bytes);
            (snapshot.Words, snapshot.Sentences) = TextSize.Of(text);
            var diff = before is null ? null : ArticleDiffer.Compare(before, text);
            if (diff is not null)
            {
                var revision = known.GetValueOrDefault(snapshot.Number)
                    ?? archive.Revisions.Add(Revision.LeadingTo(snapshot, article.PublicationId)).Entity;
                revisions.Add((revision, revision.Derive(diff, bytesBefore, bytes)));
            }

            if (diff is null)
                lineage = SentenceLineage.Begin(text);
            else
                lineage!.Advance(diff);
            NoticeHistory.Advance(notices, article.PublicationId, snapshot, text, diff);
            (before, bytesBefore) = (text, bytes);
        }

        return (revisions, notices, lineage);
    }

    private async Task ReplaceNoticesAsync(List<NoticeRecord> made, CancellationToken cancellationToken)
    {
        var known = await archive.Notices.Include(n => n.Targets).Where(n => n.ArticleId == article.Id).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        // First those that are as they were; then, in order, those of one snapshot that the engine reads otherwise now.
        Pair(known, made, IsSame);
        foreach (var (kept, anew) in Pair(known, made, (a, b) => a.FirstSnapshot == b.FirstSnapshot))
        {
            NoticeHistory.Reword(kept, Packing.Unpack<Notice>(anew.Notice), anew.LatestSnapshot);
            kept.RemovedIn = anew.RemovedIn;
        }

        foreach (var gone in known)
            await _links.UnlinkNoticeAsync(gone, cancellationToken);
        archive.Notices.RemoveRange(known);
        archive.Notices.AddRange(made);
    }

    /// <summary>Takes out of both lists, in order, what belongs together.</summary>
    private static List<(NoticeRecord Known, NoticeRecord Made)> Pair(
        List<NoticeRecord> known, List<NoticeRecord> made, Func<NoticeRecord, NoticeRecord, bool> belongs)
    {
        var pairs = new List<(NoticeRecord Known, NoticeRecord Made)>();
        foreach (var anew in made.ToList())
        {
            if (known.Find(k => belongs(k, anew)) is not { } partner)
                continue;
            pairs.Add((partner, anew));
            known.Remove(partner);
            made.Remove(anew);
        }

        return pairs;
    }

    private static bool IsSame(NoticeRecord a, NoticeRecord b) =>
        (a.FirstSnapshot, a.LatestSnapshot, a.RemovedIn, a.Kind) == (b.FirstSnapshot, b.LatestSnapshot, b.RemovedIn, b.Kind)
        && a.Notice.AsSpan().SequenceEqual(b.Notice)
        && a.Targets.Select(t => t.Address).ToHashSet(StringComparer.Ordinal).SetEquals(b.Targets.Select(t => t.Address));
}
