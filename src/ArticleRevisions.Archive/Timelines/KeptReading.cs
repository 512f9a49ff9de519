namespace ArticleRevisions.Archive.Timelines;

/// <summary>
/// Something small that was read from the whole record, kept until this process writes what lists show, and for a minute at most: other
/// processes write too.
/// </summary>
internal sealed class KeptReading<T>(ArchiveChanges changes)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private Known? _known;

    /// <summary>What is kept, or what <paramref name="read"/> reads now.</summary>
    public async Task<T> ReadAsync(DateTimeOffset now, Func<Task<T>> read)
    {
        var version = changes.OfLists;
        if (_known is { } known && known.Version == version && (now - known.At).Duration() < Longest)
            return known.Value;
        var value = await read();
        _known = new Known(value, version, now);
        return value;
    }

    private sealed record Known(T Value, long Version, DateTimeOffset At);
}
