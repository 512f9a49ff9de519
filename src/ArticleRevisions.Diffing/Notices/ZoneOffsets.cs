using System.Collections.Frozen;
using System.Globalization;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Offsets of the zone names that mean one thing. IST (India, Israel, Ireland), CST (United States, China) and the like
/// have none.
/// </summary>
internal static class ZoneOffsets
{
    private static readonly FrozenDictionary<string, double> Hours = (
        "UTC 0 GMT 0 Z 0 WET 0 WEST 1 BST 1 CET 1 CEST 2 MEZ 1 MESZ 2 EET 2 EEST 3 MSK 3 SAST 2 PKT 5 HKT 8 SGT 8 AWST 8 JST 9 KST 9 " +
        "ACST 9.5 ACDT 10.5 AEST 10 AEDT 11 NZST 12 NZDT 13 EST -5 EDT -4 CDT -5 MDT -6 PST -8 PDT -7 AKST -9 AKDT -8 HST -10 NST -3.5 NDT -2.5 ADT -3")
        .Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset of the zone on that day, or null when the name does not say.</summary>
    public static TimeSpan? Of(string zone, DateOnly day)
    {
        var name = zone.Replace('−', '-').ToUpperInvariant();
        if (Hours.TryGetValue(name, out var hours))
            return TimeSpan.FromHours(hours);
        var american = name switch
        {
            "ET" => -5,
            "PT" => -8,
            _ => 0,
        };
        if (american != 0)
            return TimeSpan.FromHours(american + (IsAmericanSummer(day) ? 1 : 0));
        return Numeric(name.StartsWith("UTC", StringComparison.Ordinal) || name.StartsWith("GMT", StringComparison.Ordinal) ? name[3..] : name);
    }

    // From the second Sunday of March to the first Sunday of November (Energy Policy Act of 2005).
    private static bool IsAmericanSummer(DateOnly day) => day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int which)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7 + 7 * (which - 1));
    }

    private static TimeSpan? Numeric(string offset)
    {
        if (offset is not ['+' or '-', ..])
            return null;
        var digits = offset[1..].Replace(":", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var (hours, minutes) = digits.Length <= 2 ? (number, 0) : (number / 100, number % 100);
        return hours <= 14 && minutes < 60 ? new TimeSpan(hours, minutes, 0) * (offset[0] == '-' ? -1 : 1) : null;
    }
}
