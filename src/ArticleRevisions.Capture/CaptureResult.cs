namespace ArticleRevisions.Capture;

/// <summary>What to fetch, with the validators of the last answer, sent back verbatim.</summary>
public sealed record CaptureRequest(Uri Url)
{
    /// <summary>The last answer's ETag, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The last answer's Last-Modified, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When a feed was last read whole; a sitemap index's older sitemaps are not read again. Null for the first time.</summary>
    public DateTimeOffset? ReadBefore { get; init; }
}

/// <summary>The response as received: the evidence for a snapshot.</summary>
/// <param name="Url">The address that answered, after redirects.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">Response headers, one <c>Name: value</c> a line.</param>
/// <param name="Body">The body after content decoding, bytes as the server meant them.</param>
public sealed record RawResponse(Uri Url, int Status, string Headers, ReadOnlyMemory<byte> Body);

/// <summary>One visit to a page.</summary>
public sealed record CaptureResult
{
    /// <summary>How it ended.</summary>
    public required CaptureOutcome Outcome { get; init; }

    /// <summary>One line for people: what was seen, in the user's words (<c>The site answered 404 Not Found</c>).</summary>
    public required string Detail { get; init; }

    /// <summary>When the page was asked for, after waiting for the host's turn and following redirects; when the visit began, where nothing was asked.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took, waiting for the host's turn not counted.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The HTTP status, when there was an answer.</summary>
    public int? Status { get; init; }

    /// <summary>Bytes received from the network.</summary>
    public long BytesReceived { get; init; }

    /// <summary>Where permanent redirects (301, 308) led, when they did.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The answer's ETag.</summary>
    public string? ETag { get; init; }

    /// <summary>The answer's Last-Modified.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the host asked to be left alone (Retry-After, clamped to 1 min–24 h).</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The host's Crawl-delay from robots.txt, at most 300 s.</summary>
    public TimeSpan? CrawlDelay { get; init; }

    /// <summary>What was read, for <see cref="CaptureOutcome.Read"/> only.</summary>
    public ExtractedArticle? Article { get; init; }

    /// <summary>The evidence, whenever a body was read completely.</summary>
    public RawResponse? Response { get; init; }
}
