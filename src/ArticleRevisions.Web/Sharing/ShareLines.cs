using System.Text;
using ArticleRevisions.Web.Rendering;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace ArticleRevisions.Web.Sharing;

/// <summary>A word as it is set: never broken, of one kind and one typeface.</summary>
internal sealed record ShareWord(string Text, RunKind Kind, bool AfterSpace, bool IsRightToLeft, SKTypeface Typeface)
{
    private const float MeasuredSize = 64;

    /// <summary>Its width in parts of the size of the type.</summary>
    public float Width { get; } = Measured(Text, Typeface);

    private static float Measured(string text, SKTypeface typeface)
    {
        using var font = new SKFont(typeface, MeasuredSize) { Subpixel = true };
        using var shaper = new SKShaper(typeface);
        return shaper.Shape(text, font).Width / MeasuredSize;
    }
}

/// <summary>Sets marked text in lines.</summary>
internal static class ShareLines
{
    /// <summary>A longer "word" is broken, so that no address or hostile text runs out of the picture.</summary>
    private const int LongestWord = 24;

    /// <summary>What is set of unchanged text before the first change, in characters.</summary>
    private const int Lead = 70;

    /// <summary>No more than this is looked at: it would not fit anyway.</summary>
    private const int Most = 900;

    /// <summary>The words of a text, from a little before its first marked one.</summary>
    public static List<ShareWord> WordsOf(IReadOnlyList<TextRun> runs, SKTypeface preferred)
    {
        var words = new List<ShareWord>();
        var afterSpace = false;
        var left = Most;
        for (var i = 0; i < runs.Count && left > 0; i++)
        {
            var text = i == 0 && runs.Count > 1 && runs[i].Kind == RunKind.Same ? Excerpt.Ending(runs[i].Text, Lead) : runs[i].Text;
            text = text.Length > left ? Wording.Shortened(text, left) : text;
            left -= text.Length;
            foreach (var piece in PiecesOf(text))
            {
                if (piece.Length > 0)
                {
                    words.Add(new ShareWord(piece, runs[i].Kind, afterSpace, piece.EnumerateRunes().Any(IsRightToLeft), ShareFonts.For(piece, preferred)));
                    afterSpace = false;
                }
                else
                    afterSpace = words.Count > 0;
            }
        }

        return words;
    }

    /// <summary>Breaks words into lines; what has no room is left out and the last line ends with a mark.</summary>
    public static List<List<ShareWord>> Break(IReadOnlyList<ShareWord> words, float size, float width, int most = int.MaxValue)
    {
        var lines = new List<List<ShareWord>>();
        var used = 0f;
        foreach (var word in words)
        {
            var gap = word.AfterSpace ? size * ShareImage.Space : 0;
            if (lines.Count == 0 || used + gap + (word.Width * size) > width)
            {
                if (lines.Count == most)
                {
                    End(lines[^1], size, width);
                    return lines;
                }

                lines.Add([]);
                (used, gap) = (0, 0);
            }

            lines[^1].Add(word);
            used += gap + (word.Width * size);
        }

        return lines;
    }

    /// <summary>The words of a line from left to right: those of the other direction keep their own order among themselves.</summary>
    public static IEnumerable<ShareWord> Ordered(List<ShareWord> line, bool rightToLeft)
    {
        var groups = new List<List<ShareWord>>();
        foreach (var word in line)
        {
            if (groups.Count == 0 || groups[^1][^1].IsRightToLeft != word.IsRightToLeft)
                groups.Add([]);
            groups[^1].Add(word);
        }

        foreach (var group in groups.Where(g => g[0].IsRightToLeft))
            group.Reverse();
        if (rightToLeft)
            groups.Reverse();
        return groups.SelectMany(g => g);
    }

    private static void End(List<ShareWord> line, float size, float width)
    {
        var mark = new ShareWord("…", RunKind.Same, false, line[^1].IsRightToLeft, ShareFonts.Serif);
        while (line.Count > 1 && line.Append(mark).Sum(w => (w.Width + ShareImage.Space) * size) > width)
            line.RemoveAt(line.Count - 1);
        line.Add(mark);
    }

    /// <summary>Words, and an empty piece for each white space. Where a script writes none, every character may end a line.</summary>
    private static IEnumerable<string> PiecesOf(string text)
    {
        var word = new StringBuilder();
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (word.Length > 0 && (isSpace || IsIdeograph(rune) || length >= LongestWord))
            {
                yield return word.ToString();
                word.Clear();
                length = 0;
            }

            if (isSpace)
                yield return "";
            else if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format))
            {
                word.Append(rune);
                length++;
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>A character before which a line may end: CJK ideographs and syllables, but not their punctuation.</summary>
    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
