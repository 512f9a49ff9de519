using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Gives kept wordings their words back.</summary>
internal static class SentenceTexts
{
    /// <summary>All wordings of an article by lineage and first snapshot, with their words; none when its sentences were not followed.</summary>
    public static async Task<IReadOnlyList<SentenceWording>> OfArticleAsync(ArchiveContext archive, long articleId, CancellationToken cancellationToken) =>
        await ReadAsync(archive, articleId, await KeptAsync(archive, articleId, cancellationToken), cancellationToken);

    /// <summary>The wordings of an article as they are kept.</summary>
    public static async Task<IReadOnlyList<KeptWording>> KeptAsync(ArchiveContext archive, long articleId, CancellationToken cancellationToken) =>
        await archive.SentenceOrders.AsNoTracking().SingleOrDefaultAsync(o => o.ArticleId == articleId, cancellationToken) is { } order
            ? order.ReadWordings()
            : [];

    /// <summary>Reads the snapshots that first had some wordings, in one command, and takes the words from there.</summary>
    /// <exception cref="ArchiveException">A snapshot is missing or damaged.</exception>
    public static async Task<IReadOnlyList<SentenceWording>> ReadAsync(
        ArchiveContext archive, long articleId, IReadOnlyCollection<KeptWording> wordings, CancellationToken cancellationToken)
    {
        int[] numbers = [.. wordings.Select(w => w.FirstSnapshot).Distinct()];
        if (numbers.Length == 0)
            return [];
        var texts = await KeptText.Of(archive, archive.Snapshots.Where(s => s.ArticleId == articleId && numbers.Contains(s.Number)))
            .ToDictionaryAsync(s => s.Number, s => s.Read(), cancellationToken);
        return [.. wordings.Select(w => w.ToWording(TextOf(texts.GetValueOrDefault(w.FirstSnapshot), w)))];
    }

    private static string TextOf(ArticleText? text, KeptWording wording)
    {
        var block = text?.Blocks.ElementAtOrDefault(wording.Block)?.Text;
        if (block is null || wording.Span.End > block.Length)
            throw new ArchiveException($"Sentence {wording.Lineage} is not where it was first seen, in snapshot {wording.FirstSnapshot}; the rebuild command follows it again.");
        return SentenceWording.TextOf(block[wording.Span.Start..wording.Span.End]);
    }
}
