using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Draws a <see cref="TimelineChart"/>. Numbers are ours; words are encoded.</summary>
internal static class TimelineMarkup
{
    /// <summary>Labels of bars nearer than this (per cent) would overlap.</summary>
    private const double LabelGap = 2.2;

    public static IHtmlContent Of(TimelineChart chart)
    {
        var markup = new Markup();
        foreach (var gap in chart.Gaps)
        {
            markup.AppendHtml($"<rect x=\"{Percent(gap.X)}\" y=\"22\" width=\"{Percent(gap.Width)}\" height=\"144\" fill=\"url(#hatch)\"/>");
            // Words longer than the gap would run into the next one.
            if (gap.Width > 20)
                Text(markup, "wide", gap.X + gap.Width / 2, 14, gap.Words, "middle");
        }

        markup.AppendHtml($"<line class=\"chart__axis\" x1=\"0\" x2=\"100%\" y1=\"{TimelineChart.Axis}\" y2=\"{TimelineChart.Axis}\"/>");
        var last = -100.0;
        foreach (var bar in chart.Bars)
        {
            var labelled = bar.X - last >= LabelGap;
            Bar(markup, bar, labelled);
            last = labelled ? bar.X : last;
        }

        foreach (var bar in chart.Bars.Where(b => b.HasNotice))
            markup.AppendHtml($"<line class=\"timeline__stem\" x1=\"{Percent(bar.X)}\" x2=\"{Percent(bar.X)}\" y1=\"{TimelineChart.Axis}\" y2=\"150\"/>"
                + $"<rect class=\"timeline__notice\" x=\"{Percent(bar.X)}\" y=\"142\" width=\"18\" height=\"18\" transform=\"translate(-9)\"/>"
                + $"<text class=\"timeline__notice-label\" x=\"{Percent(bar.X)}\" y=\"155\" text-anchor=\"middle\">§</text>");
        markup.AppendHtml("<svg y=\"176\" width=\"100%\" height=\"7\" viewBox=\"0 0 10000 7\" preserveAspectRatio=\"none\">");
        Ticks(markup, "chart__tick", chart.Ticks);
        Ticks(markup, "chart__tick chart__tick--failed", chart.FailedTicks);
        markup.AppendHtml("</svg>");
        foreach (var label in chart.Labels)
            Text(markup, label.X == 0 ? "strong" : label.IsWideOnly ? "wide" : null, label.X, 213, label.Words, label.X == 0 ? "start" : "middle");
        return markup;
    }

    private static void Bar(Markup markup, TimelineBar bar, bool labelled)
    {
        markup.AppendHtml($"<a href=\"#r{bar.Number}\"><title>").Append(bar.Words).AppendHtml("</title>");
        if (bar.Number == 1)
            markup.AppendHtml($"<circle class=\"timeline__first\" cx=\"{Percent(bar.X)}\" cy=\"{TimelineChart.Axis}\" r=\"6\"/>");
        // A bar without words (a move, a respacing) is still a revision: a thin line on the axis.
        if (bar.Number > 1 && bar.Up == 0 && bar.Down == 0)
            Rect(markup, "timeline__bar--added", bar.X, TimelineChart.Axis - 1, 2);
        if (bar.Up > 0)
            Rect(markup, "timeline__bar--added", bar.X, TimelineChart.Axis - bar.Up, bar.Up);
        if (bar.Down > 0)
            Rect(markup, "timeline__bar--removed", bar.X, TimelineChart.Axis, bar.Down);
        if (labelled)
            Text(markup, "strong", bar.X, TimelineChart.Axis - (bar.Number == 1 ? 12 : bar.Up + 6), bar.Number.ToString(CultureInfo.InvariantCulture), "middle");
        markup.AppendHtml("</a>");
    }

    private static void Rect(Markup markup, string name, double x, double y, double height) => markup.AppendHtml(
        $"<rect class=\"timeline__bar {name}\" x=\"{Percent(x)}\" y=\"{Pixels(y)}\" width=\"8\" height=\"{Pixels(height)}\" transform=\"translate(-4)\"/>");

    private static void Text(Markup markup, string? name, double x, double y, string words, string anchor) => markup
        .AppendHtml($"<text{(name is null ? "" : $" class=\"{name}\"")} x=\"{Percent(x)}\" y=\"{Pixels(y)}\" text-anchor=\"{anchor}\" aria-hidden=\"true\">")
        .Append(words).AppendHtml("</text>");

    private static void Ticks(Markup markup, string name, IReadOnlyList<double> ticks)
    {
        if (ticks.Count == 0)
            return;
        var path = string.Concat(ticks.Select(x => Math.Round(x * 100)).Distinct().Select(x => $"M{Pixels(x)} 0v7"));
        markup.AppendHtml($"<path class=\"{name}\" vector-effect=\"non-scaling-stroke\" d=\"{path}\"/>");
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Pixels(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
