using System.Globalization;
using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>
/// Draws a record's four charts, the two over time on one scale and the two of bars on another: x in per cent and y in
/// pixels, so that words keep their size. Numbers are ours; words are encoded.
/// </summary>
internal sealed class RecordChart
{
    /// <summary>Heights in pixels: of a chart over time, its axis and its tallest column; of one bar's line.</summary>
    public const int Height = 148, Axis = 124, Tallest = 104, Line = 24;

    /// <summary>Width of a column and of the longest bar, in per cent of the room they have.</summary>
    private const double ColumnWidth = 0.6, LongestBar = 90;

    private const int MostKinds = 6, GridLines = 4;

    private readonly PublicationRecord _record;
    private readonly int _most;
    private readonly int _mostInBars;

    public RecordChart(PublicationRecord record)
    {
        _record = record;
        Kinds = [.. record.Kinds.Take(MostKinds).Select(k => (Names.Of(k.Kind), k.Revisions))];
        Ages = [.. record.Ages.Select(a => (RecordWording.Of(a), a.SubstantiveEdits))];
        _most = Math.Max(1, record.Stretches.Max(s => Math.Max(s.SubstantiveEdits, s.HeadlineRewrites)));
        _mostInBars = Math.Max(1, Kinds.Concat(Ages).Max(b => b.Count));
    }

    /// <summary>The most frequent kinds.</summary>
    public IReadOnlyList<(string Words, int Count)> Kinds { get; }

    /// <summary>The articles' ages.</summary>
    public IReadOnlyList<(string Words, int Count)> Ages { get; }

    /// <summary>Substantive edits over time: filled the acknowledged ones, hollow the silent ones upon them.</summary>
    public IHtmlContent Edits() => Columns(s => [("column--acknowledged", s.AcknowledgedEdits), ("column--silent", s.SilentEdits)]);

    /// <summary>Headline rewrites over time.</summary>
    public IHtmlContent Headlines() => Columns(s => [("column--plain", s.HeadlineRewrites)]);

    /// <summary>A bar for each count.</summary>
    public IHtmlContent Bars(IReadOnlyList<(string Words, int Count)> bars)
    {
        var markup = new Markup();
        foreach (var (i, (words, count)) in bars.Index())
        {
            var width = Number(LongestBar * count / _mostInBars);
            markup.AppendHtml($"<text x=\"0\" y=\"{(i * Line) + 15}\">").Append(words).AppendHtml("</text>")
                .AppendHtml($"<svg x=\"7rem\" y=\"{i * Line}\" width=\"100%\" height=\"{Line}\"><svg width=\"60%\" height=\"{Line}\" overflow=\"visible\">")
                .AppendHtml($"<rect class=\"column--plain\" x=\"0\" y=\"4\" width=\"{width}%\" height=\"14\"/><text class=\"strong\" x=\"{width}%\" dx=\"6\" y=\"15\">")
                .Append(Counting.Figure(count)).AppendHtml("</text></svg></svg>");
        }

        return markup;
    }

    private Markup Columns(Func<RecordStretch, (string Name, int Count)[]> parts)
    {
        var markup = new Markup();
        for (var line = Step(_most); line <= _most; line += Step(_most))
        {
            var y = Axis - HeightOf(line);
            markup.AppendHtml($"<line class=\"chart__grid\" x1=\"0\" x2=\"100%\" y1=\"{Number(y)}\" y2=\"{Number(y)}\"/><text x=\"100%\" y=\"{Number(y - 3)}\" text-anchor=\"end\">")
                .Append(Counting.Figure(line)).AppendHtml("</text>");
        }

        markup.AppendHtml($"<svg width=\"94%\" height=\"{Axis}\">");
        // Few columns are no wider than those of a dozen.
        var room = 100.0 / Math.Max(12, _record.Stretches.Count);
        foreach (var (i, stretch) in _record.Stretches.Index())
        {
            double top = Axis;
            foreach (var (name, count) in parts(stretch).Where(p => p.Count > 0))
            {
                top -= HeightOf(count);
                markup.AppendHtml($"<rect class=\"{name}\" x=\"{Number((i + (1 - ColumnWidth) / 2) * room)}%\" y=\"{Number(top)}\" width=\"{Number(room * ColumnWidth)}%\" height=\"{Number(HeightOf(count))}\"/>");
            }
        }

        markup.AppendHtml($"</svg><line class=\"chart__axis\" x1=\"0\" x2=\"100%\" y1=\"{Axis}\" y2=\"{Axis}\"/>");
        Label(markup, _record.Stretches[0], "0", "start");
        if (_record.Stretches.Count > 1)
            Label(markup, _record.Stretches[^1], Number(room * _record.Stretches.Count * 0.94) + "%", _record.Stretches.Count > 3 ? "end" : "start");
        return markup;
    }

    private void Label(Markup markup, RecordStretch stretch, string x, string anchor) => markup
        .AppendHtml($"<text x=\"{x}\" y=\"142\" text-anchor=\"{anchor}\">").Append(RecordWording.Of(stretch, _record.Until)).AppendHtml("</text>");

    private double HeightOf(int count) => (double)Tallest * count / _most;

    /// <summary>1, 2 or 5 times a power of ten, so that there are few lines.</summary>
    private static int Step(int most)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (most / (power * factor) <= GridLines)
                    return power * factor;
            }
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
