using System.Collections.Concurrent;
using System.Text;
using SkiaSharp;

namespace ArticleRevisions.Web.Sharing;

/// <summary>
/// The typefaces of a picture: two that the program brings (Latin, Greek, Cyrillic), and for other scripts whatever is
/// installed on the machine.
/// </summary>
internal static class ShareFonts
{
    private const int RunesOfBlock = 128;

    private static readonly ConcurrentDictionary<int, SKTypeface?> Installed = new();

    public static SKTypeface Serif { get; } = Load("NotoSerif-Regular.ttf");

    public static SKTypeface Sans { get; } = Load("NotoSans-Regular.ttf");

    /// <summary>The preferred typeface when it has every character of the text, or else an installed one that has the first it lacks.</summary>
    public static SKTypeface For(string text, SKTypeface preferred)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (preferred.GetGlyph(rune.Value) == 0)
                return Installed.GetOrAdd(rune.Value / RunesOfBlock, static (_, r) => Find(r), rune) ?? preferred;
        }

        return preferred;
    }

    private static SKTypeface? Find(Rune rune)
    {
        foreach (var family in SKFontManager.Default.FontFamilies)
        {
            var typeface = SKFontManager.Default.MatchFamily(family);
            if (typeface is not null && typeface.GetGlyph(rune.Value) != 0)
                return typeface;
            typeface?.Dispose();
        }

        return null;
    }

    private static SKTypeface Load(string file)
    {
        using var resource = typeof(ShareFonts).Assembly.GetManifestResourceStream(file)!;
        return SKTypeface.FromStream(resource);
    }
}
