using System.Text.RegularExpressions;

namespace ArticleRevisions.Capture.Discovery;

/// <summary>What an address's path tells about the page before it is read.</summary>
internal static class PagePlace
{
    private const int LongestSection = 24;

    private static readonly Regex Front = new(
        @"^/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default|start)(?:\.[a-z]{2,5})?/?)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A site's first page, of one of its languages too: never an article, whatever text it has.</summary>
    public static bool IsFront(Uri url) => url.Query.Length <= 1 && Front.IsMatch(url.AbsolutePath);

    /// <summary>A path that ends in one or two short words, as sections have; articles have a number or more words.</summary>
    public static bool IsLikeSection(Uri url)
    {
        var path = url.AbsolutePath.Trim('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        return url.Query.Length <= 1 && last.Length <= LongestSection && last.Count(c => c is '-' or '_') < 2 && !last.Any(c => char.IsAsciiDigit(c) || c == '.');
    }
}
