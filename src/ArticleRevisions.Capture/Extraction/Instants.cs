using System.Globalization;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Reads the instants that pages and feeds declare for machines.</summary>
internal static class Instants
{
    private static readonly string[] Compact = ["yyyyMMdd", "yyyyMMddHHmm", "yyyyMMddHHmmss", "yyyyMMddTHHmmssZ", "yyyyMMddTHHmmss", "yyyyMMddTHHmmsszzz"];

    // Zone names of RFC 822, which feeds still use.
    private static readonly (string Name, string Offset)[] Zones =
        [("GMT", "+00:00"), ("UTC", "+00:00"), ("UT", "+00:00"), ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"), ("MST", "-07:00"), ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00")];

    /// <summary>The instant in UTC; without a zone it is taken as UTC. Null when it cannot be read or lies outside 1990–2100.</summary>
    public static DateTimeOffset? Read(string? text) => ReadDeclared(text)?.Instant;

    /// <summary>The instant with the zone it is written in; null when it cannot be read or lies outside 1990–2100.</summary>
    public static DeclaredInstant? ReadDeclared(string? text)
    {
        text = FoldedText.Fold(text);
        if (text.Length is < 8 or > 64)
            return null;
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (DateTimeOffset.TryParseExact(text, Compact, CultureInfo.InvariantCulture, Styles, out var instant))
            return InRange(instant, text.Length > 8);
        if (!HasYear(text) || IsAmbiguous(text))
            return null;
        foreach (var (name, offset) in Zones)
        {
            if (text.EndsWith(' ' + name, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^name.Length] + offset;
                break;
            }
        }
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out instant))
            return InRange(instant, HasTime(text));
        // A weekday that disagrees with its date makes .NET refuse the whole instant.
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma is > 0 and < 10 && DateTimeOffset.TryParse(text[(comma + 2)..], CultureInfo.InvariantCulture, Styles, out instant) ? InRange(instant, HasTime(text)) : null;
    }

    /// <summary>The day in an address such as <c>/2024/11/22/</c>.</summary>
    public static DeclaredInstant? FromAddress(Uri url)
    {
        var parts = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var dated = parts[i].Length >= 10 && parts[i][4] == '-' ? parts[i][..10] : i + 2 < parts.Length && parts[i].Length == 4 ? $"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}" : "";
            if (DateTimeOffset.TryParseExact(dated, ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MMM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
                return InRange(day, hasTime: false);
        }
        return null;
    }

    private static DeclaredInstant? InRange(DateTimeOffset written, bool hasTime) =>
        written.Year is >= 1990 and <= 2100 ? new DeclaredInstant(written, hasTime) : null;

    private static bool HasTime(string text) => text.Contains(':', StringComparison.Ordinal);

    private static bool HasYear(string text) => Enumerable.Range(0, text.Length - 3).Any(i => text[i] is '1' or '2' && text.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0);

    // 03/04/2024 is two different days on the two sides of an ocean.
    private static bool IsAmbiguous(string text) => text.Length > 5 && char.IsAsciiDigit(text[0]) && text[..3].IndexOfAny(['/', '.']) is 1 or 2;
}
