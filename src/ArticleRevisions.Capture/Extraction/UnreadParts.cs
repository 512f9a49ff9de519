using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Takes out of a page what nobody reads and the parser would build nodes of: scripts' programs, style sheets, what stands there
/// for browsers without scripts. Follows the tokenizer of the HTML standard (13.2.5) as far as it must to know where text ends and
/// markup begins; where that goes further than this reader, the rest of the page is left as it is.
/// </summary>
internal static class UnreadParts
{
    /// <summary>Elements whose content is text to the tokenizer, up to their end tag.</summary>
    private static readonly FrozenSet<string> RawText = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "title", "textarea", "xmp", "iframe", "noembed", "noframes"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(["script", "style", "noscript"], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\f\r/>");

    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\n\f\r>");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsRawText = RawText.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUnread = Unread.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page without those contents; the elements themselves stay, empty. JSON-LD stays whole.</summary>
    public static string Without(string html)
    {
        var kept = new StringBuilder(html.Length / 2);
        var from = 0;
        for (var at = Next(html, 0); at >= 0; at = Next(html, at))
        {
            if (html[at + 1] == '!' || html[at + 1] == '?' || html[at + 1] == '/')
            {
                at = EndOfDeclaration(html, at);
                continue;
            }

            var name = Name(html, at + 1);
            if (name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
                break;
            var end = EndOfTag(html, at + 1 + name.Length);
            if (end >= html.Length || !IsRawText.Contains(name))
            {
                at = end;
                continue;
            }

            var close = EndTag(html, end, name);
            if (close < 0)
                break;
            if (IsUnread.Contains(name) && !html.AsSpan(at, end - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                kept.Append(html, from, end - from);
                from = close;
            }

            at = close;
        }

        return kept.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>The next "&lt;" that begins markup.</summary>
    private static int Next(string html, int from)
    {
        for (; from < html.Length; from++)
        {
            from = html.IndexOf('<', from);
            if (from < 0 || from + 1 >= html.Length)
                return -1;
            if (char.IsAsciiLetter(html[from + 1]) || html[from + 1] is '!' or '?' or '/')
                return from;
        }

        return -1;
    }

    private static ReadOnlySpan<char> Name(string html, int at)
    {
        var length = html.AsSpan(at).IndexOfAny(EndOfName);
        return length < 0 ? html.AsSpan(at) : html.AsSpan(at, length);
    }

    /// <summary>Behind a comment, a doctype or an end tag.</summary>
    private static int EndOfDeclaration(string html, int at)
    {
        if (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]))
            return EndOfTag(html, at + 2);
        if (!html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            return html.IndexOf('>', at) is var bogus and >= 0 ? bogus + 1 : html.Length;

        var rest = html.AsSpan(at + 4);
        if (rest.StartsWith(">", StringComparison.Ordinal) || rest.StartsWith("->", StringComparison.Ordinal))
            return at + 5;
        for (var dashes = html.IndexOf("--", at + 4, StringComparison.Ordinal); dashes >= 0; dashes = html.IndexOf("--", dashes + 1, StringComparison.Ordinal))
        {
            rest = html.AsSpan(dashes + 2);
            if (rest.StartsWith(">", StringComparison.Ordinal))
                return dashes + 3;
            if (rest.StartsWith("!>", StringComparison.Ordinal))
                return dashes + 4;
        }

        return html.Length;
    }

    /// <summary>Behind the "&gt;" of a tag: one inside a quoted value does not end it.</summary>
    private static int EndOfTag(string html, int at)
    {
        // An equals sign asks for a value only behind a name.
        var hasName = false;
        while (at < html.Length && html[at] != '>')
        {
            var c = html[at++];
            if (c != '=' || !hasName)
            {
                hasName = c != '/' && (hasName || !IsSpace(c));
                continue;
            }

            while (at < html.Length && IsSpace(html[at]))
                at++;
            if (at < html.Length && html[at] is '"' or '\'')
                at = html.IndexOf(html[at], at + 1) is var quote and >= 0 ? quote + 1 : html.Length;
            else
                at = html.AsSpan(at).IndexOfAny(EndOfValue) is var length and >= 0 ? at + length : html.Length;
            hasName = false;
        }

        return Math.Min(at + 1, html.Length);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>Where the end tag begins; -1 when there is none, or when a script hides one in a comment.</summary>
    private static int EndTag(string html, int from, ReadOnlySpan<char> name)
    {
        for (var at = from; ; at += 2)
        {
            var found = html.AsSpan(at).IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
                return -1;
            at += found;
            if (!Name(html, at + 2).Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var isHidden = name.Equals("script", StringComparison.OrdinalIgnoreCase) && IsHidden(html.AsSpan(from, at - from));
            return isHidden ? -1 : at;
        }
    }

    // Inside <!-- a second <script makes the tokenizer pass over the first </script.
    private static bool IsHidden(ReadOnlySpan<char> script) =>
        script.IndexOf("<!--", StringComparison.Ordinal) is var comment and >= 0
        && script[comment..].Contains("<script", StringComparison.OrdinalIgnoreCase);
}
