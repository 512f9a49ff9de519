namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A cheap look before clock times are read: what follows their digits in any of the forms that <see cref="PrintedTimes"/> knows.</summary>
internal static class ClockDigits
{
    /// <summary>False when no clock time can stand in the text.</summary>
    public static bool StandIn(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (char.IsDigit(text[at]) && !char.IsDigit(text[at + 1]) && AreFollowed(text, at + 1))
                return true;
        }

        return false;
    }

    private static bool AreFollowed(string text, int at)
    {
        if (text[at] is ':' or '.')
            return text[at] == ':' || char.IsDigit(Next(text, at));
        if (char.IsWhiteSpace(text[at]) && ++at == text.Length)
            return false;
        var next = Next(text, at);
        return text[at] switch
        {
            'a' or 'A' or 'p' or 'P' => IsHalfOfDay(text, at),
            'h' or 'H' => !char.IsLetter(next) || next is 'r' or 'R' or 'K',
            'u' or 'U' => next is 'h' or 'H' or 'T',
            'G' or 'B' or 'E' or 'I' or 'S' => next is 'M' or 'S' or 'D' or 'G',
            '時' or '时' or '시' => true,
            _ => false,
        };
    }

    // "a.m.", "p. m.", "PM".
    private static bool IsHalfOfDay(string text, int at)
    {
        if (Next(text, at) == '.')
            at++;
        if (char.IsWhiteSpace(Next(text, at)))
            at++;
        return Next(text, at) is 'm' or 'M';
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';
}
