using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Counts how a publication's articles were visited in a time.</summary>
internal sealed class VisitCounts(ArchiveContext archive, long publicationId, DateTimeOffset since, DateTimeOffset now)
{
    private IQueryable<Check> Checks => archive.Checks.Where(c => c.Article!.PublicationId == publicationId && c.At >= since);

    public async Task<WatchedArticles> ArticlesAsync(CancellationToken cancellationToken)
    {
        var states = await archive.Articles.Where(a => a.PublicationId == publicationId).GroupBy(a => a.LatestOutcome)
            .Select(g => new { Outcome = g.Key, Count = g.Count(), Read = g.Count(a => a.Snapshots > 0), Since = g.Min(a => a.AddedAt) })
            .ToListAsync(cancellationToken);
        return new WatchedArticles(
            states.Sum(s => s.Count),
            states.Sum(s => s.Read),
            states.Where(s => s.Outcome is CheckOutcome.Gone or CheckOutcome.UnavailableForLegalReasons).Sum(s => s.Count),
            states.Where(s => s.Outcome == CheckOutcome.RefusedByRobots).Sum(s => s.Count),
            states.Count == 0 ? null : states.Min(s => s.Since));
    }

    public async Task<CheckFigures> ChecksAsync(CancellationToken cancellationToken)
    {
        var dayAgo = now - TimeSpan.FromDays(1);
        var ends = await Checks.GroupBy(c => c.Outcome)
            .Select(g => new { Outcome = g.Key, Count = g.Count(), InLastDay = g.Count(c => c.At > dayAgo) })
            .ToListAsync(cancellationToken);
        return new CheckFigures(
            ends.Sum(e => e.Count),
            ends.Where(e => e.Outcome > CheckOutcome.NotModified).Sum(e => e.Count),
            ends.Sum(e => e.InLastDay),
            ends.Where(e => e.Outcome == CheckOutcome.NotModified).Sum(e => e.InLastDay),
            ends.Where(e => e.Outcome == CheckOutcome.Deferred).Sum(e => e.Count));
    }

    /// <summary>A gap begins with a check that saw nothing and whose forerunner saw the text, or that has none.</summary>
    public async Task<GapFigures> GapsAsync(CancellationToken cancellationToken)
    {
        var gaps = await Checks.Where(c => c.Outcome > CheckOutcome.NotModified)
            .Select(c => new
            {
                c.ArticleId,
                c.Id,
                c.At,
                Before = archive.Checks.Where(b => b.ArticleId == c.ArticleId && b.Id < c.Id).Max(b => (long?)b.Id),
            })
            .Select(c => new { c.ArticleId, c.Id, c.At, Before = archive.Checks.FirstOrDefault(b => b.Id == c.Before) })
            .Where(c => c.Before == null || c.Before.Outcome <= CheckOutcome.NotModified)
            .Select(c => new
            {
                c.ArticleId,
                From = c.Before == null ? c.At : c.Before.At,
                To = archive.Checks.Where(a => a.ArticleId == c.ArticleId && a.Id > c.Id && a.Outcome <= CheckOutcome.NotModified)
                    .OrderBy(a => a.Id).Select(a => (DateTimeOffset?)a.At).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new GapFigures(
            gaps.Count,
            gaps.DistinctBy(g => g.ArticleId).Count(),
            gaps.Count(g => g.To is null),
            gaps.Count == 0 ? null : gaps.Max(g => (g.To ?? now) - g.From));
    }
}
