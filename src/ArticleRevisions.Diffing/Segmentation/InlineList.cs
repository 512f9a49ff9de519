namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>
/// A list that stands in one block: <c>1.) Rope 2.) Oars</c>, <c>(a) Rope (b) Oars</c>, <c>• 9. Rope • 10. Oars</c>. Markers of
/// one form that count on from the block's beginning begin a sentence each.
/// </summary>
internal static class InlineList
{
    private const int MostDigits = 3;
    private const string Bullets = "•⁃*-–(";

    /// <summary>Where the second and later items begin, in order; empty when the block is no such list.</summary>
    public static IReadOnlyList<int> Items(string text)
    {
        if (MarkerAt(text, 0) is not { } first)
            return [];
        List<int>? items = null;
        var last = first;
        for (var at = first.End; at < text.Length; at++)
        {
            if (text[at - 1] != ' ' || text[at] != text[0] && !IsCountedOn(text, at, last) || MarkerAt(text, at) is not { } marker || !last.IsBefore(marker))
                continue;
            (items ??= []).Add(at);
            last = marker;
            at = marker.End - 1;
        }

        return items ?? (IReadOnlyList<int>)[];
    }

    // A cheap look before a marker is read: the first character of the number or letter that must come next.
    private static bool IsCountedOn(string text, int at, Marker last) => last.Bullet == '\0' && (char.IsAsciiDigit(text[at]) ? !last.IsLetter : last.IsLetter);

    private static Marker? MarkerAt(string text, int start)
    {
        if (start >= text.Length)
            return null;
        var (at, bullet) = (start, '\0');
        if (Bullets.Contains(text[at], StringComparison.Ordinal))
        {
            bullet = text[at++];
            if (at < text.Length && text[at] == ' ')
                at++;
        }

        var digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - digits < MostDigits)
            at++;
        var number = at > digits ? int.Parse(text.AsSpan(digits, at - digits), System.Globalization.CultureInfo.InvariantCulture) : 0;
        var isLetter = number == 0 && at == digits && at < text.Length && char.IsAsciiLetter(text[at]);
        if (isLetter)
            number = char.ToLowerInvariant(text[at++]) - 'a' + 1;
        var closing = at;
        while (at < text.Length && text[at] is '.' or ')' && at - closing < 2)
            at++;
        // A letter with a stop is an initial as well ("A. Webb b. 1950"): only small letters count.
        return number == 0 || at == closing || at + 1 >= text.Length || text[at] != ' ' || (isLetter && !char.IsAsciiLetterLower(text[closing - 1]))
            ? null
            : new Marker(bullet, number, isLetter, text[closing..at], at + 1);
    }

    private readonly record struct Marker(char Bullet, int Number, bool IsLetter, string Closing, int End)
    {
        public bool IsBefore(Marker next) =>
            next.Number == Number + 1 && next.Bullet == Bullet && next.IsLetter == IsLetter && next.Closing == Closing;
    }
}
