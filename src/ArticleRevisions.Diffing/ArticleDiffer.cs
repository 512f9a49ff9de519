namespace ArticleRevisions.Diffing;

/// <summary>The front door: compares two texts of an article. Pure: the same input gives the same output.</summary>
public static class ArticleDiffer
{
    /// <summary>Changes whenever the output for some pair changes on purpose.</summary>
    public const string EngineVersion = "1";

    /// <summary>Compares an earlier text with a later one.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <param name="options">Limits and thresholds; <see cref="DiffOptions.Default"/> when null.</param>
    public static RevisionDiff Compare(ArticleText before, ArticleText after, DiffOptions? options = null)
    {
        throw new NotImplementedException();
    }
}
