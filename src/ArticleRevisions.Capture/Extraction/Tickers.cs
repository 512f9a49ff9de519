using System.Text.RegularExpressions;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Lines that only say how long ago, how long to read or how many, in many languages: made of a number, a unit and hardly
/// any other word.
/// </summary>
internal static class Tickers
{
    private const int MostCharacters = 60;

    private const string Unit =
        @"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|years?|sek(?:unden?)?|minuten?|std|stunden?|tagen?|wochen?|monaten?|secondes?|heures?|jours?|semaines?|mois"
        + @"|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|seconden|uur|uren|dag(?:en)?|weken|week|minuter|minutter|timmar?|timer?|tim|dagar|dager|dage|minuuttia|tuntia"
        + @"|päivää|minuty?|godzin[yaę]?|godz|dni|dzień|hodin[ay]?|dny|perc|órá?j?a?|napja|минут[ыу]?|час(?:а|ов)?|дн(?:я|ей)|день|хвилин[иу]?|годин[иу]?|λεπτά|ώρες|dakika|saat|gün|menit|jam|hari|phút|giờ|ngày)\.?";

    private const string Ago =
        @"(?:ago|vor|il y a|hace|há|fa|geleden|sedan|siden|sitten|temu|před|ezelőtt|назад|тому|πριν|önce|yang lalu|lalu|trước)";

    private const string Word = @"[\p{L}\p{M}'’.:-]+";

    private static readonly Regex TimeAgo = Pattern($@"^(?:{Word} ){{0,4}}{Ago}(?: {Word})? \d{{1,3}} ?{Unit}$|^(?:{Word} ){{0,4}}\d{{1,3}} ?{Unit} {Ago}$|^\d{{1,3}} ?(?:秒|分|分钟|分鐘|小时|小時|時間|日|天|週間|個月|か月)前$");

    private static readonly Regex ReadingTime = Pattern(
        @"^(?:lesezeit|lesedauer|lecture|temps de lecture|tiempo de lectura|lectura|tempo di lettura|lettura|tempo de leitura|leitura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|время чтения|reading time|read time)\b[ :]*(?:\p{L}+ )?\d{1,3} ?"
        + Unit + @"$|^\d{1,3} ?" + Unit + @" (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|lästid|lesetid)$");

    private static readonly Regex Readers = Pattern(
        @"^[\d.,  ]+[km]? ?(?:readers?|people|users?|leser|personen|lecteurs|personnes|lectores|personas|lettori|persone|leitores|pessoas|lezers|mensen|shared?|geteilt|partages?|compartidos?|condivisioni|aufrufe|vues|vistas|visualizaciones|visualizações|letture|weergaven|reacties|commenti|comentários|комментари\p{L}*|просмотр\p{L}*)(?: \p{L}+){0,3}$");

    /// <summary>Whether a text is such a line.</summary>
    public static bool Match(string text) =>
        text.Length <= MostCharacters && text.Any(char.IsDigit) && (TimeAgo.IsMatch(text) || ReadingTime.IsMatch(text) || Readers.IsMatch(text));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
