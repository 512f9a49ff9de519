using System.Collections.Frozen;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Decides whether "p.m." ends its sentence: a day, a date or a zone goes on with the time, any other capital does not.</summary>
internal static class ClockRules
{
    private const int LongestZone = 5;
    private const int LongestName = 12;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = CalendarWords.Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays = CalendarWords.Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">The block.</param>
    /// <param name="stop">The stop behind the time.</param>
    /// <param name="next">The first letter or digit of the next word.</param>
    /// <param name="leastWords">A sentence of fewer words has only begun: "At 5 a.m. Mr. Webb left."</param>
    public static bool Ends(string text, Stop stop, int next, int leastWords)
    {
        if (Scan.CountSpaces(text, stop.SentenceStart, stop.At, leastWords) < leastWords)
            return false;
        if (char.IsDigit(text[next]))
            return !IsCalendarName(WordBehind(text, next));
        var word = Scan.WordAt(text, next);
        if (word.IsEmpty || IsCalendarName(word) || IsZone(word))
            return false;
        // "5 p.m. London time"
        return WordBehind(text, next) is not ("time" or "Time" or "Standard" or "Daylight");
    }

    private static bool IsZone(ReadOnlySpan<char> word) =>
        word is "Eastern" or "Central" or "Mountain" or "Pacific" or "Greenwich" or "Local"
        || Scan.IsCapitals(word) && word.Length <= LongestZone && (word[^1] == 'T' || word is "UTC");

    private static ReadOnlySpan<char> WordBehind(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at + 1 < text.Length && text[at] == ' ' ? Scan.WordAt(text, at + 1) : default;
    }

    /// <summary>Whether a word is the name of a month or of a day of the week.</summary>
    public static bool IsCalendarName(ReadOnlySpan<char> word) => IsMonth(word) || IsIn(Weekdays, word);

    public static bool IsMonth(ReadOnlySpan<char> word) => IsIn(Months, word);

    private static bool IsIn(FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestName)
            return false;
        Span<char> small = stackalloc char[LongestName];
        var length = word.ToLowerInvariant(small);
        return length > 0 && names.ContainsKey(small[..length]);
    }
}
