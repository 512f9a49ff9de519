using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Names of months and weekdays in English, German, French, Spanish, Italian, Portuguese and Swedish, lower case.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthRows =
    [
        "january jan januar jänner janvier janv enero ene gennaio janeiro januari",
        "february feb febr februar février févr fevrier febrero febbraio fevereiro februari",
        "march mar mär märz mrz mars marzo março marco",
        "april apr avril avr abril aprile",
        "may mai mayo maggio maio maj",
        "june jun juni juin junio giugno junho",
        "july jul juli juillet juil julio luglio julho",
        "august aug août aout agosto ago augusti",
        "september sep sept septembre septiembre settembre setembro",
        "october oct oktober okt octobre octubre ottobre outubro",
        "november nov novembre noviembre novembro",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro",
    ];

    private static readonly string[] WeekdayRows =
    [
        "sunday sun sonntag dimanche domingo domenica",
        "monday mon montag lundi lunes lunedì",
        "tuesday tue tues dienstag mardi martes martedì",
        "wednesday wed mittwoch mercredi miércoles mercoledì",
        "thursday thu thur thurs donnerstag jeudi jueves giovedì",
        "friday fri freitag vendredi viernes venerdì",
        "saturday sat samstag sonnabend samedi sábado sabato",
    ];

    /// <summary>Month name to 1–12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Table(MonthRows, 1);

    /// <summary>Weekday name to 0 (Sunday)–6.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Table(WeekdayRows, 0);

    /// <summary>Month names that are ordinary words as well; alone they are not dates.</summary>
    public static FrozenSet<string> Ambiguous { get; } =
        new[] { "may", "mar", "march", "mars", "jan", "mai", "ago", "dic", "ene", "sun", "sat", "mon", "wed", "okt", "maj", "marco" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An alternation of all month names, longest first.</summary>
    public static string MonthPattern { get; } =
        string.Join('|', Months.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal));

    private static FrozenDictionary<string, int> Table(string[] rows, int first)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var name in rows[i].Split(' '))
                table[name] = i + first;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
