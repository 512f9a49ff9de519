using System.Buffers;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>
/// Looks at the tags of an XML text before a parser does: the framework's compares each attribute of a tag with all others, and
/// has no limit for their number.
/// </summary>
internal static class StartTags
{
    /// <summary>Most attributes of a tag.</summary>
    public const int MaxAttributes = 1_000;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'>");

    /// <summary>Whether a tag has more attributes than that.</summary>
    public static bool AreFlooded(ReadOnlySpan<char> xml)
    {
        while (xml.IndexOf('<') is >= 0 and var at)
        {
            xml = xml[(at + 1)..];
            if (xml.StartsWith("!--"))
                xml = Behind(xml, "-->");
            else if (xml.StartsWith("![CDATA["))
                xml = Behind(xml, "]]>");
            else if (xml is [not ('!' or '?' or '/'), ..] && IsFlooded(ref xml))
                return true;
        }

        return false;
    }

    /// <summary>Passes over a tag, counting its quoted values: every attribute has one.</summary>
    private static bool IsFlooded(ref ReadOnlySpan<char> xml)
    {
        for (var attributes = 0; xml.IndexOfAny(Quotes) is >= 0 and var at; attributes++)
        {
            var sign = xml[at];
            xml = xml[(at + 1)..];
            if (sign == '>')
                return false;
            if (attributes == MaxAttributes)
                return true;
            var close = xml.IndexOf(sign);
            xml = close < 0 ? [] : xml[(close + 1)..];
        }

        xml = [];
        return false;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> xml, string end) =>
        xml.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? xml[(at + end.Length)..] : [];
}
