using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// The parts of dates in a text, one expression for each part, so that "March 4" and "March 11" differ in the day only
/// and "Friday 2025-10-03" says the same as "Friday, October 3rd, 2025".
/// </summary>
internal static class DateExpressions
{
    private const string Relative = "relative ";

    private static readonly FrozenSet<string> BeforeMonth = new[]
    {
        "in", "of", "since", "last", "this", "next", "until", "by", "early", "late", "mid", "from", "to", "through", "on", "im", "seit", "ende", "anfang",
        "en", "de", "depuis", "desde",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counted = new[]
    {
        "people", "dead", "deaths", "jobs", "dollars", "euros", "pounds", "times", "men", "women", "children", "homes", "employees", "workers", "votes",
        "cases", "km", "kilometers", "kilometres", "miles", "meters", "metres", "feet", "tons", "tonnes", "watts", "euro", "menschen", "personen",
        "personnes", "personas", "troops", "soldiers", "users", "words", "pages", "degrees",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The parts in order of place.</summary>
    public static IReadOnlyList<Expression> Find(string text, List<Word> words, Vocabulary vocabulary)
    {
        var found = new List<Expression>();
        foreach (var day in PrintedDays.Find(text))
        {
            if (day is { Month: { } m, Day: null, Year: null })
                continue;
            Add(day.Span, "month", day.Month);
            Add(day.Span, "day", day.Day);
            Add(day.Span, "year", day.Year);
            Add(day.Span, "open", day.First);
        }

        foreach (var time in PrintedTimes.Find(text))
        {
            if (!Covered(time.Span))
                found.Add(Expression.At(text, time.Span.Start, time.Span.End, $"time {time.Time:HH\\:mm\\:ss} {time.Zone?.ToUpperInvariant()}"));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!Covered(words[i].Span) && KeyOf(words, i, vocabulary) is { } key)
                found.Add(Expression.At(text, words[i].Span.Start, words[i].Span.End, key));
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;

        void Add(TextSpan span, string part, int? value)
        {
            if (value is not null)
                found.Add(Expression.At(text, span.Start, span.End, $"{part} {value}"));
        }

        bool Covered(TextSpan span)
        {
            foreach (var f in found)
            {
                if (f.Span.Start < span.End && span.Start < f.Span.End)
                    return true;
            }

            return false;
        }
    }

    /// <summary>True for "today" and the like: a date only where it takes the place of one.</summary>
    public static bool IsRelative(Expression expression) => expression.Key.StartsWith(Relative, StringComparison.Ordinal);

    private static string? KeyOf(List<Word> words, int i, Vocabulary vocabulary)
    {
        var folded = words[i].Folded.TrimEnd('.');
        if (vocabulary.RelativeDays.Contains(folded))
            return Relative + folded;
        var bare = folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
        // French and Spanish write them small.
        if ((words[i].IsCapitalised || vocabulary.Code is "fr" or "es") && !CalendarWords.Ambiguous.Contains(bare))
        {
            if (CalendarWords.Weekdays.TryGetValue(bare, out var weekday))
                return $"weekday {weekday}";
            if (CalendarWords.Months.TryGetValue(bare, out var month))
                return $"month {month}";
        }

        if (words[i].IsCapitalised && bare is "march" or "may" && i > 0 && BeforeMonth.Contains(words[i - 1].Folded))
            return $"month {CalendarWords.Months[bare]}";
        if (folded is ['q', >= '1' and <= '4'])
            return "quarter " + folded[1];
        return IsYear(words, i) ? "year " + folded : null;
    }

    // Four digits from 1800 to 2099 are a year unless they count something.
    private static bool IsYear(List<Word> words, int i) =>
        words[i].Text is ['1', '8' or '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9']
        && !(i + 1 < words.Count && Counted.Contains(words[i + 1].Folded));
}
