using System.Text;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Whether a page ends as pages do.</summary>
public static class HtmlEnd
{
    private const int ClosingBytes = 2048;

    /// <summary>True when the body's end closes the document. Many whole pages do not: it tells only beside other signs.</summary>
    /// <param name="body">The body, unpacked.</param>
    public static bool IsClosed(ReadOnlySpan<byte> body)
    {
        var end = Encoding.Latin1.GetString(body[Math.Max(0, body.Length - ClosingBytes)..]).Replace("\0", "", StringComparison.Ordinal);
        return end.Contains("</html", StringComparison.OrdinalIgnoreCase) || end.Contains("</body", StringComparison.OrdinalIgnoreCase);
    }
}
