using System.Globalization;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Reads digits as a language groups them.</summary>
internal static class PrintedDigits
{
    // Within these a difference and a ratio always fit.
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const decimal Smallest = 0.000_000_001m;

    /// <summary>"1,500.25" and "1.500,25": the last mark is the decimal one unless every group after it has three digits.</summary>
    public static decimal? Parse(string printed, string language)
    {
        var plain = printed.Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var last = plain.LastIndexOfAny(['.', ',']);
        if (last >= 0)
        {
            var mark = plain[last];
            var isGroup = IsGrouped(plain, mark) && plain.IndexOf(mark == '.' ? ',' : '.', StringComparison.Ordinal) < 0
                && (mark == ',' ? language == "en" || plain.Count(c => c == ',') > 1 : language != "en" || plain.Count(c => c == '.') > 1);
            plain = isGroup
                ? plain.Replace(mark.ToString(), "", StringComparison.Ordinal)
                : plain[..last].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + "." + plain[(last + 1)..];
        }

        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= Largest && (value == 0 || value >= Smallest)
            ? value
            : null;
    }

    /// <summary>True when the mark cuts the digits into groups of three.</summary>
    public static bool IsGrouped(string printed, char mark)
    {
        var parts = printed.Split(mark);
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(p => p.Length == 3);
    }

    /// <summary>The product; null when it is beyond what news counts.</summary>
    public static decimal? Times(decimal value, decimal factor) => value <= Largest / factor ? value * factor : null;
}
