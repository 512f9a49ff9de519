using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>
/// Gross change: the words of all revisions from one snapshot to another, each counted, also those that a later one took
/// back. (Net change is the direct comparison of both snapshots.)
/// </summary>
/// <param name="Revisions">How many revisions lie between.</param>
/// <param name="WordsInserted">Words that came in on the way.</param>
/// <param name="WordsDeleted">Words that went out on the way.</param>
public sealed record RangeTotals(int Revisions, int WordsInserted, int WordsDeleted)
{
    /// <summary>Reads the totals; from a later snapshot to an earlier one, what came in went out.</summary>
    internal static async Task<RangeTotals> ReadAsync(ArchiveContext archive, long articleId, int from, int to, CancellationToken cancellationToken)
    {
        var (first, last) = (Math.Min(from, to), Math.Max(from, to));
        var words = await archive.Revisions.Where(r => r.ArticleId == articleId && r.To > first && r.To <= last)
            .Select(r => new { r.WordsInserted, r.WordsDeleted }).ToListAsync(cancellationToken);
        var (inserted, deleted) = (words.Sum(w => w.WordsInserted), words.Sum(w => w.WordsDeleted));
        return from <= to ? new(words.Count, inserted, deleted) : new(words.Count, deleted, inserted);
    }
}
