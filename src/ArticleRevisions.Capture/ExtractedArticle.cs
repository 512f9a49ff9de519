using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture;

/// <summary>The headline as the page gives it in different places; witnesses, each may be null.</summary>
public sealed record HeadlineVariants(string? Heading, string? Title, string? OpenGraph, string? JsonLd);

/// <summary>A feed that a page points to.</summary>
public sealed record FeedLink(Uri Url, string? Title);

/// <summary>An article as read from a page, with what the page says about itself.</summary>
public sealed record ExtractedArticle
{
    /// <summary>The text.</summary>
    public required ArticleText Text { get; init; }

    /// <summary>The headline's variants.</summary>
    public required HeadlineVariants Headlines { get; init; }

    /// <summary>The name the publication gives itself (og:site_name, JSON-LD publisher), or null.</summary>
    public string? PublicationName { get; init; }

    /// <summary>Where the publication says how it corrects itself (schema.org <c>correctionsPolicy</c>, else <c>publishingPrinciples</c>), or null.</summary>
    public Uri? CorrectionsPolicy { get; init; }

    /// <summary>The address the page calls its own (<c>rel=canonical</c>, <c>og:url</c>); a witness, already through the URL gate.</summary>
    public Uri? Canonical { get; init; }

    /// <summary>The same article's address for phones (<c>rel=amphtml</c>) on the same site; a witness, already through the URL gate.</summary>
    public Uri? Amp { get; init; }

    /// <summary>The section of the publication (schema.org <c>articleSection</c>, <c>article:section</c>), at most 100 characters; or null.</summary>
    public string? Section { get; init; }

    /// <summary>The authors' names, without roles and joining words; agencies as printed.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When the page says it was published, with the zone it is written in.</summary>
    public DeclaredInstant? Published { get; init; }

    /// <summary>When the page says it was last modified, with the zone it is written in.</summary>
    public DeclaredInstant? Modified { get; init; }

    /// <summary>Feeds the page points to.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>The page says that not everybody may read all of it (schema.org <c>isAccessibleForFree: false</c>).</summary>
    public bool IsPaywalled { get; init; }
}
