namespace ArticleRevisions.Archive.Scheduling;

/// <summary>What the model of change rates may know of an article: what a running archive has seen, and no more.</summary>
/// <param name="PublicationId">Whose habits it shares.</param>
/// <param name="PublishedAt">The instant that its first snapshot declares, or else the one at which it came to our notice; its age counts from here.</param>
/// <param name="WatchedSince">The first check that saw its text.</param>
/// <param name="Changes">How many changes were seen since.</param>
/// <param name="LastChangeSeen">The check that saw the latest of them; null when none was seen.</param>
public readonly record struct WatchedArticle(
    long PublicationId, DateTimeOffset PublishedAt, DateTimeOffset WatchedSince, int Changes, DateTimeOffset? LastChangeSeen);

/// <summary>Two checks of an article, one after the other, that both saw its text.</summary>
/// <param name="Article">The article as it was known at the earlier check.</param>
/// <param name="From">The earlier check.</param>
/// <param name="To">The later check.</param>
/// <param name="Changed">Whether the later check saw another text.</param>
public readonly record struct WatchedSpan(WatchedArticle Article, DateTimeOffset From, DateTimeOffset To, bool Changed);
