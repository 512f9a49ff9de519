using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Keeps the lives of an article's sentences, inside one transaction and with the article locked.</summary>
internal sealed class SentenceHistory(ArchiveContext archive)
{
    /// <summary>
    /// Brings the sentences up to a snapshot that is being recorded. Where the snapshots before it were never followed (an
    /// archive from before there was lineage), they are read first.
    /// </summary>
    /// <param name="articleId">The article.</param>
    /// <param name="snapshot">The snapshot's number.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diff">What changed since the snapshot before; null for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task AdvanceAsync(long articleId, int snapshot, ArticleText text, RevisionDiff? diff, CancellationToken cancellationToken)
    {
        var order = await archive.SentenceOrders.SingleOrDefaultAsync(o => o.ArticleId == articleId, cancellationToken);
        if (diff is null)
        {
            Write(articleId, SentenceLineage.Begin(text), order, known: []);
        }
        else if (order?.Snapshot == snapshot - 1)
        {
            // Of those that have ended, only what the new text has can come back.
            string[] texts = [.. SentenceLineage.TextsAfter(diff)];
            var known = await archive.Sentences.Where(s => s.ArticleId == articleId && (s.LastSnapshot == null || texts.Contains(s.Text)))
                .ToListAsync(cancellationToken);
            var lineage = SentenceLineage.Resume(order.Snapshot, order.Lineages, order.ReadOrder(), [.. known.Select(s => s.ToWording())]);
            lineage.Advance(diff);
            Write(articleId, lineage, order, known);
        }
        else
        {
            var lineage = await ReadAsync(articleId, snapshot - 1, cancellationToken);
            lineage.Advance(diff);
            await ReplaceAsync(articleId, lineage, cancellationToken);
        }
    }

    /// <summary>Reads the sentences' lives again from the snapshots alone and keeps them.</summary>
    public async Task ReadAgainAsync(Article article, CancellationToken cancellationToken) =>
        await ReplaceAsync(article.Id, await ReadAsync(article.Id, article.Snapshots, cancellationToken), cancellationToken);

    /// <summary>Puts a reading of the whole history in the place of the rows, under the numbers that they gave; rows that are as they were stay.</summary>
    public async Task ReplaceAsync(long articleId, SentenceLineage lineage, CancellationToken cancellationToken)
    {
        var order = await archive.SentenceOrders.SingleOrDefaultAsync(o => o.ArticleId == articleId, cancellationToken);
        var known = await archive.Sentences.Where(s => s.ArticleId == articleId).ToListAsync(cancellationToken);
        var lineages = Math.Max(order?.Lineages ?? 0, known.Select(s => s.Lineage).DefaultIfEmpty(0).Max());
        Write(articleId, lineage.WithNumbersOf(known.Select(s => s.ToWording()), lineages), order, known);
    }

    private async Task<SentenceLineage> ReadAsync(long articleId, int upTo, CancellationToken cancellationToken)
    {
        SentenceLineage? lineage = null;
        ArticleText? before = null;
        var packed = archive.Snapshots.Where(s => s.ArticleId == articleId && s.Number <= upTo).OrderBy(s => s.Number).Select(s => s.Text);
        await foreach (var snapshot in packed.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var text = Packing.Unpack<ArticleText>(snapshot);
            if (lineage is null)
                lineage = SentenceLineage.Begin(text);
            else
                lineage.Advance(ArticleDiffer.Compare(before!, text));
            before = text;
        }

        return lineage ?? throw new ArchiveException($"Article {articleId} has no snapshot to read.");
    }

    private void Write(long articleId, SentenceLineage lineage, SentenceOrder? order, IEnumerable<SentenceRecord> known)
    {
        var rows = known.ToDictionary(s => (s.Lineage, s.FirstSnapshot));
        foreach (var wording in lineage.Wordings)
        {
            if (rows.Remove((wording.Lineage, wording.FirstSnapshot), out var row))
                row.Take(wording);
            else
                archive.Sentences.Add(SentenceRecord.Of(articleId, wording));
        }

        archive.Sentences.RemoveRange(rows.Values);
        order ??= archive.SentenceOrders.Add(new SentenceOrder { ArticleId = articleId }).Entity;
        (order.Snapshot, order.Lineages, order.EngineVersion) = (lineage.Snapshot, lineage.Lineages, ArticleDiffer.EngineVersion);
        order.KeepOrder(lineage.Order);
    }
}
