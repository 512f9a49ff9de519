using System.Globalization;
using System.Text.RegularExpressions;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>How times, intervals and lengths of time are put into words. Everything is UTC; a page says so once.</summary>
internal static partial class Wording
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static CultureInfo Own => Languages.Language.Current.Formats;

    /// <summary>"14:02".</summary>
    public static string Clock(DateTimeOffset at) => at.UtcDateTime.ToString("HH:mm", English);

    /// <summary>"Tue 1 Aug", with the year when it is not this year's.</summary>
    public static string Day(DateTimeOffset at, DateTimeOffset now) =>
        at.UtcDateTime.ToString(at.UtcDateTime.Year == now.UtcDateTime.Year ? Say("ddd d MMM") : Say("d MMM yyyy"), Own);

    /// <summary>"Tuesday 1 August", with the year when it is not this year's.</summary>
    public static string LongDay(DateTimeOffset at, DateTimeOffset now) =>
        at.UtcDateTime.ToString(at.UtcDateTime.Year == now.UtcDateTime.Year ? Say("dddd d MMMM") : Say("dddd d MMMM yyyy"), Own);

    /// <summary>"Aug 2023".</summary>
    public static string Month(DateTimeOffset at) => at.UtcDateTime.ToString(Say("MMM yyyy"), Own);

    /// <summary>"2023".</summary>
    public static string Year(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy", English);

    /// <summary>"Tue 1 Aug, 14:02".</summary>
    public static string DayAndClock(DateTimeOffset at, DateTimeOffset now) => Say($"{Day(at, now)}, {Clock(at)}");

    /// <summary>A whole date: "2 August 2023".</summary>
    public static string Date(DateOnly day) => day.ToString(Say("d MMMM yyyy"), Own);

    /// <summary>Machine time: 2023-08-01T14:02:07Z.</summary>
    public static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", English);

    /// <summary>Whether both instants are on one day.</summary>
    public static bool SameDay(DateTimeOffset a, DateTimeOffset b) => a.UtcDateTime.Date == b.UtcDateTime.Date;

    /// <summary>"Tue 1 Aug, between 14:02 and 14:17"; across midnight the day is repeated.</summary>
    public static string Interval(DateTimeOffset from, DateTimeOffset to, DateTimeOffset now) => SameDay(from, to)
        ? Say($"{Day(to, now)}, between {Clock(from)} and {Clock(to)}")
        : Say($"between {DayAndClock(from, now)} and {DayAndClock(to, now)}");

    /// <summary>"45 min", "2 h 10 min", "1 day 5 h", "42 days"; seconds below one minute.</summary>
    public static string Duration(TimeSpan length)
    {
        length = length.Duration();
        if (length < TimeSpan.FromMinutes(1))
            return $"{(int)length.TotalSeconds} s";

        var minutes = (long)Math.Round(length.TotalMinutes);
        if (minutes < 60)
            return $"{minutes} min";
        if (minutes < 24 * 60)
            return Two($"{minutes / 60} h", minutes % 60, "min");

        var hours = (long)Math.Round(length.TotalHours);
        var days = hours / 24;
        var inDays = days == 1 ? Say("1 day") : Say($"{days.ToString("N0", Own)} days");
        // A fortnight on, hours say nothing.
        return days < 14 ? Two(inDays, hours % 24, "h") : inDays;
    }

    /// <summary>How long something lasted that was seen from one interval to another: "3 h to 3 h 30 min", or one value when both agree.</summary>
    public static string Duration(TimeSpan atLeast, TimeSpan atMost)
    {
        var (least, most) = (Duration(atLeast), Duration(atMost));
        if (atLeast < TimeSpan.FromMinutes(1) && atMost >= TimeSpan.FromMinutes(1))
            return Say($"up to {most}");
        return least == most ? least : Say($"{least} to {most}");
    }

    /// <summary>"18.4 kB".</summary>
    public static string Size(long bytes) => bytes < 1000
        ? $"{bytes} B"
        : bytes < 1_000_000
            ? string.Create(Own, $"{bytes / 1000.0:0.#} kB")
            : string.Create(Own, $"{bytes / 1_000_000.0:0.#} MB");

    /// <summary>The ends of a hash: "9f2c41d7…44d1c9".</summary>
    public static string ShortHash(string hash) => hash.Length <= 16 ? hash : $"{hash[..8]}…{hash[^6..]}";

    /// <summary>An address without its scheme, and at most so long.</summary>
    public static string ShortAddress(string url, int longest = 90)
    {
        var bare = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? url[8..]
            : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? url[7..] : url;
        bare = bare.TrimEnd('/');
        return bare.Length <= longest ? bare : bare[..(longest - 1)] + "…";
    }

    /// <summary>"Number changed": a rule's name in words.</summary>
    public static string Rule(SignificanceReason reason) => Say(Counting.Sentence(reason.Rule.Replace('-', ' ')));

    /// <summary>"12 → 47": at most so much of what a rule saw, in the article's words.</summary>
    public static string Evidence(SignificanceReason reason, int longest = 160) => Shortened(reason.Evidence, longest);

    /// <summary>A language tag fit for <c>lang</c>, or null, which writes no attribute.</summary>
    public static string? Language(string? tag) => tag is not null && LanguageTag().IsMatch(tag) ? tag : null;

    /// <summary>Whether an address may be an <c>href</c>: http and https only, whatever the archive holds.</summary>
    public static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Cut between two words, with a mark for what is left out.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var space = text.LastIndexOf(' ', longest - 1);
        return (space > longest / 2 ? text[..space] : text[..(longest - (char.IsHighSurrogate(text[longest - 1]) ? 1 : 0))]) + " …";
    }

    private static string Two(string first, long second, string unit) => second == 0 ? first : $"{first} {second} {unit}";

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
