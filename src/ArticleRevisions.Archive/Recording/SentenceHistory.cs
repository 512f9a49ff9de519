using ArticleRevisions.Archive.Searching;
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
            await KeepAsync(articleId, SentenceLineage.Begin(text), order, others: [], isWhole: true, cancellationToken);
        }
        else if (order?.Snapshot == snapshot - 1)
        {
            var kept = order.ReadWordings();
            var (known, others) = (new List<SentenceWording>(), new List<KeptWording>(kept.Where(w => !w.IsStanding)));
            known.AddRange(Returning(others, diff));
            known.AddRange(await StandingAsync(order, [.. kept.Where(w => w.IsStanding)], diff, cancellationToken));
            var lineage = SentenceLineage.Resume(order.Snapshot, order.Lineages, order.ReadOrder(), known);
            lineage.Advance(diff);
            await KeepAsync(articleId, lineage, order, others, isWhole: false, cancellationToken);
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

    /// <summary>Puts the wordings that are kept into the search index.</summary>
    /// <exception cref="ArchiveException">A snapshot is missing or damaged.</exception>
    public async Task IndexAsync(long articleId, CancellationToken cancellationToken)
    {
        var order = await archive.SentenceOrders.SingleAsync(o => o.ArticleId == articleId, cancellationToken);
        var kept = order.ReadWordings();
        var texts = (await SentenceTexts.ReadAsync(archive, articleId, kept, cancellationToken)).ToDictionary(w => (w.Lineage, w.FirstSnapshot), w => w.Text);
        order.IsIndexed = await new SentenceIndex(archive).KeepAsync(articleId, kept, texts, cancellationToken);
    }

    /// <summary>Puts a reading of the whole history in the place of the one that is kept, under the numbers that it gave.</summary>
    public async Task ReplaceAsync(long articleId, SentenceLineage lineage, CancellationToken cancellationToken)
    {
        var order = await archive.SentenceOrders.SingleOrDefaultAsync(o => o.ArticleId == articleId, cancellationToken);
        var known = order is null ? [] : await KnownAsync(order, cancellationToken);
        var lineages = Math.Max(order?.Lineages ?? 0, known.Select(s => s.Lineage).DefaultIfEmpty(0).Max());
        await KeepAsync(articleId, lineage.WithNumbersOf(known, lineages), order, others: [], isWhole: true, cancellationToken);
    }

    /// <summary>Of those that have ended, only what the new text has can come back; it is taken out of the others.</summary>
    private static List<SentenceWording> Returning(List<KeptWording> ended, RevisionDiff diff)
    {
        var texts = SentenceLineage.TextsAfter(diff).ToLookup(t => (t.Length, KeptWording.KeyOf(t)));
        var returning = new List<SentenceWording>();
        ended.RemoveAll(wording =>
        {
            if (texts[(wording.Span.Length, wording.Key)].FirstOrDefault() is not { } text)
                return false;
            returning.Add(wording.ToWording(text));
            return true;
        });
        return returning;
    }

    /// <summary>Those that stand have the words of the text that is compared, unless it was cut into sentences otherwise then.</summary>
    private async Task<IReadOnlyList<SentenceWording>> StandingAsync(
        SentenceOrder order, IReadOnlyCollection<KeptWording> standing, RevisionDiff diff, CancellationToken cancellationToken)
    {
        var lineages = order.ReadOrder();
        string[] texts = [.. diff.Edits.SelectMany(e => e.Before).OrderBy(s => s.Index).Select(s => SentenceWording.TextOf(s.Text))];
        var byLineage = standing.ToDictionary(w => w.Lineage);
        return lineages.Count == texts.Length && lineages.Index().All(l => l.Item == 0 ? texts[l.Index].Length == 0 : byLineage[l.Item].Has(texts[l.Index]))
            ? [.. lineages.Index().Where(l => l.Item != 0).Select(l => byLineage[l.Item].ToWording(texts[l.Index]))]
            : await SentenceTexts.ReadAsync(archive, order.ArticleId, standing, cancellationToken);
    }

    private async Task<IReadOnlyList<SentenceWording>> KnownAsync(SentenceOrder order, CancellationToken cancellationToken)
    {
        try
        {
            return await SentenceTexts.ReadAsync(archive, order.ArticleId, order.ReadWordings(), cancellationToken);
        }
        catch (ArchiveException)
        {
            // What is damaged is derived: it is made again, though under new numbers.
            return [];
        }
    }

    private async Task<SentenceLineage> ReadAsync(long articleId, int upTo, CancellationToken cancellationToken)
    {
        SentenceLineage? lineage = null;
        ArticleText? before = null;
        var texts = new TextReading();
        var packed = archive.Snapshots.Where(s => s.ArticleId == articleId && s.Number <= upTo).OrderBy(s => s.Number)
            .Select(s => new { s.Number, s.Text, s.TextBase });
        await foreach (var snapshot in packed.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var text = Packing.Read<ArticleText>(texts.Next(snapshot.Number, snapshot.Text, snapshot.TextBase));
            if (lineage is null)
                lineage = SentenceLineage.Begin(text);
            else
                lineage.Advance(ArticleDiffer.Compare(before!, text));
            before = text;
        }

        return lineage ?? throw new ArchiveException($"Article {articleId} has no snapshot to read.");
    }

    private async Task KeepAsync(
        long articleId, SentenceLineage lineage, SentenceOrder? order, IEnumerable<KeptWording> others, bool isWhole, CancellationToken cancellationToken)
    {
        order ??= archive.SentenceOrders.Add(new SentenceOrder { ArticleId = articleId }).Entity;
        (order.Snapshot, order.Lineages, order.EngineVersion) = (lineage.Snapshot, lineage.Lineages, ArticleDiffer.EngineVersion);
        order.KeepOrder(lineage.Order);
        KeptWording[] kept = [.. others, .. lineage.Wordings.Select(KeptWording.Of)];
        order.KeepWordings(kept);
        // One that has only its latest wordings at hand cannot begin the index: LineageUpkeep does.
        if (!isWhole && !order.IsIndexed)
            return;
        var texts = lineage.Wordings.ToDictionary(w => (w.Lineage, w.FirstSnapshot), w => w.Text);
        order.IsIndexed = await new SentenceIndex(archive).KeepAsync(articleId, kept, texts, cancellationToken);
    }
}
