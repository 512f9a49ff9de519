using System.Text.RegularExpressions;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Recognises answers of status 200 that are no article: the page that says there is nothing here, the puzzle for people, the
/// wall of consent, and the front page that a site sends everybody to whose page it no longer has.
/// </summary>
internal static class PageSigns
{
    /// <summary>A page with more words than this says something, whatever its title is.</summary>
    private const int MostWords = 150;

    private static readonly Regex NotFound = Pattern(
        @"^\W*(?:error )?404\b|\b(?:page|article|story|content|post) (?:is |was |could |can |has )?(?:not|no longer|cannot|been) (?:be )?(?:found|available|exists?|removed|deleted)\b|\bpage (?:doesn.t|does not) exist\b|^not found\b"
        + @"|\bseite (?:wurde )?nicht (?:gefunden|verfügbar|vorhanden)|\bartikel (?:wurde )?nicht (?:gefunden|verfügbar)|\bpage (?:non trouvée|introuvable)|\bpágina no encontrada|\bpágina não encontrada|\bpagina non trovata"
        + @"|\bpagina niet gevonden|\bsidan (?:hittades inte|kunde inte hittas)|\bsiden (?:ble|blev) ikke funnet|\bsiden findes ikke|\bsivua ei löy|\bnie znaleziono|\bстраница не найдена|\bсторінку не знайдено|\bsayfa bulunamadı|ページが見つかりません|页面不存在|找不到");

    private static readonly Regex Challenge = Pattern(
        @"^just a moment|^attention required|^access denied|^pardon our interruption|^are you (?:a robot|human)|\bverify(?:ing)? (?:that )?you are (?:a )?human|^security check|^ddos protection|^bot verification|^please wait\b.*\bcheck|^request (?:blocked|rejected)|^forbidden$|^checking your browser");

    private static readonly Regex ConsentTitle = Pattern(
        @"^before you continue\b|^your (?:privacy|data)\b.*\b(?:choices?|control|matters)|^we value your privacy|\bconsent (?:required|management|choices)|^bevor sie (?:fortfahren|weiterlesen)|^ihre (?:privatsphäre|daten)\b|^cookie[- ](?:consent|einstellungen|hinweis)|^avant de continuer|^antes de continuar|^prima di continuare");

    private static readonly Regex ConsentAddress = Pattern(@"(?:^|[./_-])(?:consent|cookiewall|cookie-wall|privacy-?gate|privacywall|gdpr-?(?:consent|wall))(?:$|[./_-])");

    /// <summary>What the answer is instead of the article, and one line about it; null when it may be the article.</summary>
    /// <param name="read">What was read from it.</param>
    /// <param name="asked">The address that was asked for.</param>
    /// <param name="answered">The address that answered, after redirects.</param>
    public static (CaptureOutcome Outcome, string Detail)? Of(Extraction read, Uri asked, Uri answered)
    {
        var isMoved = asked != answered;
        if (isMoved && ConsentAddress.IsMatch(answered.Host + answered.AbsolutePath) && !ConsentAddress.IsMatch(asked.Host + asked.AbsolutePath))
            return (CaptureOutcome.Blocked, "The site asks for consent before it shows the article.");
        if (isMoved && IsFrontOf(answered, asked))
            return (CaptureOutcome.Missing, "The site led to its home page or a section instead of the article.");
        if (read.Words > MostWords)
            return null;
        foreach (var title in (ReadOnlySpan<string?>)[read.Title, read.Article?.Text.Headline])
        {
            if (title is null)
                continue;
            if (Challenge.IsMatch(title))
                return (CaptureOutcome.Blocked, "The site answered with a challenge that only people can pass.");
            if (ConsentTitle.IsMatch(title))
                return (CaptureOutcome.Blocked, "The site asks for consent before it shows the article.");
            if (NotFound.IsMatch(title))
                return (CaptureOutcome.Missing, "The site answered with a page that says there is nothing here.");
        }
        return null;
    }

    // A home page, of a language too, or a section's name above the article's; a shorter address of the article itself has
    // its number or its words in the end.
    private static bool IsFrontOf(Uri answered, Uri asked)
    {
        var (front, page) = (answered.AbsolutePath.Trim('/'), asked.AbsolutePath.Trim('/'));
        if (page.Length == 0 || answered.Query.Length > 0 || asked.Query.Length > 0)
            return front.Length == 0 && page.Length > 0;
        if (front.Length == 0 || front.Length == 2)
            return page.Length > front.Length + 1;
        var last = front[(front.LastIndexOf('/') + 1)..];
        return page.StartsWith(front + "/", StringComparison.OrdinalIgnoreCase) && page.LastIndexOf('-') > front.Length
            && last.Length <= 24 && last.Count(c => c == '-') < 2 && !last.Any(char.IsDigit);
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
