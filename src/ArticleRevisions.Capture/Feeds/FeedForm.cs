namespace ArticleRevisions.Capture.Feeds;

/// <summary>The format of a feed.</summary>
public enum FeedForm
{
    /// <summary>RSS of any version, RDF and CDF.</summary>
    Rss,

    /// <summary>Atom.</summary>
    Atom,

    /// <summary>JSON Feed.</summary>
    Json,

    /// <summary>A sitemap, a news sitemap too.</summary>
    Sitemap,

    /// <summary>A sitemap that names other sitemaps.</summary>
    SitemapIndex,
}

/// <summary>Tells the format by the name of a document's root.</summary>
internal static class FeedForms
{
    /// <summary>Null when it is none of ours.</summary>
    public static FeedForm? OfRoot(string name) => name switch
    {
        "rss" or "rdf" or "channel" => FeedForm.Rss,
        "feed" => FeedForm.Atom,
        "urlset" => FeedForm.Sitemap,
        "sitemapindex" => FeedForm.SitemapIndex,
        _ => null,
    };
}
