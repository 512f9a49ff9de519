using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Which sentences some revisions gave an earlier wording back.</summary>
internal static class Restorations
{
    public static async Task<ILookup<(long ArticleId, int Revision), RestoredWording>> ReadAsync(
        ArchiveContext archive, List<Revision> revisions, CancellationToken cancellationToken)
    {
        long[] articles = [.. revisions.Select(r => r.ArticleId).Distinct()];
        var orders = await archive.SentenceOrders.AsNoTracking().Where(o => articles.Contains(o.ArticleId)).ToListAsync(cancellationToken);
        return orders.SelectMany(o => o.ReadWordings().Where(w => w.RestorationOf is not null), (o, wording) => (o.ArticleId, Wording: wording))
            .ToLookup(r => (r.ArticleId, r.Wording.FirstSnapshot), r => new RestoredWording(r.Wording.Lineage, r.Wording.RestorationOf!.Value));
    }
}
