using System.Globalization;

namespace ArticleRevisions.Web.Api;

/// <summary>Reads what filters of several lists have in common.</summary>
internal static class FilterWords
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>What is wrong with a word that is none of an enum's names.</summary>
    public static string OneOf<T>(string name) where T : struct, Enum => $"{name} is one of: {string.Join(", ", EnumNames<T>.All)}.";

    /// <summary>A publication's host as the archive spells it, null for any.</summary>
    public static string? HostOf(string? publication, string? host) =>
        (string.IsNullOrEmpty(publication) ? host : publication) is { Length: > 0 } given ? given.Trim().ToLowerInvariant() : null;

    /// <summary>
    /// Reads both ends of a period, each a day (UTC) or an instant. A day as an end means its last moment. Null when they can be
    /// used, else in words why not.
    /// </summary>
    public static string? ReadPeriod(string? since, string? until, out DateTimeOffset? from, out DateTimeOffset? to)
    {
        to = null;
        if (!TryRead(since, TimeOnly.MinValue, out from))
            return Malformed("since");
        if (!TryRead(until, TimeOnly.MaxValue, out to))
            return Malformed("until");
        return from > to ? "since lies after until." : null;
    }

    private static string Malformed(string name) => $"{name} is a day (2026-03-01) or an instant (2026-03-01T12:00:00Z).";

    private static bool TryRead(string? text, TimeOnly clock, out DateTimeOffset? instant)
    {
        instant = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            instant = new DateTimeOffset(day.ToDateTime(clock), TimeSpan.Zero);
        else if (DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read))
            instant = read.ToUniversalTime();
        return instant is not null;
    }
}
