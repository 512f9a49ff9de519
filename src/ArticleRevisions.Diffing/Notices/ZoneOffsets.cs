using System.Collections.Frozen;
using System.Globalization;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Offsets of zone names. IST (India, Israel, Ireland), CST (United States, China, Cuba) and the like mean something only
/// together with the page's country.
/// </summary>
internal static class ZoneOffsets
{
    private static readonly FrozenDictionary<string, double> Hours = Table(
        "UTC 0 GMT 0 Z 0 WET 0 WEST 1 BST 1 CET 1 CEST 2 MEZ 1 MESZ 2 EET 2 EEST 3 MSK 3 TRT 3 SAST 2 CAT 2 EAT 3 WAT 1 PKT 5 WIB 7 ICT 7 PHT 8 HKT 8 SGT 8 AWST 8 JST 9 KST 9 " +
        "ACST 9.5 ACDT 10.5 AEST 10 AEDT 11 NZST 12 NZDT 13 EST -5 EDT -4 CDT -5 MDT -6 PST -8 PDT -7 AKST -9 AKDT -8 HST -10 NST -3.5 NDT -2.5 ADT -3 BRT -3");

    // Country and name.
    private static readonly FrozenDictionary<string, double> InCountry = Table(
        "IN/IST 5.5 LK/IST 5.5 IL/IST 2 IE/IST 1 US/CST -6 CA/CST -6 MX/CST -6 CN/CST 8 TW/CST 8 CU/CST -5 US/MST -7 CA/MST -7 MX/MST -7 CA/AST -4 SA/AST 3 " +
        "AE/GST 4 OM/GST 4 PH/PST 8 BD/BST 6 AU/EST 10 AU/EDT 11 AU/CST 9.5 AU/WST 8");

    /// <summary>The offset of the zone on that day, or null when the name does not say.</summary>
    /// <param name="zone">As printed.</param>
    /// <param name="day">The day there.</param>
    /// <param name="country">The page's country, or null when it is not known.</param>
    public static TimeSpan? Of(string zone, DateOnly day, string? country)
    {
        var name = zone.Replace('−', '-').Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        if ((country is not null && InCountry.TryGetValue($"{country}/{name}", out var hours)) || Hours.TryGetValue(name, out hours))
            return TimeSpan.FromHours(hours);

        // Names without a season are American unless the page is from where they are used otherwise.
        var season = name.StartsWith("US ", StringComparison.Ordinal) ? name[3..] : name;
        double? standard = season switch
        {
            "AET" => 10,
            "ET" or "EASTERN" or "EASTERN TIME" when country == "AU" => 10,
            "ET" or "EASTERN" or "EASTERN TIME" => -5,
            "CT" or "CENTRAL" or "CENTRAL TIME" when country is "US" or "CA" => -6,
            "MT" or "MOUNTAIN" or "MOUNTAIN TIME" when country is "US" or "CA" => -7,
            "PT" or "PACIFIC" or "PACIFIC TIME" => -8,
            _ => null,
        };
        if (standard is { } offset)
            return TimeSpan.FromHours(offset + ((offset > 0 ? IsAustralianSummer(day) : IsAmericanSummer(day)) ? 1 : 0));
        return Numeric(name.StartsWith("UTC", StringComparison.Ordinal) || name.StartsWith("GMT", StringComparison.Ordinal) ? name[3..].TrimStart() : name);
    }

    // From the second Sunday of March to the first Sunday of November (Energy Policy Act of 2005).
    private static bool IsAmericanSummer(DateOnly day) => day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1);

    // From the first Sunday of October to the first Sunday of April, in the states of the south-east.
    private static bool IsAustralianSummer(DateOnly day) => day >= Sunday(day.Year, 10, 1) || day < Sunday(day.Year, 4, 1);

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

    private static FrozenDictionary<string, double> Table(string rows) => rows
        .Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
