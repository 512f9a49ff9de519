using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Sharing;

/// <summary>What a page says of itself to those who show a link to it (Open Graph, schema.org).</summary>
internal sealed record SharingCard
{
    private const int MostCharacters = 300;

    /// <summary>The page's path, the same for every view of it.</summary>
    public required string Path { get; init; }

    /// <summary>The article that the page is about.</summary>
    public required ArticleSummary Article { get; init; }

    public required string Headline { get; init; }

    /// <summary>One line: whose article, and which.</summary>
    public string Title => $"{Article.Publication.Name}: {Headline}";

    /// <summary>What changed, in one or two sentences; cut at a word's end when it is long.</summary>
    public required string Description { get; init => field = Wording.Shortened(value, MostCharacters); }

    /// <summary>The picture of a change and what it shows in words; null when nothing has changed.</summary>
    public required (string Path, string Alt)? Image { get; init; }

    /// <summary>The interval that the page tells of.</summary>
    public required (DateTimeOffset From, DateTimeOffset To)? Covers { get; init; }
}
