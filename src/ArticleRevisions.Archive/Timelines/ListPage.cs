namespace ArticleRevisions.Archive.Timelines;

/// <summary>One page of a list by keyset: its items and the opaque cursor of the next page, null at the end.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? Next);
