namespace ArticleRevisions.Archive;

/// <summary>
/// Counts what this process has written, so that an answer made before can be told from one that still holds. Each count only
/// grows. What another process writes is not counted: who keeps answers lets them go after a while as well.
/// </summary>
public sealed class ArchiveChanges
{
    // Articles that share a count only make an answer be thrown away that still held.
    private readonly long[] _ofArticles = new long[4096];
    private long _writes;

    /// <summary>In place of an article's number: a write that no list and no article shows.</summary>
    internal const long NoArticle = 0;

    internal ArchiveChanges()
    {
    }

    /// <summary>Writes that may have changed any list: a revision, an article, a publication, a feed.</summary>
    public long OfLists => Interlocked.Read(ref _writes);

    /// <summary>Writes that may have changed what is said of one article.</summary>
    public long OfArticle(long articleId) => OfLists + Interlocked.Read(ref Count(articleId));

    internal void Wrote() => Interlocked.Increment(ref _writes);

    internal void WroteOnly(long articleId) => Interlocked.Increment(ref Count(articleId));

    private ref long Count(long articleId) => ref _ofArticles[articleId & (_ofArticles.Length - 1)];
}
