namespace ArticleRevisions.Archive;

/// <summary>How a check ended. The first three saw the article's text; the others did not.</summary>
public enum CheckOutcome
{
    /// <summary>The text differs from the latest snapshot (or is the first): a snapshot was kept.</summary>
    Changed = 1,

    /// <summary>The text was read and is the latest snapshot's.</summary>
    Unchanged = 2,

    /// <summary>The server said that nothing changed (304).</summary>
    NotModified = 3,

    /// <summary>DNS, connection, TLS, time limit or server error.</summary>
    Failed = 4,

    /// <summary>The host asked for patience (429, 503, robots.txt out of reach).</summary>
    Deferred = 5,

    /// <summary>robots.txt forbids the page.</summary>
    RefusedByRobots = 6,

    /// <summary>The URL gate or the address check refused the page.</summary>
    RefusedByGate = 7,

    /// <summary>401, 402, 403, a challenge page, a wall of consent, or a teaser where the whole text was known.</summary>
    Blocked = 8,

    /// <summary>404, a redirect to the home page or a section, or a page that says the same for other articles too.</summary>
    Missing = 9,

    /// <summary>410.</summary>
    Gone = 10,

    /// <summary>451.</summary>
    UnavailableForLegalReasons = 11,

    /// <summary>The body ended early.</summary>
    Truncated = 12,

    /// <summary>A text far from the last one; it counts only when further checks see it again.</summary>
    Suspicious = 13,

    /// <summary>No article text was found.</summary>
    Empty = 14,

    /// <summary>A size cap was reached.</summary>
    TooLarge = 15,

    /// <summary>A guard stopped the parser.</summary>
    Hostile = 16,

    /// <summary>The answer was no page.</summary>
    WrongType = 17,
}
