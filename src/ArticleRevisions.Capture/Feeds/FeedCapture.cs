namespace ArticleRevisions.Capture.Feeds;

/// <summary>One link in a feed.</summary>
/// <param name="Url">The article's address, already through the URL gate.</param>
/// <param name="Title">The title the feed gives it; a witness.</param>
/// <param name="Published">The instant the feed gives, when it could be read.</param>
public sealed record FeedItem(Uri Url, string? Title, DateTimeOffset? Published);

/// <summary>One visit to a feed.</summary>
public sealed record FeedResult
{
    /// <summary>The visit; its <see cref="CaptureResult.Article"/> is always null.</summary>
    public required CaptureResult Visit { get; init; }

    /// <summary>The feed's own address: another than asked for when a page pointed to it.</summary>
    public required Uri Url { get; init; }

    /// <summary>The feed's title.</summary>
    public string? Title { get; init; }

    /// <summary>Its items, in the feed's order.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>How many items could not be used; one bad item costs one item.</summary>
    public int ItemsSkipped { get; init; }
}

/// <summary>Fetches RSS 2.0 and Atom feeds, and finds the feed of a page through its <c>rel="alternate"</c> link.</summary>
public sealed class FeedCapture
{
    /// <summary>Visits a feed, or a page that points to one. Throws only for cancellation.</summary>
    public Task<FeedResult> CaptureAsync(CaptureRequest request, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
