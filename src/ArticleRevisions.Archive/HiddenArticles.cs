using System.Collections.Frozen;
using System.Diagnostics;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive;

/// <summary>
/// The articles whose record is hidden: few, asked for by every list and by every page of an article, so kept in memory. What
/// another process hides is known here after <see cref="Longest"/>.
/// </summary>
internal sealed class HiddenArticles(Func<ArchiveContext> open)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private Known? _known;
    private int _forgotten;

    /// <summary>The takedowns by the article's id.</summary>
    public async ValueTask<FrozenDictionary<long, TakedownView>> AllAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Takedowns;

    /// <summary>The ids alone.</summary>
    public async ValueTask<long[]> IdsAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Ids;

    /// <summary>Reads again when next asked.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _known = null;
    }

    private async ValueTask<Known> ReadAsync(CancellationToken cancellationToken)
    {
        if (_known is { } known && Stopwatch.GetElapsedTime(known.ReadAt) < Longest)
            return known;
        var (readAt, forgotten) = (Stopwatch.GetTimestamp(), Volatile.Read(ref _forgotten));
        await using var archive = open();
        var rows = await archive.Takedowns.AsNoTracking().ToListAsync(cancellationToken);
        known = new Known(rows.ToFrozenDictionary(t => t.ArticleId, t => new TakedownView(t.At, t.Reason)), [.. rows.Select(t => t.ArticleId)], readAt);
        // What was read while something was hidden or shown again may be what stood before.
        if (forgotten == Volatile.Read(ref _forgotten))
            _known = known;
        return known;
    }

    private sealed record Known(FrozenDictionary<long, TakedownView> Takedowns, long[] Ids, long ReadAt);
}
