using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Which sentences some revisions gave an earlier wording back.</summary>
internal static class Restorations
{
    public static async Task<ILookup<(long ArticleId, int Revision), RestoredWording>> ReadAsync(
        ArchiveContext archive, List<Revision> revisions, CancellationToken cancellationToken)
    {
        long[] articles = [.. revisions.Select(r => r.ArticleId).Distinct()];
        var (first, last) = revisions.Count == 0 ? (0, 0) : (revisions.Min(r => r.To), revisions.Max(r => r.To));
        var restored = await archive.Sentences
            .Where(s => articles.Contains(s.ArticleId) && s.RestorationOf != null && s.FirstSnapshot >= first && s.FirstSnapshot <= last)
            .OrderBy(s => s.Lineage).Select(s => new { s.ArticleId, s.FirstSnapshot, s.Lineage, s.RestorationOf }).ToListAsync(cancellationToken);
        return restored.ToLookup(s => (s.ArticleId, s.FirstSnapshot), s => new RestoredWording(s.Lineage, s.RestorationOf!.Value));
    }
}
