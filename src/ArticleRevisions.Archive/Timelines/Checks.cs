using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>One check.</summary>
public sealed record CheckView
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }
    /// <summary>When the page was asked for.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }
    /// <summary>How it ended.</summary>
    public required CheckOutcome Outcome { get; init; }
    /// <summary>HTTP status, when there was an answer.</summary>
    public int? Status { get; init; }
    /// <summary>Bytes received.</summary>
    public required long BytesReceived { get; init; }
    /// <summary>One line about an outcome that is not a text.</summary>
    public string? Detail { get; init; }
    /// <summary>Number of the snapshot whose text it saw, when it saw one.</summary>
    public int? Snapshot { get; init; }
}

/// <summary>A stretch without a single check that saw the text.</summary>
/// <param name="From">The last check that saw it.</param>
/// <param name="To">The first that saw it again; null when none has yet.</param>
/// <param name="Checks">How many checks in between saw nothing.</param>
/// <param name="Outcome">Their most frequent outcome.</param>
/// <param name="Detail">That outcome's line.</param>
public sealed record Gap(DateTimeOffset? From, DateTimeOffset? To, int Checks, CheckOutcome Outcome, string? Detail);

/// <summary>Reads checks.</summary>
public sealed class CheckQueries
{
    private readonly ArchiveStore _store;

    internal CheckQueries(ArchiveStore store) => _store = store;

    /// <summary>An article's checks, latest first; null when there is no such article.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<CheckView>?> ListAsync(long articleId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 1);
        await using var archive = _store.CreateDbContext();
        var checks = archive.Checks.AsNoTracking().Where(c => c.ArticleId == articleId);
        if (key is [var id])
            checks = checks.Where(c => c.Id < id);
        var rows = await checks.OrderByDescending(c => c.Id).Take(Keyset.Take(limit)).ToListAsync(cancellationToken);
        return rows.Count == 0 && !await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken)
            ? null
            : Keyset.Page(rows, limit, Reading.ToView, c => [c.Id]);
    }

    /// <summary>An article's gaps, oldest first.</summary>
    public async Task<IReadOnlyList<Gap>> GapsAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var checks = archive.Checks.Where(c => c.ArticleId == articleId).OrderBy(c => c.Id)
            .Select(c => new Sight(c.At, c.Outcome, c.Detail)).AsAsyncEnumerable();
        var gaps = new List<Gap>();
        var blind = new List<Sight>();
        DateTimeOffset? lastSeen = null;
        await foreach (var check in checks.WithCancellation(cancellationToken))
        {
            if (!check.SawText)
            {
                blind.Add(check);
                continue;
            }

            if (blind.Count > 0)
                gaps.Add(GapOf(blind, lastSeen, check.At));
            blind.Clear();
            lastSeen = check.At;
        }

        if (blind.Count > 0)
            gaps.Add(GapOf(blind, lastSeen, to: null));
        return gaps;
    }

    private static Gap GapOf(List<Sight> blind, DateTimeOffset? from, DateTimeOffset? to)
    {
        var usual = blind.GroupBy(c => c.Outcome).MaxBy(g => g.Count())!;
        return new Gap(from, to, blind.Count, usual.Key, usual.Last().Detail);
    }

    private sealed record Sight(DateTimeOffset At, CheckOutcome Outcome, string? Detail)
    {
        public bool SawText => Outcome is CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified;
    }
}
