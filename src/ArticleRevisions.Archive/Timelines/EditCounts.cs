using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>A notice in a count.</summary>
internal sealed record CountedNotice(DateTimeOffset FirstSeenAt, bool IsTied);

/// <summary>Counts what a publication changed in a time, and what it said about it.</summary>
internal sealed class EditCounts(ArchiveContext archive, long publicationId, DateTimeOffset since, DateTimeOffset now)
{
    private static readonly TimeSpan[] AgeLimits =
        [TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(7)];

    private List<CountedRevision> _revisions = [];
    private Dictionary<long, DateTimeOffset> _published = [];
    private NoticeLatency _latency = new(0, null);

    public IReadOnlyList<CountedNotice> Notices { get; private set; } = [];

    private IQueryable<Revision> Revisions =>
        archive.Revisions.Where(r => r.PublicationId == publicationId && r.DetectedAt >= since);

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        _revisions = await Revisions
            .Select(r => new CountedRevision(r.ArticleId, r.DetectedAt, r.Kinds, r.Significance, r.AcknowledgedEdits, r.SilentEdits, r.MinorEdits))
            .ToListAsync(cancellationToken);
        _published = await Revisions.Where(r => r.AcknowledgedEdits > 0 || r.SilentEdits > 0).Select(r => r.ArticleId).Distinct()
            .Join(archive.Snapshots, id => new { ArticleId = id, Number = 1 }, s => new { s.ArticleId, s.Number }, (_, s) => new { s.ArticleId, At = s.Published ?? s.FirstSeenAt })
            .ToDictionaryAsync(s => s.ArticleId, s => s.At, cancellationToken);
        Notices = await archive.Notices.Where(n => n.Article!.PublicationId == publicationId && n.FirstSeenAt >= since)
            .Select(n => new CountedNotice(n.FirstSeenAt, n.Links.Any())).ToListAsync(cancellationToken);
        var pairs = await Revisions.Where(r => r.AcknowledgedEdits > 0)
            .Join(archive.NoticeLinks, r => r.Id, l => l.RevisionId, (r, l) => new { r.Id, r.NotBefore, r.DetectedAt, Earlier = l.Notice!.NotBefore, l.Notice.FirstSeenAt })
            .Distinct().ToListAsync(cancellationToken);
        _latency = MedianTime.OfLatencies([.. pairs.GroupBy(p => p.Id).Select(revision => revision
            .Select(p => Mending.Of(new Sighting(p.NotBefore, p.DetectedAt), new Sighting(p.Earlier, p.FirstSeenAt))))]);
    }

    public RevisionFigures Figures()
    {
        var rewrites = _revisions.Where(r => r.IsHeadlineRewrite).ToList();
        return new RevisionFigures(
            _revisions.Count,
            ArticlesOf(_revisions),
            rewrites.Count,
            ArticlesOf(rewrites),
            _revisions.Sum(r => r.Acknowledged),
            _revisions.Sum(r => r.Silent),
            ArticlesOf(_revisions.Where(r => r.Substantive > 0)),
            _revisions.Sum(r => r.Minor));
    }

    public NoticeLatency Latency() => _latency;

    /// <summary>The time in pieces, from the first event or the given instant on, whichever is earlier.</summary>
    public IReadOnlyList<RecordStretch> Stretches(DateTimeOffset? from)
    {
        var first = _revisions.Select(r => r.DetectedAt).Concat(Notices.Select(n => n.FirstSeenAt)).Append(from ?? now).Min();
        var pieces = Timelines.Stretches.Between(first, now);
        var revisions = _revisions.ToLookup(r => Timelines.Stretches.IndexOf(pieces, r.DetectedAt));
        var notices = Notices.ToLookup(n => Timelines.Stretches.IndexOf(pieces, n.FirstSeenAt));
        return
        [
            .. pieces.Select((piece, i) => new RecordStretch(
                piece.Start, piece.End, revisions[i].Count(), revisions[i].Sum(r => r.Acknowledged), revisions[i].Sum(r => r.Silent),
                revisions[i].Count(r => r.IsHeadlineRewrite), notices[i].Count())),
        ];
    }

    public IReadOnlyList<KindCount> Kinds() =>
    [
        .. Enum.GetValues<Kind>()
            .Select(kind => new KindCount(kind, _revisions.Count(r => r.Substantive > 0 && (r.Kinds & KindSet.Bit(kind)) != 0)))
            .Where(k => k.Revisions > 0).OrderByDescending(k => k.Revisions).ThenBy(k => k.Kind),
    ];

    public IReadOnlyList<AgeCount> Ages()
    {
        var edits = new int[AgeLimits.Length + 1];
        foreach (var revision in _revisions.Where(r => r.Substantive > 0))
        {
            // A page may give a date after the check that saw it: the article is then as young as can be.
            var age = revision.DetectedAt - _published.GetValueOrDefault(revision.ArticleId, revision.DetectedAt);
            edits[AgeLimits.Count(limit => age >= limit)] += revision.Substantive;
        }

        return [.. edits.Select((count, i) => new AgeCount(i == 0 ? TimeSpan.Zero : AgeLimits[i - 1], i < AgeLimits.Length ? AgeLimits[i] : null, count))];
    }

    private static int ArticlesOf(IEnumerable<CountedRevision> revisions) => revisions.Select(r => r.ArticleId).Distinct().Count();

    private sealed record CountedRevision(
        long ArticleId, DateTimeOffset DetectedAt, long Kinds, Significance Significance, int Acknowledged, int Silent, int Minor)
    {
        public int Substantive => Acknowledged + Silent;

        public bool IsHeadlineRewrite => Significance > Significance.Cosmetic && (Kinds & KindSet.Bit(Kind.Headline)) != 0;
    }
}
