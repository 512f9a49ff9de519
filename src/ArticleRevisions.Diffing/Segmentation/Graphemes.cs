using System.Globalization;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Where a text may be cut without splitting what a reader sees as one character.</summary>
internal static class Graphemes
{
    // Below it only CR LF is a cluster of several code units.
    private const char FirstCombining = '\u0300';

    /// <summary>Whether a grapheme cluster begins at <paramref name="position"/> (UTF-16 code units).</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place asked for.</param>
    /// <param name="known">A place before it where one is known to begin; nothing before that is read.</param>
    public static bool StartsAt(string text, int position, int known = 0)
    {
        if (position <= known || position >= text.Length)
            return true;
        var before = text[position - 1];
        var after = text[position];
        if (before < FirstCombining && after < FirstCombining)
            return !(before == '\r' && after == '\n');

        // A cluster never spans a line feed, so the walk may begin behind the last one.
        var at = Math.Max(known, text.LastIndexOf('\n', position - 1, position - known) + 1);
        while (at < position)
            at += LengthAt(text, at);
        return at == position;
    }

    /// <summary>The length of the cluster that begins at <paramref name="position"/>, in UTF-16 code units.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position)
    {
        if (text[position] < FirstCombining && (position + 1 == text.Length || text[position + 1] < FirstCombining))
            return text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
        return StringInfo.GetNextTextElementLength(text[position..]);
    }
}
