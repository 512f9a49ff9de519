using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>What can stand before a sentence without a stop of its own: a date, a source in brackets, a heading.</summary>
internal static class Lead
{
    private static readonly SearchValues<char> NoCapitals =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => !char.IsAsciiLetterUpper(c))]);

    private const int LongestLead = 120;
    private const int MostWords = 14;
    private const int MostDateParts = 5;
    private const int LongestSmallWord = 3;
    private const int ShortestSource = 4;

    /// <summary>Where the lead ends that begins at <paramref name="start"/>, or null when a sentence begins there.</summary>
    public static int? EndAt(string text, int start, LanguageRules rules)
    {
        var first = text[start];
        if (first == '(')
            return BracketsEnd(text, start);
        if (first == '-')
            return DashesEnd(text, start);
        if (!char.IsUpper(first) && !char.IsDigit(first))
            return null;
        return DateEnd(text, start) ?? HeadingEnd(text, start, rules);
    }

    // "Thursday, May 7, 2015 On Tuesday …": a day, a month and a year, then a capital.
    private static int? DateEnd(string text, int start)
    {
        if (!text.AsSpan(start, Math.Min(LongestLead, text.Length - start)).ContainsAnyInRange('0', '9'))
            return null;
        var (at, hasMonth, hasDay) = (start, false, false);
        for (var part = 0; part < MostDateParts; part++)
        {
            var end = EndOfWord(text, at, start + LongestLead);
            var word = text.AsSpan(at, end - at).TrimEnd(',');
            if (word.Length == 4 && Scan.IsDigits(word))
                return hasMonth && hasDay && end < text.Length && OpensWithCapital(text, end) ? end : null;
            if (Scan.IsDigits(word) && word.Length <= 2)
                hasDay = true;
            else if (ClockRules.IsMonth(word))
                hasMonth = true;
            else if (!ClockRules.IsCalendarName(word))
                return null;
            at = Scan.SkipWhiteSpace(text, end);
            if (at == text.Length)
                return null;
        }

        return null;
    }

    private static bool OpensWithCapital(string text, int end)
    {
        var next = Scan.SkipWhiteSpace(text, end);
        return next < text.Length && char.IsUpper(text[next]) && !ClockRules.IsCalendarName(Scan.WordAt(text, next));
    }

    // "(The Example Wire) On 3 November …": capitalised words in brackets, then a usual opener.
    private static int? BracketsEnd(string text, int start)
    {
        var close = text.AsSpan(start, Math.Min(LongestLead, text.Length - start)).IndexOf(')') + start;
        if (close <= start + ShortestSource || close + 2 >= text.Length || text[close + 1] != ' ' || !char.IsUpper(text[close + 2]))
            return null;
        for (var at = start + 1; at < close; at++)
        {
            if (text[at - 1] is '(' or ' ' && !char.IsUpper(text[at]))
                return null;
        }

        return close + 1;
    }

    // "-- Posted by …": a rule of dashes on its own.
    private static int? DashesEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '-')
            end++;
        return end - start >= 2 && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end : null;
    }

    // "Repairs delayed again The mayor said …": a capital that only begins sentences, with a small word behind it, shows that
    // the words before it were a heading.
    private static int? HeadingEnd(string text, int start, LanguageRules rules)
    {
        if (!HasHeadingEnd(text, start, rules))
            return null;
        var (at, isNamed) = (start, false);
        for (var words = 0; words < MostWords && at < text.Length; words++)
        {
            var end = EndOfWord(text, at, start + LongestLead);
            // "1.) The rope": a number is no heading.
            isNamed |= char.IsLetter(text[at]);
            if (end == text.Length || text[end] != ' ' || !IsPlain(text[end - 1]))
                return null;
            var next = end + 1;
            if (isNamed && next < text.Length && char.IsUpper(text[next]) && EndsHeadingAt(text, next, rules) && !IsSmallWord(text.AsSpan(at, end - at)))
                return end;
            at = next;
        }

        return null;
    }

    // A quick look for the capital first: most sentences have none such near their beginning.
    private static bool HasHeadingEnd(string text, int start, LanguageRules rules)
    {
        var limit = Math.Min(text.Length, start + LongestLead + 2);
        for (var at = start + 1; at < limit; at++)
        {
            var next = text.AsSpan(at, limit - at).IndexOfAnyExcept(NoCapitals);
            if (next < 0)
                return false;
            at += next;
            if (text[at - 1] == ' ' && char.IsUpper(text[at]) && EndsHeadingAt(text, at, rules))
                return true;
        }

        return false;
    }

    private static bool EndsHeadingAt(string text, int at, LanguageRules rules)
    {
        var word = Scan.WordAt(text, at);
        var behind = at + word.Length + 1;
        return behind < text.Length && text[behind - 1] == ' ' && char.IsLower(text[behind]) && rules.EndsHeading(word);
    }

    // "the report of The …": behind a small word the heading cannot have ended.
    private static bool IsSmallWord(ReadOnlySpan<char> word) => word.Length <= LongestSmallWord && !word.IsEmpty && char.IsLower(word[0]);

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ')' or '»' or '”' or '"' or '%' or '’' or '\'';

    // No further than the limit: a lead is short, and a text without white space must not be read to its end every time.
    private static int EndOfWord(string text, int at, int limit)
    {
        while (at < text.Length && at < limit && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
