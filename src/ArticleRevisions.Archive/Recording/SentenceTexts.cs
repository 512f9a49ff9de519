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
        return [.. wordings.Select(w => w.ToWording(TextOf(texts.GetValueOrDefault(w.FirstSnapshot)?.Blocks ?? [], w)
            ?? throw new ArchiveException($"Sentence {w.Lineage} is not where it was first seen, in snapshot {w.FirstSnapshot}; the rebuild command follows it again.")))];
    }

    /// <summary>A wording's words in the text of its first snapshot; null when it has no such place.</summary>
    public static string? TextOf(IReadOnlyList<Block> blocks, KeptWording wording) =>
        blocks.ElementAtOrDefault(wording.Block)?.Text is { } block && wording.Span.Start >= 0 && wording.Span.End <= block.Length
            ? SentenceWording.TextOf(block[wording.Span.Start..wording.Span.End])
            : null;
}
