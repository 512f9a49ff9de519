using ArticleRevisions.Archive.Timelines;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Puts what a search found into words.</summary>
internal static class SearchWording
{
    /// <summary>The answer, before any detail.</summary>
    public static string Verdict(SentenceFindings findings, DateTimeOffset now)
    {
        if (findings.Matches.Count == 0)
            return Say("Never seen.");
        var best = findings.Matches[0];
        if (best.Kind == SentenceMatchKind.Near)
            return Say("Not in these words. Something close was found.");
        if (best.Found.GoneAt is null)
            return Say($"Yes, still: it is in the article, in these words since {Wording.LongDay(best.Found.FirstSeenAt, now)}.");
        var day = Wording.LongDay(best.Found.LastSeenAt, now);
        return best.Latest.Wording.LastSnapshot is null
            ? Say($"Yes, until {day}. The sentence is in the article in other words now.")
            : Say($"Yes, until {day}. It is no longer there.");
    }

    /// <summary>How close a sentence is to the question.</summary>
    /// <param name="match">The sentence.</param>
    /// <param name="words">How many different words were asked for.</param>
    public static string Closeness(SentenceMatch match, int words) => match.Kind switch
    {
        SentenceMatchKind.Whole => Say("The whole sentence, word for word"),
        SentenceMatchKind.Phrase => Say("Your words, in order"),
        SentenceMatchKind.Words => Say("All of your words"),
        _ => Say($"Near match: {Counting.Figure(match.WordsInCommon)} of your {Counting.Figure(words)} words"),
    };

    public static string Headline(SentenceMatch match) => match.Article.Headline is { Length: > 0 } headline ? headline : Wording.ShortAddress(match.Article.Url);
}
