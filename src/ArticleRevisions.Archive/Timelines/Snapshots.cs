using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>The facts of a snapshot, without its text.</summary>
public sealed record SnapshotSummary
{
    /// <summary>1…n within its article.</summary>
    public required int Number { get; init; }
    /// <summary>The check that first saw it.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }
    /// <summary>The last check that saw the text before it; null for the first snapshot.</summary>
    public DateTimeOffset? NotBefore { get; init; }
    /// <summary>The latest check that saw this text while it was the latest one.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }
    /// <summary>SHA-256 of the canonical text.</summary>
    public required string TextHash { get; init; }
    /// <summary>Its headline.</summary>
    public required string Headline { get; init; }
    /// <summary>Words of the blocks.</summary>
    public required int Words { get; init; }
    /// <summary>Sentences of the blocks.</summary>
    public required int Sentences { get; init; }
    /// <summary>The page's own publication instant.</summary>
    public DateTimeOffset? Published { get; init; }
    /// <summary>The page's own modification instant.</summary>
    public DateTimeOffset? Modified { get; init; }
    /// <summary>The earlier snapshot that had the same text, when this one restored it.</summary>
    public int? RestorationOf { get; init; }
}

/// <summary>A snapshot with its text and how it was taken.</summary>
public sealed record SnapshotView
{
    /// <summary>Its facts.</summary>
    public required SnapshotSummary Facts { get; init; }
    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>The text.</summary>
    public required ArticleText Text { get; init; }
    /// <summary>The headline's variants; null when no page was read (an imported history).</summary>
    public HeadlineWitnesses? Headlines { get; init; }
    /// <summary>The section of the publication that the page named; or null.</summary>
    public string? Section { get; init; }
    /// <summary>The page said that not everybody may read all of it, so the text may be the part that everybody may.</summary>
    public required bool IsPaywalled { get; init; }
    /// <summary>The check that took it.</summary>
    public required CheckView Check { get; init; }
    /// <summary>SHA-256 of the raw body, or null when none is kept.</summary>
    public string? ResponseHash { get; init; }
    /// <summary>How many snapshots the article has.</summary>
    public required int Latest { get; init; }
}

/// <summary>Reads snapshots.</summary>
public sealed class SnapshotQueries
{
    private readonly ArchiveStore _store;

    internal SnapshotQueries(ArchiveStore store) => _store = store;

    /// <summary>An article's snapshots, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<SnapshotSummary>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 1);
        await using var archive = _store.CreateDbContext();
        var snapshots = archive.Snapshots.Where(s => s.ArticleId == articleId);
        if (key is [var number])
            snapshots = snapshots.Where(s => s.Number < number);
        var rows = await Summaries(archive, snapshots.OrderByDescending(s => s.Number).Take(Keyset.Take(limit))).ToListAsync(cancellationToken);
        return rows.Count == 0 && !await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken)
            ? null
            : Keyset.Page(rows, limit, s => s, s => [s.Number]);
    }

    /// <summary>One snapshot, or null.</summary>
    public async Task<SnapshotView?> FindAsync(long articleId, int number, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var snapshots = archive.Snapshots.Where(s => s.ArticleId == articleId && s.Number == number);
        if (await Summaries(archive, snapshots).SingleOrDefaultAsync(cancellationToken) is not { } facts)
            return null;
        var text = await KeptText.Of(archive, snapshots).SingleAsync(cancellationToken);
        var row = await snapshots.Select(s => new { s.Section, s.IsPaywalled, s.Headlines, s.ResponseHash, Check = s.Check! }).AsNoTracking().SingleAsync(cancellationToken);
        var article = await archive.Articles.ForReading().SingleAsync(a => a.Id == articleId, cancellationToken);
        return new SnapshotView
        {
            Facts = facts,
            Article = article.ToSummary(),
            Text = text.Read(),
            Headlines = row.Headlines is null ? null : Packing.Unpack<HeadlineWitnesses>(row.Headlines),
            Section = row.Section,
            IsPaywalled = row.IsPaywalled,
            Check = row.Check.ToView(),
            ResponseHash = row.ResponseHash,
            Latest = article.Snapshots,
        };
    }

    /// <summary>
    /// The first snapshot whose text has a hash that starts so (lower-case hexadecimal digits), and from a number on when one
    /// is given; else the first at all. Null when none has.
    /// </summary>
    public async Task<int?> NumberOfAsync(long articleId, string hash, int from, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var texts = await archive.Snapshots.Where(s => s.ArticleId == articleId).OrderBy(s => s.Number)
            .Select(s => new { s.Number, s.TextHash }).ToListAsync(cancellationToken);
        var same = texts.Where(t => t.TextHash.StartsWith(hash, StringComparison.Ordinal)).ToList();
        return (same.Find(t => t.Number >= from) ?? same.FirstOrDefault())?.Number;
    }

    /// <summary>Which text stood at an instant: the one last seen by then, and the one that followed.</summary>
    public async Task<StandingText> StandingAtAsync(long articleId, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var ofArticle = archive.Snapshots.Where(s => s.ArticleId == articleId);
        var number = await ofArticle.Where(s => s.FirstSeenAt <= instant).MaxAsync(s => (int?)s.Number, cancellationToken) ?? 0;
        var around = await Summaries(archive, ofArticle.Where(s => s.Number == number || s.Number == number + 1)).ToListAsync(cancellationToken);
        return new(around.Find(s => s.Number == number), around.Find(s => s.Number == number + 1));
    }

    /// <summary>The raw response of a snapshot, or null when none is kept.</summary>
    public async Task<ResponseEvidence?> ResponseAsync(long articleId, int number, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var row = await archive.Snapshots.Where(s => s.ArticleId == articleId && s.Number == number && s.Response != null)
            .Select(s => new { s.ResponseUrl, s.ResponseStatus, s.ResponseHeaders, Body = new KeptBody(s.Response!.Hash, s.Response.Length, s.Response.Body, s.Response.Base!.Body) })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new ResponseEvidence(
            row.ResponseUrl!,
            row.ResponseStatus!.Value,
            Encoding.UTF8.GetString(Packing.UnpackBytes(row.ResponseHeaders!)),
            row.Body.Read());
    }

    /// <summary>A snapshot was last seen at the check before its successor's interval, the latest one at the article's latest sight.</summary>
    internal static IQueryable<SnapshotSummary> Summaries(ArchiveContext archive, IQueryable<Snapshot> snapshots) => snapshots
        .Select(s => new SnapshotSummary
        {
            Number = s.Number,
            FirstSeenAt = s.FirstSeenAt,
            NotBefore = s.NotBefore,
            LastSeenAt = archive.Snapshots.Where(next => next.ArticleId == s.ArticleId && next.Number == s.Number + 1)
                .Select(next => next.NotBefore).FirstOrDefault() ?? s.Article!.LastSeenAt ?? s.FirstSeenAt,
            TextHash = s.TextHash,
            Headline = s.Headline,
            Words = s.Words,
            Sentences = s.Sentences,
            Published = s.Published,
            Modified = s.Modified,
            RestorationOf = s.RestorationOf,
        });
}
