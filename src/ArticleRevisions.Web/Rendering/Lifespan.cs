using System.Globalization;
using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Draws when a sentence stood in its article: earlier wordings, the latest, absences, and gaps without checks.</summary>
internal sealed class Lifespan
{
    /// <summary>Room left and right, and the least width of what happened, in per cent.</summary>
    private const double Margin = 4, Thinnest = 0.6;

    private readonly SentenceSummary _sentence;
    private readonly IReadOnlyList<Gap> _gaps;
    private readonly DateTimeOffset _end;
    private readonly DateTimeOffset _now;

    public Lifespan(SentenceBiography biography, IReadOnlyList<Gap> gaps, DateTimeOffset now)
    {
        (_sentence, _gaps, _now) = (biography.Sentence, gaps, now);
        var checkedAt = biography.Article.LastCheckedAt ?? now;
        _end = checkedAt > _sentence.LastSeenAt ? checkedAt : _sentence.LastSeenAt;
        HasGaps = _gaps.Any(g => g.To is null || g.To > _sentence.FirstSeenAt);
    }

    public bool HasGaps { get; }

    /// <summary>Whether it was away, or is gone.</summary>
    public bool HasAbsences => Absences().Any();

    /// <summary>The same in words, for those who do not see it.</summary>
    public string Description
    {
        get
        {
            var parts = new List<string>();
            foreach (var view in _sentence.Wordings)
                parts.Add(view == _sentence.Latest && _sentence.Wordings.Count > 1
                    ? Say($"in the article in its latest words from {Wording.DayAndClock(view.FirstSeenAt, _now)} to at least {Wording.DayAndClock(view.LastSeenAt, _now)}")
                    : Say($"in the article from {Wording.DayAndClock(view.FirstSeenAt, _now)} to at least {Wording.DayAndClock(view.LastSeenAt, _now)}"));
            parts.AddRange(Absences().Select(a => Say($"not in it from {Wording.DayAndClock(a.From, _now)} to {Wording.DayAndClock(a.To, _now)}")));
            return Counting.Sentence(string.Join("; ", parts)) + ".";
        }
    }

    public IHtmlContent Markup()
    {
        var markup = new Markup();
        foreach (var (from, to) in Absences())
            Rect(markup, "class=\"lifespan__absent\"", from, to);
        foreach (var view in _sentence.Wordings)
        {
            var name = view == _sentence.Latest ? "lifespan__now" : "lifespan__then";
            Rect(markup, $"class=\"{name}\"", view.FirstSeenAt, Following(view)?.FirstSeenAt ?? view.LastSeenAt);
        }

        foreach (var gap in _gaps.Where(g => g.To is null || g.To > _sentence.FirstSeenAt))
            Rect(markup, "fill=\"url(#hatch)\"", gap.From is { } from && from > _sentence.FirstSeenAt ? from : _sentence.FirstSeenAt, gap.To ?? _end);
        markup.AppendHtml("<line class=\"chart__axis\" x1=\"0\" x2=\"100%\" y1=\"54\" y2=\"54\"/>");
        Label(markup, "0", "start", _sentence.FirstSeenAt);
        if (!Wording.SameDay(_sentence.FirstSeenAt, _end))
            Label(markup, "100%", "end", _end);
        return markup;
    }

    /// <summary>The wording that took this one's place at once.</summary>
    private WordingView? Following(WordingView view) =>
        _sentence.Wordings.FirstOrDefault(w => w.Wording.FirstSnapshot == view.Wording.LastSnapshot + 1);

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Absences()
    {
        for (var i = 0; i < _sentence.Wordings.Count; i++)
        {
            if (_sentence.Wordings[i] is { GoneAt: { } gone } view && Following(view) is null)
                yield return (gone, i + 1 < _sentence.Wordings.Count ? _sentence.Wordings[i + 1].FirstSeenAt : _end);
        }
    }

    private void Rect(Markup markup, string look, DateTimeOffset from, DateTimeOffset to)
    {
        var (x, width) = (XOf(from), Math.Max(Thinnest, XOf(to) - XOf(from)));
        markup.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<rect {look} x=\"{x:0.##}%\" y=\"10\" width=\"{width:0.##}%\" height=\"26\"/>"));
    }

    private void Label(Markup markup, string x, string anchor, DateTimeOffset at) => markup
        .AppendHtml($"<text class=\"strong\" x=\"{x}\" y=\"72\" text-anchor=\"{anchor}\" aria-hidden=\"true\">").Append(Wording.Day(at, _now)).AppendHtml("</text>");

    private double XOf(DateTimeOffset at)
    {
        var length = _end - _sentence.FirstSeenAt;
        return length <= TimeSpan.Zero ? Margin : Margin + (100 - 2 * Margin) * Math.Clamp((at - _sentence.FirstSeenAt) / length, 0, 1);
    }
}
