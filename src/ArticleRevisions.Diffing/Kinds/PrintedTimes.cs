using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A clock time as printed, with its zone as printed when one follows.</summary>
internal readonly record struct PrintedTime(TextSpan Span, TimeOnly Time, string? Zone);

/// <summary>Finds clock times in a text.</summary>
internal static class PrintedTimes
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Offset = @"(?:UTC|GMT)\s?[+−-]\d{1,2}(?::?\d{2})?|[+−-]\d{2}:?\d{2}";

    // Zones are printed in capitals, or else they would be words ("et", "ist", "met"); after a.m. and p.m. small letters are usual too.
    private const string Capitals =
        "(?-i:Z|UTC|GMT|[ECMP][SD]?T|AK[SD]T|HST|BST|IST|CES?T|EES?T|WES?T|MES?Z|MSK|JST|KST|A[ECW][SD]?T|NZ[SD]T|HKT|SGT|PKT|SAST|N[SD]T|A[SD]T|WIB|PHT|ICT|CAT|EAT|WAT|GST|TRT|BRT|" +
        @"(?:U\.?S\.?\s)?(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard\s|Daylight\s)?[Tt]ime)?)";

    private const string Small = "(?-i:utc|gmt|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|bst|ist|cet|aest)";

    private const string Zone = $@"(?:\s*\(?(?<z>{Offset}|{Capitals})\)?)?";

    private static readonly Regex[] Patterns =
    [
        new($@"(?<h>\d{{1,2}})(?:[:.](?<m>\d{{2}}))?(?::(?<s>\d{{2}}))?\s?(?<p>[ap])\.?\s?m\b\.?(?:\s*[,(]?\s?(?<z>{Offset}|{Capitals}|{Small})\)?)?", Options),
        new(@"(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:\.\d{1,6})?)?(?:\s?(?:Uhr|hrs|hours|hs|h|horas)\b)?" + Zone, Options),
        new(@"(?<h>\d{1,2})\.(?<m>\d{2})\s?(?:Uhr|hrs)" + Zone, Options),
        new($@"(?<h>\d{{1,2}})\.(?<m>\d{{2}})\s\(?(?<z>{Capitals})", Options),
        new(@"(?:kl|klo|kello|alle|ore|alle\s+ore)\.?\s?(?<h>\d{1,2})[.:](?<m>\d{2})", Options),
        new(@"(?<h>\d{1,2})\s?[h]\s?(?<m>\d{2})" + Zone, Options),
        new(@"(?<h>\d{2})(?<m>\d{2})\s?(?:hrs\s?)?(?-i:(?<z>GMT|UTC|BST|HKT|E[SD]T|IST|SGT))", Options),
        new(@"(?<h>\d{1,2})\s?Uhr" + Zone, Options),
        new(@"(?<p>오전|오후|上午|下午|午前|午後)\s?(?<h>\d{1,2})[:時时시]\s?(?:(?<m>\d{1,2})[分분]?)?", Options),
        new(@"(?<h>\d{1,2})\s?[時时시]\s?(?:(?<m>\d{1,2})\s?[分분])?", Options),
        new(@"\bà\s(?<h>\d{1,2})\s?h\b", Options),
    ];

    /// <summary>All clock times in order of place, none overlapping.</summary>
    public static IReadOnlyList<PrintedTime> Find(string text)
    {
        var found = new List<PrintedTime>();
        if (!ClockDigits.StandIn(text))
            return found;
        foreach (var pattern in Patterns)
        {
            for (var match = pattern.Match(text); match.Success; match = pattern.Match(text, match.Index + 1))
            {
                if (IsFree(text, match) && Read(match) is { } time
                    && !found.Exists(f => f.Span.Start < time.Span.End && time.Span.Start < f.Span.End))
                    found.Add(time);
            }
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private static PrintedTime? Read(Match match)
    {
        var hour = Number(match, "h");
        var minute = Number(match, "m");
        var second = Number(match, "s");

        // "15:24pm" is printed at times; the half of the day is then already said.
        if (match.Groups["p"].Success && hour <= 12)
            hour = hour % 12 + (match.Groups["p"].ValueSpan is ['p' or 'P', ..] or "오후" or "下午" or "午後" ? 12 : 0);
        if (hour > 23 || minute > 59 || second > 59)
            return null;
        var zone = match.Groups["z"].Success ? match.Groups["z"].Value : null;
        return new PrintedTime(new TextSpan(match.Index, match.Index + match.Length), new TimeOnly(hour, minute, second), zone);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // A year may be glued to the front ("20197:16 AM"); a longer number or a ratio is no time.
    private static bool IsFree(string text, Match match)
    {
        var end = match.Index + match.Length;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is ':' or '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            return false;
        if (match.Index == 0 || !(char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '.' or ',' or ':' or '$' or '€' or '£' or '-'))
            return true;
        if (text[match.Index - 1] is ',' or ':' or '-' or 'T' or 't' || char.GetUnicodeCategory(text[match.Index - 1]) == UnicodeCategory.OtherLetter)
            return match.Index < 2 || text[match.Index - 1] is not (',' or ':') || !char.IsDigit(text[match.Index - 2]);
        return match.Index >= 4 && Enumerable.Range(match.Index - 4, 4).All(i => char.IsAsciiDigit(text[i]))
            && (match.Index == 4 || !char.IsAsciiDigit(text[match.Index - 5]));
    }
}
