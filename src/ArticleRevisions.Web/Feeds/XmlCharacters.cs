using System.Text;
using System.Xml;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Text as XML 1.0 allows it.</summary>
internal static class XmlCharacters
{
    /// <summary>Leaves out what section 2.2 forbids: most control characters, U+FFFE, U+FFFF, and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length == 0)
                clean ??= new StringBuilder(text, 0, i, text.Length);
            else
                clean?.Append(text, i, length);
            i += Math.Max(0, length - 1);
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>How many UTF-16 code units the allowed character here takes; 0 when it is forbidden.</summary>
    private static int LengthAt(string text, int index) =>
        XmlConvert.IsXmlChar(text[index]) ? 1
        : index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2
        : 0;
}
