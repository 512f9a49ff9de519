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

            if (c == ']' && i + 1 < text.Length && text[i + 1] == '(' && text.IndexOf(')', i) is var end and > 0)
            {
                // The target of a link in Markdown.
                i = end;
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
            case '“' or '”' or '„' or '«' or '»' or '‟' or '″':
                folded.Append('"');
                break;
            case '‘' or '’' or '‚' or '‹' or '›' or '`' or '´' or '′':
                folded.Append('\'');
                break;
            case '–' or '—' or '‑' or '‐' or '−' or '―':
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

    // A tag closes soon; a lonely "<" is a comparison.
    private static bool StartsTag(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
            return false;
        var end = text.IndexOf('>', at, Math.Min(300, text.Length - at));
        return end > 0;
    }
}
