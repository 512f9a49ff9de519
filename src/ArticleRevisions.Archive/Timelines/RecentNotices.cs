using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Which notices to list; null means any.</summary>
public sealed record NoticeFilter
{
    /// <summary>In articles of this publication's host only.</summary>
    public string? Host { get; init; }
    /// <summary>Of this kind.</summary>
    public NoticeKind? Kind { get; init; }
    /// <summary>True: with an edit that it accounts for; false: without a visible edit.</summary>
    public bool? HasEdit { get; init; }
    /// <summary>First seen then or later.</summary>
    public DateTimeOffset? Since { get; init; }
    /// <summary>First seen then or earlier.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>A notice among those of all articles.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Entry">The notice and every edit it accounts for.</param>
public sealed record RecentNotice(ArticleSummary Article, LedgerEntry Entry);

/// <summary>Reads the notices of all articles in the order of their first sight.</summary>
internal static class RecentNotices
{
    public static async Task<ListPage<RecentNotice>> ListAsync(
        ArchiveContext archive, long[] hidden, RevisionCache cache, NoticeFilter filter, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 2);
        var notices = Filtered(archive.Notices.AsNoTracking(), filter).Without(n => n.ArticleId, hidden);
        if (filter.Host is { } host)
        {
            var publication = await archive.Publications.Where(p => p.Host == host).Select(p => p.Id).SingleOrDefaultAsync(cancellationToken);
            notices = notices.Where(n => n.PublicationId == publication);
        }

        if (key is [var ticks, var id])
        {
            var at = Keyset.Instant(ticks);
            notices = notices.Where(n => n.FirstSeenAt <= at && (n.FirstSeenAt < at || n.Id < id));
        }

        var rows = await notices.Include(n => n.Article!.Publication)
            .OrderByDescending(n => n.FirstSeenAt).ThenByDescending(n => n.Id).Take(Keyset.Take(limit)).ToListAsync(cancellationToken);
        var entries = await LedgerEntries.OfAsync(archive, hidden, cache, rows, cancellationToken);
        return Keyset.Page(
            rows, limit, n => new RecentNotice(n.Article!.ToSummary(), entries[n.Id]), n => [n.FirstSeenAt.UtcTicks, n.Id]);
    }

    private static IQueryable<NoticeRecord> Filtered(IQueryable<NoticeRecord> notices, NoticeFilter filter)
    {
        if (filter.Kind is { } kind)
            notices = notices.Where(n => n.Kind == kind);
        if (filter.HasEdit is { } hasEdit)
            notices = notices.Where(n => n.Links.Any() == hasEdit);
        if (filter.Since is { } since)
            notices = notices.Where(n => n.FirstSeenAt >= since);
        return filter.Until is { } until ? notices.Where(n => n.FirstSeenAt <= until) : notices;
    }
}
