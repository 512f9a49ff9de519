using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Recognises page furniture by the form of the whole line, never by words inside a sentence: a page timestamp, a
/// relative time, a counter, a reading time, a copyright line.
/// </summary>
internal static class TemplateLines
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const int LongestLine = 160;

    private static readonly SearchValues<string> ProseWords = SearchValues.Create(
        [" to ", " that ", " with ", " for ", " his ", " her ", " their ", " is ", " are ", " were ", " be ", " it ", " not ", " but "], StringComparison.Ordinal);

    private static readonly Regex Labels = new(TimestampWords.Updated + "|" + TimestampWords.Published, Options);

    private static readonly Regex Filler = new(TimestampWords.Filler, Options);

    private static readonly Regex Relative = new(TimestampWords.Relative, Options);

    private static readonly Regex NearDay = new(TimestampWords.NearDay, Options);

    private static readonly Regex Counter = new(
        @"^\W*(?:this\s+(?:story|article|post)\s+has\s+been\s+(?:shared|viewed|read)\s+)?[\d.,]+[km]?\s*(?:comments?|shares?|views?|likes?|reactions?|reads?|times|min(?:ute)?s?\s+read|kommentare?|aufrufe|commentaires?|partages|comentarios?)\.?[\s\d.,]*$" +
        @"|^\W*(?:comments?|shares?|views?|likes?|kommentare?)\s*[:(]?\s*[\d.,]+[km]?\)?\W*$", Options);

    private static readonly Regex Copyright = new(@"^\W*(?:copyright\b|©|\(c\)\s)", Options);

    /// <summary>True for "Updated 3 hours ago", "Last updated: 9.45pm", "124 comments", "© 2024 …".</summary>
    public static bool IsFurniture(string line)
    {
        if (line.Length > LongestLine || string.IsNullOrWhiteSpace(line))
            return false;
        return (!IsProse(line) && Counter.IsMatch(line)) || (Copyright.IsMatch(line) && line.Length <= 120) || IsTimestamp(line) || IsRelative(line);
    }

    /// <summary>True for a line that is a relative time and nothing else: "3 hours ago".</summary>
    public static bool IsRelative(string line) => line.Length <= LongestLine && !IsProse(line) && Relative.IsMatch(line) && Remainder(line, Relative).Length == 0;

    /// <summary>True for "© 2024 …".</summary>
    public static bool IsCopyright(string line) => line.Length <= LongestLine && Copyright.IsMatch(line);

    /// <summary>True for a line that only says when the page was published or updated.</summary>
    public static bool IsTimestamp(string line)
    {
        if (line.Length > LongestLine || IsProse(line) || !Labels.IsMatch(line))
            return false;
        var hasTime = Relative.IsMatch(line) || NearDay.IsMatch(line) || PrintedDays.Find(line).Count > 0 || PrintedTimes.Find(line).Count > 0;
        if (!hasTime)
            return false;
        var bar = line.IndexOf('|', 1);
        if (bar > 12)
            line = line[..bar];
        return Remainder(line, Labels, Relative, NearDay, Filler).Length == 0;
    }

    /// <summary>True for the word of a page timestamp, such as "Updated".</summary>
    public static bool IsTimestampWord(string word) => Labels.IsMatch(word);

    /// <summary>True for a line that is a date or a clock time and nothing else.</summary>
    public static bool IsDate(string line) =>
        line.Length <= LongestLine && !IsProse(line) && (PrintedDays.Find(line).Count > 0 || PrintedTimes.Find(line).Count > 0) && Remainder(line, Filler).Length == 0;

    // Words that stand in no form of furniture: most sentences have one of them, and need no closer look.
    private static bool IsProse(string line) => line.AsSpan().ContainsAny(ProseWords);

    // The letters and digits left when dates, times, weekdays and the given words are taken away.
    private static string Remainder(string line, params ReadOnlySpan<Regex> words)
    {
        var rest = line.ToCharArray();
        foreach (var day in PrintedDays.Find(line))
            Blank(rest, day.Span);
        foreach (var time in PrintedTimes.Find(line))
            Blank(rest, time.Span);
        // The letter between date and time in ISO 8601.
        for (var i = 1; i + 1 < rest.Length; i++)
        {
            if (rest[i] is 'T' or 't' && rest[i - 1] == ' ' && rest[i + 1] == ' ' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]))
                rest[i] = ' ';
        }

        foreach (var pattern in words)
        {
            foreach (Match match in pattern.Matches(line))
                Blank(rest, new TextSpan(match.Index, match.Index + match.Length));
        }

        foreach (var word in TextTokens.Words(line))
        {
            if (CalendarWords.Weekdays.ContainsKey(word.Folded.TrimEnd('.')) || word.Folded is "am" or "pm" or "ist" or "et" or "p.m" or "a.m")
                Blank(rest, word.Span);
        }

        return string.Concat(rest.Where(char.IsLetterOrDigit));
    }

    private static void Blank(char[] text, TextSpan span) => Array.Fill(text, ' ', span.Start, span.Length);
}
