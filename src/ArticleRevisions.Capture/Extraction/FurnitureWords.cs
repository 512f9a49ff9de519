using System.Text.RegularExpressions;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Words that mark a short block as furniture, or as a publisher's notice that must be kept.</summary>
internal static class FurnitureWords
{
    private const int SentenceWords = 10;

    private static readonly string[] LeadIns =
    [
        "read more", "read also", "also read", "read next", "read:", "more:", "more on this", "more from", "more stories", "more about", "related:", "related stories", "related articles",
        "related topics", "related content", "see also", "see more", "watch:", "watch now", "watch more", "listen:", "recommended", "you may also", "you might also", "don't miss",
        "don’t miss", "click here", "sign up", "subscribe", "follow us", "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "(reporting by", "listen to", "like us", "join our", "join us", "get the latest", "get our", "download our", "download the", "share this", "share on",
        "advertisement", "advert", "continue reading", "story continues", "article continues", "skip to", "image source", "image:", "photo:", "photos:", "picture:", "photograph:",
        "credit:", "video:", "gallery:", "file photo", "getty images", "(photo", "(image", "[photo", "additional reporting", "editing by", "written by", "posted by",
        "published:", "published on", "posted on", "posted:", "last updated", "last modified", "first published", "©", "(c)", "all rights reserved", "the associated press contributed",
        "tags:", "topics:", "filed under", "categories:", "category:", "keywords:", "in this article", "most read", "most popular", "view comments", "leave a comment",
        "this website uses cookies", "this site uses cookies", "we use cookies", "necessary cookies", "please use a html5", "please enable javascript", "like this story", "<img ", "<iframe ", "[button ",
        "contact us", "email us", "e-mail us", "send us", "got a tip", "have a tip", "to contact the", "by submitting", "this site is protected", "please enter", "your email",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "mehr dazu", "zum thema", "zum artikel:", "zum beitrag:", "auch interessant", "newsletter", "anzeige", "empfohlener redaktioneller inhalt", "an dieser stelle find", "ich bin damit einverstanden", "foto:", "bild:", "quelle:", "schlagworte", "das könnte sie",
        "lire aussi", "à lire", "a lire", "voir aussi", "sur le même", "abonnez-vous", "publicité", "crédit photo", "lee también", "leer más", "lea también", "te puede", "ver más", "suscríbete", "publicidad",
        "leggi anche", "leggi tutto", "iscriviti", "pubblicità", "leia também", "leia mais", "veja também", "inscreva-se", "lees ook", "lees meer", "läs mer", "läs också", "les også", "les mer", "læs også", "læs mere",
        "lue myös", "czytaj też", "czytaj także", "zobacz też", "zobacz także", "čtěte také", "přečtěte si", "читайте также", "читайте також", "citește și", "olvasta már", "διαβάστε", "ayrıca okuyun", "baca juga", "xem thêm",
        "tagged in", "tagged:", "tell us what you think", "click to unmute", "to view the full story", "if you’re seeing this message", "if you're seeing this message",
        "this post contains affiliate", "this article contains affiliate", "weiterlesen", "zobacz również", "bild anzeigen", "lea más", "ver también", "leggi di più", "à voir aussi",
        "nur angemeldete", "nur registrierte", "melden sie sich an", "jetzt abonnieren", "jetzt anmelden", "jetzt registrieren", "log in to ", "login to ", "sign in to ", "please log in", "please sign in", "please login",
        "you must be logged in", "you must log in", "you need to be logged in", "only registered users", "only subscribers", "subscribing to ", "unsubscribe", "you can unsubscribe", "you may unsubscribe", "you can opt out",
        "by subscribing", "by signing up", "by clicking", "this newsletter", "our newsletter", "connectez-vous", "identifiez-vous", "pour commenter", "inicia sesión", "inicie sesión", "accedi per", "faça login", "você precisa",
        "inloggen om", "log in om", "je moet inloggen", "logga in för", "logg inn for", "zaloguj się", "now, watch", "now watch", "thanks for signing up", "thank you for signing up", "see you at your inbox", "see you in your inbox", "stay connected", "discover special offers",
        "you are at:", "you are here:", "buy tickets", "for the latest stories", "for the latest news", "for more stories", "this post contains references to products", "this article contains references to products",
        "this post may contain affiliate", "this article may contain affiliate", "we may earn", "we may receive a commission", "when you buy through", "if you buy through", "we recommend the best products",
        "we independently review", "we independently select", "submit your letter",
        "dieser beitrag enthält werbung", "dieser artikel enthält werbung", "dieser beitrag enthält affiliate", "dieser artikel enthält affiliate", "das thema könnte dich", "das thema könnte sie", "das könnte dich", "das könnte euch",
        "alle angaben ohne gewähr", "news teilen", "artikel teilen", "beitrag teilen", "jetzt teilen", "folgen sie uns", "folge uns", "folgt uns", "jetzt downloaden",
        "suivez-nous", "suivez nous", "rejoignez-nous", "inscrivez-vous", "téléchargez notre", "síguenos", "siga-nos", "seguici su", "únete a", "únase a", "descarga nuestra", "descargue nuestra", "escríbenos", "puede escribirnos",
        "mira lo que tiene nuestro", "también te puede", "baixe o aplicativo", "clique aqui", "haz clic aquí", "haga clic aquí", "scarica l'app", "scarica l’app",
        "关键词", "责任编辑", "编辑", "来源", "関連記事", "続きを読む",
    ];

    // Words that begin real sentences as well ("Share prices fell …"): they mark a block that is none.
    private static readonly string[] LabelLeadIns =
    [
        "share", "tweet", "follow", "promoted", "sponsored", "copyright", "tags", "trending", "comments", "reporting by", "compiled by", "watch the", "contact the", "reach the", "terms of", "privacy",
        "weitere ", "teilen", "reklam", "lust auf mehr", "unterstützen sie uns", "helfen sie mit",
    ];

    private static readonly string[] Pointers =
    [
        "more from", "more on", "more stories", "more news", "more in", "more ", "related", "recommended", "most read", "most popular", "trending", "popular", "top stories", "latest", "read more", "read next",
        "see also", "also read", "you may also", "you might also", "don't miss", "don’t miss", "mehr zum thema", "mehr aus", "auch interessant", "meistgelesen", "das könnte sie", "à lire", "lire aussi", "sur le même",
        "lee también", "te puede", "más noticias", "leggi anche", "leia também", "veja também", "lees ook", "meest gelezen",
    ];

    private static readonly string[] NoticeLabels =
    [
        "correction", "corrections", "clarification", "clarifications", "update", "editor's note", "editor’s note", "editors' note", "editors’ note", "editors note", "editor's update", "note to readers",
        "retraction", "amendment", "erratum", "an earlier version", "a previous version", "this article was amended", "this article was updated", "this article was corrected", "this article has been amended",
        "this article has been updated", "this article has been corrected", "this story was updated", "this story has been updated", "this story was corrected", "this story has been corrected",
        "this post has been updated", "this post was updated", "this piece was", "this headline", "the headline", "berichtigung", "korrektur", "anmerkung der redaktion", "hinweis der redaktion",
        "in einer früheren version", "in einer früheren fassung", "rectificatif", "mise à jour", "erratum", "corrección", "fe de errores", "rectificación", "actualización", "correção", "errata", "correzione",
        "rettifica", "correctie", "rectificatie", "rättelse", "rettelse", "oikaisu", "sprostowanie", "исправление", "поправка", "düzeltme",
    ];

    private static readonly string[] UpdateWords =
        ["updated", "modified", "revised", "aktualisiert", "geändert", "mis à jour", "actualizado", "actualizada", "aggiornato", "atualizado", "bijgewerkt", "uppdaterad", "oppdatert", "opdateret", "päivitetty", "обновлено", "оновлено", "güncelleme"];

    private static readonly Regex RelativeTime = Pattern(
        @"^(?:(?:last |first )?(?:updated|published|posted|modified|added)[: ]*)?(?:about |over )?(?:\d{1,3}|an?|one)[ ]?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|years?|yrs?) ago\.?$|"
        + @"^(?:just now|yesterday|today|vor \d+ (?:minuten?|stunden?|tagen?)|il y a \d+ (?:minutes?|heures?|jours?)|hace \d+ (?:minutos?|horas?|días?))$");

    private static readonly Regex Counter = Pattern(
        @"^[\d.,]+[km]?\+?[ ]?(?:shares?|comments?|views?|likes?|reads?|votes?|replies|reactions?|people (?:are )?reading.*|min(?:ute)?s? (?:read|watch|listen)|min\.? read|kommentare?|commentaires?|comentarios?)\.?$|"
        + @"^(?:this (?:story|article|post) has been (?:shared|read|viewed) [\d.,]+ times\.?)$|^(?:reading time|est\. reading time)\b.*$|"
        + @"^(?:image|photo|slide|picture|bild|foto) \d+ (?:of|/|von|de) \d+$");

    private static readonly Regex Timestamp = Pattern(
        @"^(?:last |first )?(?:updated|published|posted|modified|created|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b(?: on| at|:| le| am| el)*[ \d:/.,|–-]*(?:\w+[ .,:/|–-]+){0,3}[ \d:/.,|–-]*(?:19|20)\d\d\b.{0,30}$");

    /// <summary>A line that only says how long ago, when, or how many: it changes while the article does not.</summary>
    public static bool IsTicker(string text) =>
        text.Length <= 120 && (Tickers.Match(text) || RelativeTime.IsMatch(text) || Counter.IsMatch(text) || Timestamp.IsMatch(text));

    /// <summary>Begins like a pointer elsewhere, a credit, a plea or a legal line.</summary>
    public static bool HasLeadIn(string text)
    {
        var bare = Bare(text);
        return LeadIns.Any(Starts) || (!IsSentence(bare) && LabelLeadIns.Any(Starts));

        bool Starts(string words) => Begins(bare, words) || Begins(text, words);
    }

    private static bool IsSentence(string text) => Words.EndsLikeSentence(text) && Words.Count(text) >= SentenceWords;

    /// <summary>Whether what stands before a date says that it is the day of an update.</summary>
    public static bool TellsUpdate(ReadOnlySpan<char> before)
    {
        foreach (var word in UpdateWords)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Begins like the heading of a list of other pages.</summary>
    public static bool IsPointer(string text) => Pointers.Any(p => Begins(text, p));

    /// <summary>Begins like a publisher's notice about the article.</summary>
    public static bool HasNoticeLabel(string text)
    {
        var bare = Bare(text);
        return NoticeLabels.Any(l => Begins(bare, l));
    }

    private static string Bare(string text) => text.TrimStart('*', '¡', '¿', '(', '[', ' ', '•', '—', '–', '-', '_', '■', '→', '+');

    private static bool Begins(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && (text.Length == words.Length || !char.IsLetterOrDigit(words[^1]) || !char.IsLetterOrDigit(text[words.Length]) || words[^1] > '\u3000');

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
