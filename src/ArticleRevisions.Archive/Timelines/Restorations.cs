using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Which sentences some revisions gave an earlier wording back.</summary>
internal static class Restorations
{
    /// <summary>By the revision's id, in one command for those that the cache has not.</summary>
    public static async Task<IReadOnlyDictionary<long, RestoredWording[]>> ReadAsync(
        ArchiveContext archive, List<Revision> revisions, RevisionCache cache, CancellationToken cancellationToken)
    {
        var known = revisions.ToDictionary(r => r.Id, cache.Find<RestoredWording[]>);
        long[] articles = [.. revisions.Where(r => known[r.Id] is null).Select(r => r.ArticleId).Distinct()];
        var orders = articles.Length == 0
            ? []
            : await archive.SentenceOrders.AsNoTracking().Where(o => articles.Contains(o.ArticleId)).ToListAsync(cancellationToken);
        var read = orders.SelectMany(o => o.ReadWordings().Where(w => w.RestorationOf is not null), (o, wording) => (o.ArticleId, Wording: wording))
            .ToLookup(r => (r.ArticleId, r.Wording.FirstSnapshot), r => new RestoredWording(r.Wording.Lineage, r.Wording.RestorationOf!.Value));
        return revisions.ToDictionary(r => r.Id, r => known[r.Id] ?? Kept(r, [.. read[(r.ArticleId, r.To)]], cache));
    }

    private static RestoredWording[] Kept(Revision revision, RestoredWording[] restored, RevisionCache cache)
    {
        cache.Keep(revision, restored);
        return restored;
    }
}
