using System.Runtime.CompilerServices;
using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Reads publications and their record.</summary>
public sealed class PublicationQueries
{
    private const int RowsOfARead = 1000;

    private readonly ArchiveStore _store;

    internal PublicationQueries(ArchiveStore store) => _store = store;

    /// <summary>Publications, latest added first. Three commands.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<PublicationSummary>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 1);
        await using var archive = _store.CreateDbContext();
        var publications = archive.Publications.AsNoTracking();
        if (key is [var last])
            publications = publications.Where(p => p.Id < last);
        var rows = await publications.OrderByDescending(p => p.Id).Take(Keyset.Take(limit)).ToListAsync(cancellationToken);
        long[] ids = [.. rows.Select(p => p.Id)];
        var articles = await archive.Articles.Where(a => ids.Contains(a.PublicationId)).GroupBy(a => a.PublicationId)
            .Select(g => new { g.Key, Since = g.Min(a => a.AddedAt), Count = g.Count(), Checks = g.Sum(a => a.Checks) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        var revisions = await archive.Revisions.Where(r => ids.Contains(r.PublicationId)).GroupBy(r => r.PublicationId)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Acknowledged = g.Sum(r => r.AcknowledgedEdits),
                Silent = g.Sum(r => r.SilentEdits),
                Latest = g.Max(r => r.DetectedAt),
            })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        return Keyset.Page(rows, limit, p => SummaryOf(p), p => [p.Id]);

        PublicationSummary SummaryOf(Publication publication)
        {
            var watched = articles.GetValueOrDefault(publication.Id);
            var revised = revisions.GetValueOrDefault(publication.Id);
            return new PublicationSummary(
                publication.ToView(), watched?.Since, watched?.Count ?? 0, watched?.Checks ?? 0, revised?.Count ?? 0, revised?.Acknowledged ?? 0,
                revised?.Silent ?? 0, revised?.Latest);
        }
    }

    /// <summary>One publication's record, or null when there is none of this id. Seven commands.</summary>
    public async Task<PublicationRecord?> RecordAsync(long id, RecordPeriod period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var found = await archive.Publications.AsNoTracking().Where(p => p.Id == id)
            .Select(p => new { Publication = p, RestsUntil = archive.HostTurns.Where(t => t.Host == p.Host).Select(t => t.NotBefore).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;

        var since = Stretches.Begin(period, now);
        var visits = new VisitCounts(archive, id, since ?? DateTimeOffset.MinValue, now);
        var edits = new EditCounts(archive, id, since ?? DateTimeOffset.MinValue, now);
        var articles = await visits.ArticlesAsync(cancellationToken);
        var checks = await visits.ChecksAsync(cancellationToken);
        var gaps = await visits.GapsAsync(cancellationToken);
        await edits.ReadAsync(cancellationToken);
        return new PublicationRecord
        {
            Publication = found.Publication.ToView(),
            CorrectionsPolicy = found.Publication.CorrectionsPolicy,
            Period = period,
            Since = since,
            Until = now,
            Articles = articles,
            Checks = checks,
            Gaps = gaps,
            Revisions = edits.Figures(),
            Notices = edits.Notices.Count,
            NoticesWithoutEdit = edits.Notices.Count(n => !n.IsTied),
            Latency = edits.Latency(),
            Stretches = edits.Stretches(since ?? articles.Since),
            Kinds = edits.Kinds(),
            Ages = edits.Ages(),
            RestsUntil = found.RestsUntil > now ? found.RestsUntil : null,
        };
    }

    /// <summary>A publication, or null.</summary>
    public async Task<PublicationView?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var publication = await archive.Publications.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        return publication?.ToView();
    }

    /// <summary>A publication's notices, latest seen first.</summary>
    public async Task<IReadOnlyList<NoticeView>> LatestNoticesAsync(long id, int limit, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var notices = await archive.Notices.AsNoTracking().Include(n => n.Article).Where(n => n.Article!.PublicationId == id)
            .Without(n => n.ArticleId, await _store.Hidden.IdsAsync(cancellationToken))
            .OrderByDescending(n => n.FirstSeenAt).ThenByDescending(n => n.Id).Take(limit).ToListAsync(cancellationToken);
        return [.. notices.Select(n => n.ToView())];
    }

    /// <summary>A publication's revisions of a time, latest detected first; read in pieces, so that a slow reader holds nothing.</summary>
    public async IAsyncEnumerable<RevisionRow> RevisionsAsync(
        long id, RecordPeriod period, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var since = Stretches.Begin(period, now) ?? DateTimeOffset.MinValue;
        var (at, before) = (DateTimeOffset.MaxValue, long.MaxValue);
        for (var isMore = true; isMore;)
        {
            List<RowRead> rows;
            await using (var archive = _store.CreateDbContext())
            {
                rows = await archive.Revisions.AsNoTracking().Without(r => r.ArticleId, await _store.Hidden.IdsAsync(cancellationToken))
                    .Where(r => r.PublicationId == id && r.DetectedAt >= since && r.DetectedAt <= at && (r.DetectedAt < at || r.Id < before))
                    .OrderByDescending(r => r.DetectedAt).ThenByDescending(r => r.Id).Take(RowsOfARead)
                    .Select(r => new RowRead(
                        r.Id, r.ArticleId, r.Article!.Url, r.Article.Headline, r.From, r.To, r.NotBefore, r.DetectedAt, r.Significance, r.Kinds,
                        r.WordsInserted, r.WordsDeleted, r.AcknowledgedEdits, r.SilentEdits, r.MinorEdits, r.Acknowledgement, r.AddsNotice, r.Summary))
                    .ToListAsync(cancellationToken);
            }

            foreach (var row in rows)
                yield return row.ToRow();
            if (isMore = rows.Count == RowsOfARead)
                (at, before) = (rows[^1].DetectedAt, rows[^1].Id);
        }
    }

    private sealed record RowRead(
        long Id, long ArticleId, string Url, string? Headline, int From, int To, DateTimeOffset NotBefore, DateTimeOffset DetectedAt,
        Diffing.Significance Significance, long Kinds, int WordsInserted, int WordsDeleted, int AcknowledgedEdits, int SilentEdits, int MinorEdits,
        Acknowledgement Acknowledgement, bool AddsNotice, string Summary)
    {
        public RevisionRow ToRow() => new(
            Id, ArticleId, Url, Headline, From, To, NotBefore, DetectedAt, Significance, KindSet.Kinds(Kinds), WordsInserted, WordsDeleted,
            AcknowledgedEdits, SilentEdits, MinorEdits, Acknowledgement, AddsNotice, Summary);
    }
}
