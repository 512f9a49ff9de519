using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Whether a page writes the day before the month: as its own unmistakable dates do, else by language and country.</summary>
internal static class DateOrder
{
    private static readonly Regex Numeric = new(@"\b(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?:\d{4}|\d{2})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>True when the day comes first.</summary>
    public static bool IsDayFirst(ArticleText article) => Shown(article) ?? IsHabit(article);

    // "30/05/2024" can only be read one way; pages that write both ways show nothing.
    private static bool? Shown(ArticleText article)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var block in article.Blocks)
        {
            if (!block.Text.AsSpan().ContainsAny('.', '/', '-'))
                continue;
            foreach (Match match in Numeric.Matches(block.Text))
            {
                var (a, b) = (Number(match, "a"), Number(match, "b"));
                dayFirst |= a is > 12 and <= 31 && b is >= 1 and <= 12;
                monthFirst |= b is > 12 and <= 31 && a is >= 1 and <= 12;
            }
        }

        return dayFirst == monthFirst ? null : dayFirst;
    }

    private static bool IsHabit(ArticleText article)
    {
        if (article.Language is { Length: >= 2 } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return true;
        return PageCountry.Of(article) is { } country && country is not ("US" or "CA" or "PH");
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
