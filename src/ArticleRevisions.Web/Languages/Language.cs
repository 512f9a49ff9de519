using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ArticleRevisions.Web.Languages;

/// <summary>One language of the pages: its catalogue and its ways with dates and figures.</summary>
/// <param name="Tag">As in <c>lang</c>.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Formats">Names of days and months, marks in figures: written down here, so that they are the same on every machine.</param>
/// <param name="Catalogue">English wording → its own; empty for English itself.</param>
internal sealed record Language(string Tag, string Name, CultureInfo Formats, FrozenDictionary<string, string> Catalogue)
{
    // Not the thread's culture: machines without ICU have no other than the invariant one.
    private static readonly AsyncLocal<Language?> Asked = new();

    /// <summary>The language in which the texts stand in the code.</summary>
    public static Language English { get; } = new("en", "English", CultureInfo.InvariantCulture, FrozenDictionary<string, string>.Empty);

    /// <summary>All, the default one first.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, new("de", "Deutsch", German(), Read("de"))];

    /// <summary>That of the request being answered; English outside of one, in commands and for programs.</summary>
    public static Language Current
    {
        get => Asked.Value ?? English;
        set => Asked.Value = value;
    }

    private static CultureInfo German()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        var dates = culture.DateTimeFormat;
        dates.DayNames = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
        dates.AbbreviatedDayNames = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
        dates.MonthNames = dates.MonthGenitiveNames =
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames =
            ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.", ""];
        return CultureInfo.ReadOnly(culture);
    }

    private static FrozenDictionary<string, string> Read(string tag)
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream($"{typeof(Language).Namespace}.{tag}.json")
            ?? throw new InvalidOperationException($"The catalogue {tag}.json is not in the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
