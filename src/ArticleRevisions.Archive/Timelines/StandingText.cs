namespace ArticleRevisions.Archive.Timelines;

/// <summary>Which text an article had at an instant, as far as the checks can tell.</summary>
/// <param name="Seen">The snapshot that the latest check up to the instant had seen; null when the record had not begun.</param>
/// <param name="Next">The snapshot that followed it, when one did. Before its interval began, <paramref name="Seen"/> stood for certain.</param>
public sealed record StandingText(SnapshotSummary? Seen, SnapshotSummary? Next)
{
    /// <summary>Whether it is known that <see cref="Seen"/> stood: a check before and one after the instant (or at it) saw it.</summary>
    public bool IsCertainAt(DateTimeOffset instant) => Seen is not null && instant <= Seen.LastSeenAt;
}
