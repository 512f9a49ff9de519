namespace ArticleRevisions.Archive;

/// <summary>An outlet, known by its host.</summary>
internal sealed class Publication
{
    public long Id { get; init; }

    /// <summary>With the port when it is not the default one.</summary>
    public required string Host { get; init; }

    /// <summary>Its own name when a page gave one, else the host.</summary>
    public required string Name { get; set; }

    /// <summary>Where it says how it corrects itself; the latest that one of its pages named.</summary>
    public string? CorrectionsPolicy { get; set; }
}
