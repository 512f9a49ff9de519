using System.Text.Json.Serialization;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// How the pages of one host are read where the usual rules need help. Each list holds CSS selectors; an empty one leaves its
/// part to the usual rules.
/// </summary>
public sealed record SourceRule
{
    /// <summary>The article stands in these elements and nowhere else; the usual rules still leave out the furniture inside.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Elements inside the article that are always part of it, whatever the usual rules think of them.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Elements that are taken out of the page before anything is read.</summary>
    public IReadOnlyList<string> Drop { get; init; } = [];

    /// <summary>The headline: the first of these elements that has words.</summary>
    public IReadOnlyList<string> Headline { get; init; } = [];

    /// <summary>The standfirst, likewise.</summary>
    public IReadOnlyList<string> Standfirst { get; init; } = [];

    /// <summary>The line that names the authors, likewise.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    /// <summary>Every list of the rule with the name it has in the file.</summary>
    [JsonIgnore]
    internal IEnumerable<(string Name, IReadOnlyList<string> Selectors)> Parts =>
        [("body", Body), ("keep", Keep), ("drop", Drop), ("headline", Headline), ("standfirst", Standfirst), ("byline", Byline)];
}
