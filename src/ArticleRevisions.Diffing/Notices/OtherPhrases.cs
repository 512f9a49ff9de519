using static ArticleRevisions.Diffing.Notices.StockPhrase;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>How publishers speak of a change without a label in German, French, Spanish, Italian, Portuguese and Dutch.</summary>
internal static class OtherPhrases
{
    private const string GermanPieces = "(?:artikels?|textes|text|beitrags?|berichts?|interviews?|kommentars?|meldung|fassung|überschrift)";

    private const string GermanChanged = "(?:aktualisiert|korrigiert|ergänzt|überarbeitet|geändert|berichtigt|präzisiert|angepasst|richtiggestellt|zurückgezogen)";

    private const string FrenchChanged = "(?:modifié|corrigé|mis\\s+à\\s+jour|actualisé|rectifié|amendé|précisé|complété)e?s?";

    private const string SpanishPieces = "(?:artículo|noticia|nota|texto|información|reportaje|entrevista|columna|publicación|titular)";

    private const string SpanishChanged = "(?:actualizad|corregid|modificad|rectificad|editad|ampliad)[oa]s?";

    private const string ItalianPieces = "(?:articolo|testo|pezzo|servizio|notizia|titolo|post)";

    private const string PortuguesePieces = "(?:artigo|texto|reportagem|notícia|matéria|publicação|título|coluna|post)";

    private const string DutchPieces = "(?:artikel|bericht|stuk|verhaal|tekst|kop|interview|column|nieuwsbericht)";

    private static readonly PhrasePattern GermanArticle = Words($@"\b(?:dieses|des|unseres|diesem|im|diesen)\s+{GermanPieces}\b|\bdieser\s+(?:meldung|text|artikel|beitrag)\b|\bhieß\s+es\b|\bstand\b|\bhatten\s+wir\b|\bwar\b[^.!?]{{0,80}}\brede\b");

    public static IReadOnlyList<PhraseGroup> All { get; } =
    [
        // German.
        new(
            "artikel|diese|meldung|beitrag|redaktion|fehler|fassung|te version|re version|en version|wir haben|das interview",
            Of(@"\b(?:früheren|ersten|vorherigen|ursprünglichen|vorigen|älteren|frühere|vorherige|ursprüngliche|erste)\s+(?:version|fassung)\b", GermanArticle),
            Of($@"\b(?:(?:der|dieser|unser)\s+(?:artikel|beitrag|text|bericht)|(?:die|diese)\s+(?:meldung|überschrift)|das\s+interview)\s+(?:wurde|ist)\b[^!?]{{0,90}}\b{GermanChanged}\b"),
            Of($@"\b(?:der|dieser)\s+(?:artikel|beitrag|text)\b[^!?]{{0,60}}\b(?:veröffentlicht|erschienen)\b[^!?]{{0,60}}\b{GermanChanged}\b"),
            Of($@"\b(?:wir|die\s+redaktion)\s+(?:haben|hat)\b[^.!?]{{0,60}}\b(?:artikel|text|textstelle|stelle|angabe|überschrift|passage|meldung|beitrag|bildunterschrift|absatz|satz)\b[^.!?]{{0,60}}\b(?:korrigiert|berichtigt|richtiggestellt|geändert|angepasst|ergänzt|aktualisiert|präzisiert|entfernt|gelöscht)\b"),
            Of(@"\b(?:wir|die\s+redaktion)\s+(?:haben|hat)\s+(?:den|diesen|die|dies|das)\s+(?:fehler\s+)?(?:korrigiert|berichtigt|behoben|richtiggestellt)\b|\bfehler\s+(?:wurde|ist|haben\s+wir)\s+(?:inzwischen\s+|mittlerweile\s+|jetzt\s+)?(?:korrigiert|berichtigt|behoben)\b", Words(@"\b(?:wir|redaktion|artikel|text|version|fassung|beitrag)\b")),
            Of($@"\b(?:ursprünglich|zunächst|zuerst|fälschlich(?:erweise)?|irrtümlich(?:erweise)?)\b", Words($@"\b(?:in|aus)\s+(?:diesem|unserem|dem)\s+{GermanPieces}\b[^!?]{{0,300}}\b{GermanChanged}\b|\b{GermanChanged}\b[^!?]{{0,200}}\bin\s+(?:diesem|unserem)\s+{GermanPieces}\b")),
            Of($@"\b(?:überschrift|titel|text|passage|angabe|bildunterschrift|teaser)\s+(?:dieses|des|unseres|zu\s+diesem)\s+{GermanPieces}\s+(?:wurde|ist|haben\s+wir)\b[^!?]{{0,60}}\b{GermanChanged}\b"),
            Of(@"\b(?:bedauern|entschuldigen\s+uns\s+für)\s+(?:den|diesen|die)\s+(?:fehler|irrtum|ungenauigkeit)\b|\b(?:den|diesen)\s+fehler\s+(?:bitten\s+wir\s+)?zu\s+entschuldigen\b")),
        // French.
        new(
            "cet article|ce texte|cette|contrairement|nous avons|regrett|excuses|e version de|version pr|version ant|version ini|article mis|article modif|article actual|article corrig|article rect",
            Of(@"\b(?:première|précédente|ancienne)\s+version\s+de\s+(?:cet|ce|notre|l['’])\s*(?:article|texte|papier|dépêche)\b|\bversion\s+(?:précédente|antérieure|initiale)\s+(?:de\s+(?:cet|ce|notre|l['’])|du)\s*(?:article|texte|papier)\b"),
            Of(@"\bcontrairement\s+à\s+ce\s+(?:que\s+nous\s+(?:avons|avions|écrivions|indiquions)|qui\s+(?:était|a\s+été|avait\s+été)\s+(?:indiqué|écrit|publié))\b"),
            Of($@"\b(?:cet\s+article|article|ce\s+texte|cette\s+dépêche|le\s+titre)\s+(?:a\s+(?:depuis\s+)?été\s+|est\s+)?{FrenchChanged}\b|\bfait\s+l['’]objet\s+d['’]une\s+(?:mise\s+à\s+jour|correction|modification)\b"),
            Of($@"\b(?:cet\s+article|ce\s+texte)\b[^!?]{{0,60}}\bpublié\b[^!?]{{0,60}}\ba\s+été\s+{FrenchChanged}\b"),
            Of(@"\bnous\s+avons\s+(?:depuis\s+)?(?:corrigé|modifié|rectifié|mis\s+à\s+jour|actualisé)\b", Words(@"\b(?:article|texte|titre|erreur|phrase|passage|légende|version|date|chiffre|nom)\b")),
            Of(@"\bregrett(?:ons|e)\s+cette\s+erreur\b|\bexcuses\s+(?:à\s+nos\s+lecteurs|auprès\s+de\s+nos\s+lecteurs|pour\s+cette\s+erreur)\b")),
        // Spanish.
        new(
            "esta |este |hemos |lamentamos|pedimos|actualizad|corregid",
            Of($@"\bversión\s+(?:anterior|previa|inicial|original)\s+de\s+est[ea]\b|\bprimera\s+versión\s+de\s+est[ea]\s+{SpanishPieces}\b|\bversión\s+(?:anterior|previa)\s+del\s+(?:artículo|texto)\b"),
            Of($@"\best[ea]\s+{SpanishPieces}\b[^!?]{{0,80}}\b(?:(?:ha\s+sido|fue|está)\s+(?:\w+\s+)?{SpanishChanged}|se\s+(?:ha\s+)?(?:actualizado|corregido|modificado|actualizó|corrigió|modificó))\b|^\W*{SpanishPieces}\s+{SpanishChanged}\b"),
            Of(@"\bhemos\s+(?:corregido|modificado|actualizado|rectificado)\b", Words($@"\b(?:{SpanishPieces}|error|errores|frase|dato)\b")),
            Of(@"\b(?:lamentamos|pedimos\s+disculpas\s+por|pedimos\s+perdón\s+por)\s+(?:el|este|los|estos)\s+errore?s?\b")),
        // Italian.
        new(
            "questo |questa |quest'|articolo|abbiamo|scusiamo|versione",
            Of($@"\b(?:versione\s+(?:precedente|iniziale|originale)|(?:precedente|prima|iniziale)\s+versione)\s+(?:di\s+quest[oa’']\s*|dell['’]|del\s+){ItalianPieces}\b"),
            Of($@"\bquest[oa’']\s*{ItalianPieces}\b[^!?]{{0,60}}\b(?:è\s+stat[oa]\s+(?:\w+\s+)?|ha\s+subito\s+)(?:aggiornat|corrett|modificat|rettificat|integrat)[oa]\b|^\W*(?:articolo|testo)\s+(?:aggiornato|corretto|modificato)\b"),
            Of(@"\babbiamo\s+(?:corretto|modificato|aggiornato|rettificato)\b", Words($@"\b(?:{ItalianPieces}|errore|errori|frase)\b")),
            Of(@"\bci\s+scusiamo\s+(?:con\s+i\s+lettori|per\s+(?:l['’]|gli\s+)error[ei])")),
        // Portuguese.
        new(
            "desta |deste |este |esta |artigo|reportagem|texto|corrigi|atualiz|lamentamos|desculpa",
            Of($@"\b(?:versão\s+(?:anterior|inicial|original)|primeira\s+versão)\s+(?:dest[ea]|desta|deste|da|do)\s+{PortuguesePieces}\b"),
            Of($@"\b(?:est[ea]|o|a)\s+{PortuguesePieces}\b[^!?]{{0,60}}\b(?:foi|está)\s+(?:\w+\s+)?(?:atualizad|corrigid|alterad|modificad|retificad)[oa]\b|^\W*{PortuguesePieces}\s+(?:atualizad|corrigid|alterad)[oa]\b"),
            Of(@"\b(?:corrigimos|atualizamos|lamentamos|pedimos\s+desculpas?\s+pel[oa]s?)\b", Words($@"\b(?:{PortuguesePieces}|erros?)\b"))),
        // Dutch.
        new(
            "artikel|dit bericht|dit stuk|dit verhaal|deze tekst|versie van|we hebben|onze excuses",
            Of($@"\b(?:eerdere|vorige|oudere|eerste|oorspronkelijke)\s+versie\s+van\s+(?:dit|deze|het|ons)\s+{DutchPieces}\b"),
            Of($@"\b(?:dit|deze|het)\s+{DutchPieces}\b[^!?]{{0,60}}\b(?:is|werd)\b[^!?]{{0,50}}\b(?:aangevuld|bijgewerkt|geactualiseerd|gecorrigeerd|aangepast|gewijzigd|gerectificeerd|geüpdatet|verbeterd)\b"),
            Of(@"\bwe\s+hebben\b[^.!?]{0,80}\b(?:gecorrigeerd|aangepast|verbeterd|gerectificeerd|aangevuld)\b|\bonze\s+excuses\s+voor\s+(?:de|deze)\s+fout", Words($@"\b(?:{DutchPieces}|fout|fouten|versie)\b"))),
    ];
}
