using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>Turns a title as a feed writes it (escaped markup, inline markup, Base64) into plain text.</summary>
internal static class FeedTitle
{
    private const int Longest = 500;

    // What a reader never sees goes with its content; of other tags only the tag goes.
    private static readonly Regex Markup = new(
        "<script.*?</script[^>]*>|<style.*?</style[^>]*>|<!--.*?-->|</?[a-zA-Z][^<>]*>|<!(?:doctype|element|attlist|entity)[^<>]*>",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    /// <summary>The title as plain text, at most 500 characters; null when nothing is left.</summary>
    /// <param name="text">The text of the element, XML escapes undone.</param>
    /// <param name="type">Its media type or Atom type, if declared.</param>
    /// <param name="mode">Its Atom 0.3 mode, if declared.</param>
    /// <param name="isInline">Whether the element held elements: then an angle bracket in the text is one.</param>
    public static string? Plain(string text, string? type, string? mode, bool isInline)
    {
        if (mode == "base64" || (mode is null && type?.StartsWith("application/", StringComparison.OrdinalIgnoreCase) == true && !type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)))
            text = FromBase64(text);
        if (!isInline)
            text = WebUtility.HtmlDecode(Markup.Replace(text, ""));
        text = FoldedText.Fold(text);
        return text.Length == 0 ? null : text.Length > Longest ? text[..Longest] : text;
    }

    private static string FromBase64(string text)
    {
        var octets = new byte[text.Length];
        return Convert.TryFromBase64String(text, octets, out var length) ? Encoding.UTF8.GetString(octets, 0, length) : text;
    }
}
