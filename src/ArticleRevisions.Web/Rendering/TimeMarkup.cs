using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Times as <c>time</c> elements, read against one instant: the page's own.</summary>
internal readonly record struct TimeMarkup(DateTimeOffset Now)
{
    /// <summary>14:02.</summary>
    public static IHtmlContent Clock(DateTimeOffset at) => Element(at, Wording.Clock(at));

    /// <summary>Tue 1 Aug, 14:02.</summary>
    public IHtmlContent DayAndClock(DateTimeOffset at) => Element(at, Wording.DayAndClock(at, Now));

    /// <summary>"Tue 1 Aug, between 14:02 and 14:17"; across midnight both days.</summary>
    public IHtmlContent Interval(DateTimeOffset from, DateTimeOffset to)
    {
        if (!Wording.SameDay(from, to))
            return SayHtml($"between {DayAndClock(from)} and {DayAndClock(to)}");
        return SayHtml($"{Wording.Day(to, Now)}, between {Clock(from)} and {Clock(to)}");
    }

    /// <summary>The same below a heading that names the day of its end.</summary>
    public IHtmlContent IntervalOfDay(DateTimeOffset from, DateTimeOffset to) =>
        SayHtml($"between {(Wording.SameDay(from, to) ? Clock(from) : DayAndClock(from))} and {Clock(to)}");

    private static Markup Element(DateTimeOffset at, string words)
    {
        var markup = new Markup();
        markup.AppendHtml("<time datetime=\"").Append(Wording.Machine(at)).AppendHtml("\">").Append(words).AppendHtml("</time>");
        return markup;
    }
}
