using System.Text;
using System.Text.Unicode;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Turns a page's bytes into text, as browsers do (WHATWG Encoding), so that the same text in another charset is no change.</summary>
public static class PageDecoder
{
    /// <summary>How far into a page its own declaration is looked for (WHATWG HTML, prescan).</summary>
    private const int PrescanBytes = 1_024;

    /// <summary>Decodes by byte-order mark, then header, then declaration in the first bytes unless the bytes are valid UTF-8, then as UTF-8 when it is valid, else windows-1252.</summary>
    /// <param name="body">The body after content decoding.</param>
    /// <param name="headerCharset">The charset of the Content-Type header, or null. A label that is not known is ignored.</param>
    public static string Decode(ReadOnlySpan<byte> body, string? headerCharset)
    {
        if (body is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(body[3..]);
        if (body is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(body[2..]);
        if (body is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(body[2..]);

        if (EncodingLabels.Find(headerCharset) is { } ordered)
            return ordered.GetString(body);
        // Many bytes above 127 that happen to be valid UTF-8 are UTF-8: a page saved or proxied in it keeps its old declaration.
        var declared = EncodingLabels.FindDeclared(DeclaredCharset(body));
        if (declared is not null && (!body.ContainsAnyInRange((byte)0x80, (byte)0xFF) || !Utf8.IsValid(body)))
            return declared.GetString(body);
        return Utf8.IsValid(body) ? Encoding.UTF8.GetString(body) : EncodingLabels.Windows1252.GetString(body);
    }

    /// <summary>The charset that the page or document names in its first bytes: <c>meta charset</c>, <c>meta content</c>, or the XML declaration.</summary>
    private static string? DeclaredCharset(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, PrescanBytes)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end)
            return ValueAfter(head[..end], "encoding");
        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            // A declaration inside a comment declares nothing.
            var comment = head.LastIndexOf("<!--", at, StringComparison.Ordinal);
            if (comment >= 0 && head.IndexOf("-->", comment, at - comment, StringComparison.Ordinal) < 0)
                continue;
            var close = head.IndexOf('>', at);
            if (ValueAfter(close < 0 ? head[at..] : head[at..close], "charset") is { } charset)
                return charset;
        }
        return null;
    }

    private static string? ValueAfter(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = text[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith('='))
            return null;
        rest = rest[1..].TrimStart().TrimStart('"', '\'');
        var end = rest.IndexOfAny(['"', '\'', ' ', ';', '/', '>', '?', '\t', '\n', '\r']);
        return end < 0 ? rest : rest[..end];
    }
}
