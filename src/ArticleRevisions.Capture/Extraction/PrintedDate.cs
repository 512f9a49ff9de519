using System.Globalization;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Reads a day that is printed for readers: <c>Tuesday, 4 March 2026</c>, <c>04.03.2026</c>, <c>2026年3月4日</c>.</summary>
internal static class PrintedDate
{
    private const int MaxLength = 400;

    /// <summary>The first whole date (day, month and year) in a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="language">BCP 47 tag of the page; it decides between day and month where numbers alone do not.</param>
    /// <param name="at">Where the date begins.</param>
    public static DeclaredInstant? Find(string text, string? language, out int at)
    {
        var parts = Parts(text.Length > MaxLength ? text[..MaxLength] : text);
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            at = parts[i].Start;
            if (Named(parts, i, language) is { } named)
                return named;
            if (Numbered(text, parts, i, language) is { } numbered)
                return numbered;
        }
        at = -1;
        return null;
    }

    /// <summary>A date with a month's name: day first or month first, or year first as in Hungarian.</summary>
    private static DeclaredInstant? Named(List<Part> parts, int i, string? language)
    {
        var month = parts[i].Month(language);
        if (month > 0)
        {
            var day = parts[i + 1].Value;
            var year = NextYear(parts, i + 2);
            return parts[i + 1].Length <= 2 && year > 0 ? Day(year, month, day) : null;
        }
        if (parts[i].Value < 0)
            return null;
        if (parts[i].Length == 4)
            return parts[i + 1].Month(language) is > 0 and var named && parts[i + 2].Length <= 2 ? Day(parts[i].Value, named, parts[i + 2].Value) : null;
        if (parts[i].Length > 2)
            return null;
        // "4th of March", "4 de marzo", "1er mars": at most two small words stand between the day and its month.
        for (var m = i + 1; m <= i + 3 && m < parts.Count && parts[m].Value < 0; m++)
        {
            if (parts[m].Month(language) is > 0 and var named)
                return NextYear(parts, m + 1) is > 0 and var year ? Day(year, named, parts[i].Value) : null;
            if (parts[m].Length > 3)
                break;
        }
        return null;
    }

    /// <summary>The year at this place, or after one small word: <c>marzo de 2026</c>.</summary>
    private static int NextYear(List<Part> parts, int i)
    {
        if (i < parts.Count && parts[i].Value < 0 && parts[i].Length <= 3)
            i++;
        return i < parts.Count && parts[i].Length == 4 && parts[i].Value is >= 1990 and <= 2100 ? parts[i].Value : 0;
    }

    private static DeclaredInstant? Numbered(string text, List<Part> parts, int i, string? language)
    {
        // Chinese, Japanese and Korean write the unit after each number.
        if (parts[i].Length == 4 && i + 4 < parts.Count && parts[i + 1].Word is "年" or "년" && parts[i + 3].Word is "月" or "월")
            return Day(parts[i].Value, parts[i + 2].Value, parts[i + 4].Value);
        var (a, b, c) = (parts[i], parts[i + 1], parts[i + 2]);
        if (a.Value < 0 || b.Value < 0 || c.Value < 0 || b.Length > 2)
            return null;
        var mark = MarkBetween(text, a, b);
        if (mark == '\0' || mark != MarkBetween(text, b, c))
            return null;
        if (a.Length == 4)
            return c.Length <= 2 ? Day(a.Value, b.Value, c.Value) : null;
        if (a.Length > 2 || !(c.Length == 4 || (c.Length == 2 && mark == '.')))
            return null;
        var year = c.Length == 4 ? c.Value : 2000 + c.Value;
        if (a.Value > 12)
            return Day(year, b.Value, a.Value);
        if (b.Value > 12)
            return Day(year, a.Value, b.Value);
        if (a.Value == b.Value || mark == '.')
            return Day(year, b.Value, a.Value);
        return IsMonthFirst(language) switch
        {
            true => Day(year, a.Value, b.Value),
            false => Day(year, b.Value, a.Value),
            null => null,
        };
    }

    // 03/04/2024 is two different days on the two sides of an ocean; an English page that names no country may mean either.
    private static bool? IsMonthFirst(string? language) => language?.ToUpperInvariant() switch
    {
        null or "EN" or "EN-CA" => null,
        "EN-US" or "ES-US" or "EN-PH" => true,
        _ => false,
    };

    private static char MarkBetween(string text, Part a, Part b)
    {
        var between = text.AsSpan(a.Start + a.Length, b.Start - a.Start - a.Length).Trim();
        return between.Length == 1 && between[0] is '.' or '/' or '-' or '‐' or '–' ? between[0] : '\0';
    }

    private static DeclaredInstant? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DeclaredInstant(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), HasTime: false)
            : null;

    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                var isNumber = int.TryParse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
                parts.Add(new Part(start, i - start, isNumber ? value : int.MaxValue, ""));
            }
            else if (IsWordPart(text[i]))
            {
                while (i < text.Length && IsWordPart(text[i]))
                    i++;
                parts.Add(new Part(start, i - start, -1, text[start..i]));
            }
            else
            {
                i++;
            }
        }
        return parts;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A run of digits (its value) or of letters (−1).</summary>
    private readonly record struct Part(int Start, int Length, int Value, string Word)
    {
        public int Month(string? language) => Value < 0 ? MonthNames.Of(Word, language) : 0;
    }
}
