using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Names of months and weekdays in English, German, French, Spanish, Italian, Portuguese, Dutch and Swedish, and those that dates of further languages use; lower case.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthRows =
    [
        "january jan januar jänner janvier janv enero ene gennaio janeiro januari tammikuuta ocak stycznia ledna január ianuarie januára siječnja января січня",
        "february feb febr februar février févr fevrier febrero febbraio fevereiro februari helmikuuta şubat lutego února február februarie veljače февраля лютого",
        "march mar mär märz mrz mars marzo março marco maart marts maaliskuuta mart marca března március martie ožujka марта березня",
        "april apr avril avr abril aprile huhtikuuta nisan kwietnia dubna április travnja апреля квітня",
        "may mai mayo maggio maio maj mei toukokuuta mayıs maja května május svibnja мая травня",
        "june jun juni juin junio giugno junho kesäkuuta haziran czerwca června június iunie lipnja июня червня",
        "july jul juli juillet juil julio luglio julho heinäkuuta temmuz lipca července július iulie srpnja июля липня",
        "august aug août aout agosto ago augusti augustus elokuuta ağustos sierpnia srpna augusztus kolovoza августа серпня",
        "september sep sept septembre septiembre settembre setembro syyskuuta eylül września září szeptember septembrie rujna сентября вересня",
        "october oct oktober okt octobre octubre ottobre outubro lokakuuta ekim października října október octombrie listopada октября жовтня",
        "november nov novembre noviembre novembro marraskuuta kasım listopadu noiembrie studenoga ноября листопада",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember joulukuuta aralık grudnia prosince decembrie декабря грудня",
    ];

    private static readonly string[] WeekdayRows =
    [
        "sunday sun sonntag dimanche domingo domenica zondag söndag søndag pazar воскресенье",
        "monday mon montag lundi lunes lunedì maandag måndag mandag pazartesi",
        "tuesday tue tues dienstag mardi martes martedì terça dinsdag tisdag tirsdag salı",
        "wednesday wed mittwoch mercredi miércoles mercoledì quarta woensdag onsdag çarşamba",
        "thursday thu thur thurs donnerstag jeudi jueves giovedì quinta donderdag torsdag perşembe",
        "friday fri freitag vendredi viernes venerdì sexta vrijdag fredag cuma",
        "saturday sat samstag sonnabend samedi sábado sabato zaterdag lördag lørdag cumartesi",
    ];

    /// <summary>Month name to 1–12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Table(MonthRows, 1);

    private static readonly int LongestMonth = Months.Keys.Max(m => m.Length);

    /// <summary>Whether a word is a month's name, whatever its case.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestMonth];
        return word.Length <= LongestMonth && Months.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>Weekday name to 0 (Sunday)–6.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Table(WeekdayRows, 0);

    /// <summary>Month names that are ordinary words as well; alone they are not dates.</summary>
    public static FrozenSet<string> Ambiguous { get; } =
        new[] { "may", "mar", "march", "mars", "jan", "mai", "ago", "dic", "ene", "sun", "sat", "mon", "wed", "okt", "maj", "marco", "mei", "mart", "maja", "marca", "ocak", "nisan", "ekim", "quarta", "quinta", "sexta", "terça", "pazar", "cuma" }
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
