using ArticleRevisions.Web.Rendering;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace ArticleRevisions.Web.Sharing;

/// <summary>The picture of a change, in the colours of the pages: a PNG of 1200 × 630, as those who show links ask for.</summary>
internal static class ShareImage
{
    public const int Width = 1200, Height = 630;

    /// <summary>The gap between two words, in parts of the size of the type.</summary>
    public const float Space = 0.26f;

    private const float Margin = 64, Top = 186, Bottom = 540, LineOf = 1.34f, LabelSize = 22, LabelLine = 36, SideGap = 22;

    /// <summary>The sizes of type that are tried, the largest first.</summary>
    private static readonly float[] Sizes = [46, 40, 35, 31, 28];

    private static readonly SKColor Paper = new(0xfffcfcfa), Ink = new(0xff17191c), Soft = new(0xff484d55), Faint = new(0xff636973), Rule = new(0xffdbdbd4);

    private static readonly Mark Insertion = new(new(0xff0b3f86), new(0xffe0ebf9), new(0xff2c6cc0));

    private static readonly Mark Deletion = new(new(0xff743c00), new(0xfffbecd3), new(0xffb56a06));

    public static byte[] Draw(ShareStory story)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        using var paint = new SKPaint { IsAntialias = true };
        OneLine(canvas, paint, story.Outlet, ShareFonts.Sans, 26, 86, Soft, Width - (2 * Margin));
        OneLine(canvas, paint, story.Headline, ShareFonts.Serif, 34, 134, Ink, Width - (2 * Margin));
        paint.Color = Rule;
        canvas.DrawRect(Margin, 158, Width - (2 * Margin), 2, paint);

        var (size, sides) = Fit(story);
        var y = Top;
        for (var i = 0; i < sides.Count; i++)
        {
            OneLine(canvas, paint, story.Sides[i].Label, ShareFonts.Sans, LabelSize, y + LabelSize, Faint, Width - (2 * Margin));
            y += LabelLine;
            var rightToLeft = sides[i].SelectMany(l => l).FirstOrDefault(w => w.Text.Any(char.IsLetter))?.IsRightToLeft == true;
            foreach (var line in sides[i])
            {
                Line(canvas, paint, line, rightToLeft, size, y + size);
                y += size * LineOf;
            }

            y += SideGap;
        }

        OneLine(canvas, paint, story.When, ShareFonts.Sans, 24, 588, Soft, 780);
        OneLine(canvas, paint, "ArticleRevisions", ShareFonts.Serif, 28, 588, Ink, 300, fromRight: true);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>The largest type in which all has room; in the smallest, what has none is left out.</summary>
    private static (float Size, List<List<List<ShareWord>>> Sides) Fit(ShareStory story)
    {
        var words = story.Sides.Select(s => ShareLines.WordsOf(s.Runs, ShareFonts.Serif)).ToList();
        var room = Bottom - Top - (words.Count * LabelLine) - ((words.Count - 1) * SideGap);
        foreach (var size in Sizes)
        {
            var sides = words.Select(w => ShareLines.Break(w, size, Width - (2 * Margin))).ToList();
            if (sides.Sum(s => s.Count) * size * LineOf <= room)
                return (size, sides);
        }

        var most = (int)(room / (Sizes[^1] * LineOf)) / words.Count;
        return (Sizes[^1], [.. words.Select(w => ShareLines.Break(w, Sizes[^1], Width - (2 * Margin), most))]);
    }

    private static void OneLine(SKCanvas canvas, SKPaint paint, string text, SKTypeface typeface, float size, float baseline, SKColor color, float width, bool fromRight = false)
    {
        var words = ShareLines.WordsOf([new TextRun(RunKind.Same, text, 0, 0)], typeface);
        if (ShareLines.Break(words, size, width, 1) is not [var line])
            return;
        Line(canvas, paint, line, fromRight, size, baseline, color);
    }

    private static void Line(SKCanvas canvas, SKPaint paint, List<ShareWord> line, bool rightToLeft, float size, float baseline, SKColor? color = null)
    {
        var ordered = ShareLines.Ordered(line, rightToLeft && line.Exists(w => w.IsRightToLeft)).ToList();
        var starts = new float[ordered.Count];
        var x = 0f;
        for (var i = 0; i < ordered.Count; i++)
        {
            // A word from the right has its space on its other side.
            var spaced = ordered[i].IsRightToLeft ? i > 0 && (!ordered[i - 1].IsRightToLeft || ordered[i - 1].AfterSpace) : i > 0 && (ordered[i].AfterSpace || ordered[i - 1].IsRightToLeft);
            starts[i] = x += spaced ? size * Space : 0;
            x += ordered[i].Width * size;
        }

        var left = rightToLeft ? Width - Margin - x : Margin;
        for (var i = 0; i < ordered.Count; i++)
        {
            var word = ordered[i];
            // A marked gap belongs to its words. On whole pixels no seam shows between neighbours.
            var start = MathF.Round(left + starts[i]);
            var end = MathF.Round(left + (i + 1 < ordered.Count && ordered[i + 1].Kind == word.Kind ? starts[i + 1] : starts[i] + (word.Width * size)));
            if (MarkOf(word.Kind) is { } under)
            {
                paint.Color = under.Wash;
                canvas.DrawRect(start, baseline - (size * 0.95f), end - start, size * 1.24f, paint);
            }

            using var font = new SKFont(word.Typeface, size) { Edging = SKFontEdging.Antialias, Subpixel = true };
            using var shaper = new SKShaper(word.Typeface);
            paint.Color = MarkOf(word.Kind)?.Ink ?? color ?? Ink;
            canvas.DrawShapedText(shaper, word.Text, left + starts[i], baseline, SKTextAlign.Left, font, paint);
            if (MarkOf(word.Kind) is { } over)
            {
                paint.Color = over.Line;
                canvas.DrawRect(start, word.Kind == RunKind.Deleted ? baseline - (size * 0.28f) : baseline + (size * 0.16f), end - start, size * 0.06f, paint);
            }
        }
    }

    private static Mark? MarkOf(RunKind kind) => kind switch
    {
        RunKind.Deleted => Deletion,
        RunKind.Inserted => Insertion,
        _ => null,
    };

    private sealed record Mark(SKColor Ink, SKColor Wash, SKColor Line);
}
