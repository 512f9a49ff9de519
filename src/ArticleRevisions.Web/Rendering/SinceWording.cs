using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Says how well it is known which text stood when somebody read an article.</summary>
internal static class SinceWording
{
    /// <summary>Which snapshot is compared from, and why that one.</summary>
    public static IHtmlContent Standing(StandingText standing, DateTimeOffset instant, TimeMarkup times)
    {
        var seen = standing.Seen!;
        if (standing.IsCertainAt(instant))
            return SayHtml($"Snapshot {seen.Number} stood then: it was seen from {times.DayAndClock(seen.FirstSeenAt)} to {times.DayAndClock(seen.LastSeenAt)}.");
        if (standing.Next is { } next)
            return SayHtml($"It is not known which text stood then: the check of {times.DayAndClock(seen.LastSeenAt)} saw snapshot {seen.Number}, that of {times.DayAndClock(next.FirstSeenAt)} was the first to see snapshot {next.Number}. The earlier one is compared, so that nothing is missed; you may have read some of it already.");
        return SayHtml($"No check has seen the text since {times.DayAndClock(seen.LastSeenAt)}: whether it changed after that is not known.");
    }
}
