using System.Net;
using System.Text;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Folds away what is only style: quotation marks, dashes, white space, composition, markup.</summary>
internal static class TypographyFolding
{
    /// <summary>Two texts with the same fold read the same.</summary>
    public static string Fold(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        text = MojibakeFolding.Fold(text);
        var folded = new StringBuilder(text.Length);
        var inTag = false;
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (inTag)
            {
                inTag = c != '>';
                continue;
            }

            if (c == ']' && EndOfTarget(text, i) is var end and > 0)
            {
                // The target of a link in Markdown.
                i = end;
                continue;
            }

            if (c == '{' && i + 1 < text.Length && text[i + 1] == ':' && text.IndexOf('}', i) is var close and > 0)
            {
                // Attributes in kramdown.
                i = close;
                continue;
            }

            if (c == '<' && StartsTag(text, i))
            {
                inTag = true;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else if (!IsMarkup(c))
            {
                // Only a space between two words says something: "fairy tale" is not "fairytale".
                if (space && folded.Length > 0 && char.IsLetterOrDigit(folded[^1]) && char.IsLetterOrDigit(c))
                    folded.Append(' ');
                space = false;
                Append(folded, c);
            }
        }

        return folded.ToString();
    }

    /// <summary>True when the text holds nothing but marks of style.</summary>
    public static bool IsNothing(string text) => Fold(text).Length == 0;

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '″':
                // Doubled by a table that was exported and read back.
                if (folded.Length == 0 || folded[^1] != '"')
                    folded.Append('"');
                break;
            case '‘' or '’' or '‚' or '‹' or '›' or '`' or '´' or '′':
                folded.Append('\'');
                break;
            case '-' or '–' or '—' or '‑' or '‐' or '−' or '―':
                // "--" is a dash, and a rule of dashes has any length.
                if (folded.Length == 0 || folded[^1] != '-')
                    folded.Append('-');
                break;
            case '…':
                folded.Append("...");
                break;
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF':
                break;
            default:
                folded.AppendComposed(c);
                break;
        }
    }

    // Marks of Markdown that carry no meaning in running text.
    private static bool IsMarkup(char c) => c is '*' or '_' or '`' or '#' or '[' or ']' or '\\';

    // "](target)", and "] (https://…)" as it is often mistyped; 0 when no target follows.
    private static int EndOfTarget(string text, int bracket)
    {
        var rest = text.AsSpan(bracket + 1);
        if (!rest.StartsWith("(", StringComparison.Ordinal) && !rest.StartsWith(" (http", StringComparison.Ordinal))
            return 0;
        return rest.IndexOf(')') is var end and >= 0 ? bracket + 1 + end : 0;
    }

    // A tag closes soon; a lonely "<" is a comparison.
    private static bool StartsTag(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
            return false;
        var end = text.IndexOf('>', at, Math.Min(300, text.Length - at));
        return end > 0;
    }
}
