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

    /// <summary>The takedowns by the article's id.</summary>
    public async ValueTask<FrozenDictionary<long, TakedownView>> AllAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Takedowns;

    /// <summary>The ids alone.</summary>
    public async ValueTask<long[]> IdsAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Ids;

    /// <summary>Reads again when next asked.</summary>
    public void Forget() => _known = null;

    private async ValueTask<Known> ReadAsync(CancellationToken cancellationToken)
    {
        if (_known is { } known && Stopwatch.GetElapsedTime(known.ReadAt) < Longest)
            return known;
        var readAt = Stopwatch.GetTimestamp();
        await using var archive = open();
        var rows = await archive.Takedowns.AsNoTracking().ToListAsync(cancellationToken);
        return _known = new Known(rows.ToFrozenDictionary(t => t.ArticleId, t => new TakedownView(t.At, t.Reason)), [.. rows.Select(t => t.ArticleId)], readAt);
    }

    private sealed record Known(FrozenDictionary<long, TakedownView> Takedowns, long[] Ids, long ReadAt);
}
