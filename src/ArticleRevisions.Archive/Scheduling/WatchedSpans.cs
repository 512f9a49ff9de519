using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Scheduling;

/// <summary>A check of an article, as a schedule learns from it.</summary>
/// <param name="CheckId">Its number: later checks have higher ones.</param>
/// <param name="Host">The host that was asked.</param>
/// <param name="At">When.</param>
/// <param name="Span">The span since the check before it that saw the text; null when it saw none, or was the first.</param>
public sealed record LearnedCheck(long CheckId, string Host, DateTimeOffset At, WatchedSpan? Span);

/// <summary>Reads the checks of all processes, in the order in which they were recorded, as spans to learn from.</summary>
public sealed class WatchedSpans
{
    private readonly ArchiveStore _store;

    internal WatchedSpans(ArchiveStore store) => _store = store;

    /// <summary>The latest check's number; 0 without any.</summary>
    public async Task<long> LatestCheckAsync(CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        return await archive.Checks.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0;
    }

    /// <summary>The checks after one, oldest first.</summary>
    /// <param name="afterCheckId">The number of the last one that was read; 0 for all.</param>
    /// <param name="limit">At most so many.</param>
    public async Task<IReadOnlyList<LearnedCheck>> ReadAsync(long afterCheckId, int limit, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var rows = await archive.Checks.AsNoTracking()
            .Where(c => c.Id > afterCheckId)
            .OrderBy(c => c.Id)
            .Take(limit)
            .Select(c => new
            {
                c.Id,
                c.At,
                c.Outcome,
                c.Article!.Host,
                c.Article.PublicationId,
                Before = archive.Checks.Where(b => b.ArticleId == c.ArticleId && b.Id < c.Id && b.Outcome <= CheckOutcome.NotModified)
                    .OrderByDescending(b => b.Id).Select(b => (DateTimeOffset?)b.At).FirstOrDefault(),
                Since = archive.Snapshots.Where(s => s.ArticleId == c.ArticleId && s.Number == 1).Select(s => (DateTimeOffset?)s.FirstSeenAt).FirstOrDefault(),
                Published = archive.Snapshots.Where(s => s.ArticleId == c.ArticleId && s.Number == 1).Select(s => s.Published).FirstOrDefault(),
                Snapshots = archive.Snapshots.Count(s => s.ArticleId == c.ArticleId && s.CheckId < c.Id),
                LatestSince = archive.Snapshots.Where(s => s.ArticleId == c.ArticleId && s.CheckId < c.Id)
                    .OrderByDescending(s => s.Number).Select(s => (DateTimeOffset?)s.FirstSeenAt).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => new LearnedCheck(r.Id, r.Host, r.At, r is { Outcome: <= CheckOutcome.NotModified, Before: { } from, Since: { } since }
            ? new WatchedSpan(ArticleOf(r.PublicationId, r.Published, since, r.Snapshots - 1, r.LatestSince), from, r.At, r.Outcome == CheckOutcome.Changed)
            : null))];
    }

    /// <summary>A page may declare an instant that has not come yet, or none: then its age counts from its first sight.</summary>
    internal static WatchedArticle ArticleOf(long publicationId, DateTimeOffset? published, DateTimeOffset firstSeenAt, int changes, DateTimeOffset? lastChangeSeen) =>
        new(publicationId, published < firstSeenAt ? published.Value : firstSeenAt, firstSeenAt, changes, changes > 0 ? lastChangeSeen : null);
}
