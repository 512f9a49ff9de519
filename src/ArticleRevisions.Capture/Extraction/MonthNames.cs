using System.Collections.Frozen;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>The names of the months as newspapers print them, in the languages we read; lower-case.</summary>
internal static class MonthNames
{
    // One row for each month; names that two languages share stand once.
    private static readonly string[] Rows =
    [
        "january jan januar jänner januari januára ledna stycznia styczeń janvier janv enero ene janeiro gennaio gen tammikuuta tammikuu января январь янв січня януари ianuarie ian január ocak oca ιανουαρίου ιαν siječnja jaanuar sausio janvāris يناير ינואר जनवरी",
        "february feb februar feber februari februára února lutego luty février fevrier févr fév febrero fevereiro fev febbraio febb helmikuuta helmikuu февраля февраль фев лютого февруари februarie február şubat şub φεβρουαρίου φεβ veljače veebruar vasario februāris فبراير פברואר फरवरी फ़रवरी",
        "march mar märz maerz mrz maart mrt mars marca března marec marzec mars marzo março marco maaliskuuta maaliskuu марта март мар березня martie március márc mart μαρτίου μαρ ožujka märts kovo marts maret مارس מרץ मार्च",
        "april apr apríla dubna kwietnia kwiecień avril avr abril abr aprile huhtikuuta huhtikuu апреля апрель апр квітня април aprilie április ápr nisan nis απριλίου απρ travnja aprill balandžio aprīlis أبريل אפריל अप्रैल",
        "may mai mei maj mája května maja mai mayo maio maggio mag toukokuuta toukokuu мая май травня май mai május máj mayıs may μαΐου μαϊ svibnja gegužės maijs مايو מאי मई",
        "june jun juni júna června czerwca czerwiec juin junio junho giugno giu kesäkuuta kesäkuu июня июнь июн червня юни iunie június haziran haz ιουνίου ιουν lipnja juuni birželio jūnijs يونيو יוני जून",
        "july jul juli júla července lipca lipiec juillet juil julio julho luglio lug heinäkuuta heinäkuu июля июль июл липня юли iulie július temmuz tem ιουλίου ιουλ srpnja juuli liepos jūlijs يوليو יולי जुलाई",
        "august aug augustus augusti augusta srpna sierpnia sierpień août aout agosto ago elokuuta elokuu августа август авг серпня augusztus ağustos ağu αυγούστου αυγ kolovoza rugpjūčio augusts agustus أغسطس אוגוסט अगस्त",
        "september sept sep septembra září września wrzesień septembre septiembre setiembre setembro set settembre sett syyskuuta syyskuu сентября сентябрь сен сент вересня септември septembrie szeptember szept eylül eyl σεπτεμβρίου σεπ rujna rugsėjo septembris سبتمبر ספטמבר सितंबर सितम्बर",
        "october oct oktober okt október októbra října października październik octobre octubre outubro out ottobre ott lokakuuta lokakuu октября октябрь окт жовтня октомври octombrie október ekim eki οκτωβρίου οκτ listopada oktoober spalio oktobris أكتوبر אוקטובר अक्टूबर अक्तूबर",
        "november nov novembra listopadu listopad novembre noviembre novembro marraskuuta marraskuu ноября ноябрь ноя нояб ноември noiembrie kasım kas νοεμβρίου νοε studenoga lapkričio novembris نوفمبر נובמבר नवंबर नवम्बर",
        "december dec dezember dez desember des decembra prosince grudnia grudzień décembre decembre déc diciembre dic dezembro dicembre joulukuuta joulukuu декабря декабрь дек грудня декември decembrie december aralık ara δεκεμβρίου δεκ prosinca detsember gruodžio decembris desember ديسمبر דצמבר दिसंबर दिसम्बर",
    ];

    private static readonly FrozenDictionary<string, int> Numbers =
        Rows.SelectMany((row, i) => row.Split(' '), (row, name) => (Name: name, Month: Array.IndexOf(Rows, row) + 1)).DistinctBy(m => m.Name).ToFrozenDictionary(m => m.Name, m => m.Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12, or 0 when the word names no month.</summary>
    /// <param name="word">A word of letters and marks.</param>
    /// <param name="language">The page's language: <c>listopada</c> is November in Polish and October in Croatian.</param>
    public static int Of(ReadOnlySpan<char> word, string? language)
    {
        if (language is not null && language.StartsWith("pl", StringComparison.OrdinalIgnoreCase) && word.Equals("listopada", StringComparison.OrdinalIgnoreCase))
            return 11;
        return Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;
    }
}
