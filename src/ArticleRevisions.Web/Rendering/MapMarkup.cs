using System.Globalization;
using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>The map of a comparison: a strip with one block for each row, and a link for each change. SVG in per cent, so that type keeps its size.</summary>
internal static class MapMarkup
{
    /// <summary>Numbers nearer than this (per cent) would overlap on a wide page; nearer than the second, on a phone.</summary>
    private const double WideGap = 2.6, NarrowGap = 8;

    public static IHtmlContent Of(ComparisonLayout layout)
    {
        var markup = new Markup();
        var rows = layout.Rows;
        var gap = Math.Min(0.45, 30.0 / rows.Count);
        var scale = (100 - gap * rows.Count) / Math.Max(1, rows.Sum(r => r.Length));
        var x = 0.0;
        var (lastWide, lastNarrow) = (-100.0, -100.0);
        foreach (var row in rows)
        {
            var width = row.Length * scale;
            Rect(markup, "minimap__paragraph", x, width, 24, 10);
            if (row.FieldChange is { } change)
                Link(change, change.Anchor, x, width, isOtherEnd: false);
            var at = x;
            foreach (var piece in row.Pieces)
            {
                var length = piece.Length * scale;
                if (piece.Anchor is not null)
                    Link(piece.Change!, piece.Anchor, at, Math.Max(0.4, length), piece.Anchor == piece.Change!.OtherAnchor);
                else if (piece.Change is not null)
                    Block(markup, piece.Change, at, Math.Max(0.4, length));
                at += length;
            }

            x += width + gap;
        }

        return markup;

        void Link(Change change, string anchor, double from, double width, bool isOtherEnd)
        {
            var words = Say($"Change {change.Number}: {ChangeTitle.Of(change)}, {PlaceOf(change, isOtherEnd)}");
            markup.AppendHtml("<a href=\"#").Append(anchor).AppendHtml("\"><title>").Append(words).AppendHtml("</title>");
            var middle = from + width / 2;
            markup.AppendHtml($"<rect class=\"minimap__hit\" x=\"{Percent(middle)}\" y=\"4\" width=\"26\" height=\"32\" transform=\"translate(-13)\"/>");
            Block(markup, change, from, width);
            if (middle - lastWide >= WideGap)
            {
                var narrow = middle - lastNarrow >= NarrowGap;
                markup.AppendHtml($"<text class=\"strong{(narrow ? "" : " wide")}\" x=\"{Percent(middle)}\" y=\"17\" text-anchor=\"middle\" aria-hidden=\"true\">")
                    .Append(LabelOf(change, isOtherEnd)).AppendHtml("</text>");
                lastWide = middle;
                lastNarrow = narrow ? middle : lastNarrow;
            }

            markup.AppendHtml("</a>");
        }
    }

    private static string LabelOf(Change change, bool isOtherEnd)
    {
        var number = change.Number.ToString(CultureInfo.InvariantCulture);
        if (change.Notice is not null)
            return number + " §";
        return change.OtherRow is null ? number : number + (isOtherEnd ? "↑" : "↓");
    }

    private static string PlaceOf(Change change, bool isOtherEnd)
    {
        var row = isOtherEnd ? change.OtherRow! : change.Row;
        if (change.OtherRow is null)
            return Counting.Inside(row.Name);
        var isOld = change.Pieces[0].IsAway != isOtherEnd;
        return isOld ? Say($"{Counting.Inside(row.Name)}, old place") : Say($"{Counting.Inside(row.Name)}, new place");
    }

    private static void Block(Markup markup, Change change, double x, double width)
    {
        if (change.Notice is not null)
            Rect(markup, "minimap__notice", x, width, 24, 10);
        else if (change.Operation == EditOperation.Moved)
            Rect(markup, "minimap__moved", x, width, 24, 10);
        else if (change.Operation == EditOperation.Inserted)
            Rect(markup, "minimap__in", x, width, 24, 10);
        else if (change.Operation == EditOperation.Deleted)
            Rect(markup, "minimap__out", x, width, 24, 10);
        else
        {
            Rect(markup, "minimap__in", x, width, 24, 5);
            Rect(markup, "minimap__out", x, width, 29, 5);
        }
    }

    private static void Rect(Markup markup, string name, double x, double width, int y, int height) =>
        markup.AppendHtml($"<rect class=\"{name}\" x=\"{Percent(x)}\" y=\"{y}\" width=\"{Percent(width)}\" height=\"{height}\"/>");

    private static string Percent(double value) => Math.Max(0, value).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
