namespace ArticleRevisions.Capture;

/// <summary>How a visit to a page ended. Everything the web does to us is one of these; nothing of it is an exception.</summary>
public enum CaptureOutcome
{
    /// <summary>A whole, plausible article was read: <see cref="CaptureResult.Article"/> has it.</summary>
    Read,

    /// <summary>304: the page has not changed since the validators we sent.</summary>
    NotModified,

    /// <summary>DNS, connection, TLS, time limit, 5xx, redirect loop.</summary>
    Failed,

    /// <summary>429, 503 or robots.txt out of reach: ask again after <see cref="CaptureResult.RetryAfter"/>.</summary>
    Deferred,

    /// <summary>robots.txt forbids it; the page was not fetched.</summary>
    RefusedByRobots,

    /// <summary>The URL gate or the address check refused it; nothing was sent.</summary>
    RefusedByGate,

    /// <summary>401, 402, 403, a challenge page or a wall of consent.</summary>
    Blocked,

    /// <summary>404, a page of status 200 that says the same, or a redirect to the home page or a section.</summary>
    Missing,

    /// <summary>410.</summary>
    Gone,

    /// <summary>451.</summary>
    UnavailableForLegalReasons,

    /// <summary>The body ended early.</summary>
    Truncated,

    /// <summary>The page was read and holds no article text.</summary>
    Empty,

    /// <summary>A size cap was reached.</summary>
    TooLarge,

    /// <summary>A guard stopped it: nesting, element count, parse time, an undecodable coding.</summary>
    Hostile,

    /// <summary>The answer is no HTML page (or no feed, where a feed was asked for).</summary>
    WrongType,
}
