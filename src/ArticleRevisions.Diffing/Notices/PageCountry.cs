using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>The country a page is written in: by the region of its language, else by the end of its host.</summary>
internal static class PageCountry
{
    // Ends of two letters that are sold to the whole world say nothing of a country.
    private static readonly FrozenSet<string> Sold =
        new[] { "io", "co", "ai", "tv", "me", "cc", "fm", "ly", "to", "eu", "gg", "sh", "im", "is", "la", "ws", "vc", "su" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Two capital letters (ISO 3166-1), or null when neither says.</summary>
    public static string? Of(ArticleText article) => Region(article.Language) ?? OfHost(article.Url?.Host);

    // The region of a BCP 47 tag, as in "en-AU" and "zh-Hans-CN"; Latin letters only.
    private static string? Region(string? language)
    {
        foreach (var part in (language ?? "").Split('-', '_').Skip(1))
        {
            if (part.Length == 2 && char.IsAsciiLetter(part[0]) && char.IsAsciiLetter(part[1]))
                return part.ToUpperInvariant();
        }

        return null;
    }

    private static string? OfHost(string? host)
    {
        var end = host?[(host.LastIndexOf('.') + 1)..];
        if (end is not { Length: 2 } || !char.IsAsciiLetter(end[0]) || Sold.Contains(end))
            return null;
        return end.Equals("uk", StringComparison.OrdinalIgnoreCase) ? "GB" : end.ToUpperInvariant();
    }
}
