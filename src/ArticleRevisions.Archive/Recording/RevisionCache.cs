using Microsoft.Extensions.Caching.Memory;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// What was read of revisions of one archive, kept for the next page: to unpack it takes longer than to show it. It holds as long
/// as the revision's packed changes are the same, and rows of another process are seen because those are read each time.
/// </summary>
internal sealed class RevisionCache : IDisposable
{
    /// <summary>Of packed changes; read, they take some ten times as much.</summary>
    private const int MostBytes = 4 << 20;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>What was kept of the revision as it is now, null for nothing.</summary>
    public T? Find<T>(Revision revision) where T : class =>
        _kept.Get<Kept<T>>((typeof(T), revision.Id)) is { } kept && kept.Packed.AsSpan().SequenceEqual(revision.Changes) ? kept.Value : null;

    public void Keep<T>(Revision revision, T value) where T : class =>
        _kept.Set((typeof(T), revision.Id), new Kept<T>(revision.Changes, value), new MemoryCacheEntryOptions { Size = revision.Changes.Length });

    public void Dispose() => _kept.Dispose();

    private sealed record Kept<T>(byte[] Packed, T Value);
}
