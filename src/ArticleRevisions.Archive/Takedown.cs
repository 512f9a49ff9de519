namespace ArticleRevisions.Archive;

/// <summary>Hides an article's record, because a law or a right asks for it. Nothing of the record is altered.</summary>
internal sealed class Takedown
{
    public long ArticleId { get; init; }
    public Article? Article { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, in words that everyone who asks for the record is told.</summary>
    public required string Reason { get; set; }
}
