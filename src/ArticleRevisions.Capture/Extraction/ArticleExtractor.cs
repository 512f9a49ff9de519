namespace ArticleRevisions.Capture.Extraction;

/// <summary>Why a page could not be read.</summary>
public enum ExtractionTrouble
{
    /// <summary>No trouble.</summary>
    None,

    /// <summary>No article text was found.</summary>
    Empty,

    /// <summary>A guard stopped the parser.</summary>
    Hostile,
}

/// <summary>The result of reading a page: an article, or the trouble and one line about it.</summary>
public sealed record Extraction(ExtractedArticle? Article, ExtractionTrouble Trouble, string Detail);

/// <summary>Reads the article out of a page's HTML. Deterministic: the same page gives the same text.</summary>
public static class ArticleExtractor
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="url">Its address, for relative links.</param>
    public static Extraction Read(string html, Uri url) => throw new NotImplementedException();
}
