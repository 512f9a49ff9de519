using System.Text;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>What a body is, by its media type.</summary>
internal enum ContentSort
{
    /// <summary>Nothing we read.</summary>
    Other,

    /// <summary>HTML or XHTML.</summary>
    Page,

    /// <summary>RSS, Atom, JSON Feed, a sitemap or plain XML.</summary>
    Feed,

    /// <summary>The answer does not say; its first bytes will.</summary>
    Unsaid,

    /// <summary>A packed file, or anything at all: a sitemap when its first bytes say so.</summary>
    Packed,
}

/// <summary>The media types that are read; all others are refused before their body.</summary>
internal static class ContentSorts
{
    private const int SniffedBytes = 1024;

    /// <summary>By media type.</summary>
    public static ContentSort Of(string? mediaType) => mediaType switch
    {
        null => ContentSort.Unsaid,
        "text/html" or "application/xhtml+xml" => ContentSort.Page,
        "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/xml" or "text/xml"
            or "application/feed+json" or "application/json" => ContentSort.Feed,
        "application/gzip" or "application/x-gzip" or "application/gzip-compressed" or "application/octet-stream" or "binary/octet-stream" => ContentSort.Packed,
        _ => ContentSort.Other,
    };

    /// <summary>By the first bytes, for an answer that names no type.</summary>
    public static ContentSort Sniff(ReadOnlySpan<byte> body)
    {
        // Zero octets are dropped so that UTF-16 reads like ASCII; only ASCII markers are looked for.
        var start = Encoding.Latin1.GetString(body[..Math.Min(body.Length, SniffedBytes)]).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00ef', '\u00bb', '\u00bf', '\u00ff', '\u00fe', ' ', '\t', '\r', '\n').ToLowerInvariant();
        if (!start.StartsWith('<'))
            return ContentSort.Other;
        if (start.Contains("<rss", StringComparison.Ordinal) || start.Contains("<feed", StringComparison.Ordinal) || start.Contains("<urlset", StringComparison.Ordinal) || start.Contains("<sitemapindex", StringComparison.Ordinal) || start.Contains("<rdf:rdf", StringComparison.Ordinal))
            return ContentSort.Feed;
        return start.Contains("<!doctype html", StringComparison.Ordinal) || start.Contains("<html", StringComparison.Ordinal)
            || start.Contains("<head", StringComparison.Ordinal) || start.Contains("<body", StringComparison.Ordinal)
            ? ContentSort.Page
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? ContentSort.Feed : ContentSort.Other;
    }
}
