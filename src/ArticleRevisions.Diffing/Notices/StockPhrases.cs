using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Phrases by which publishers speak of a change without a label, in English, German, French and Spanish.</summary>
internal static class StockPhrases
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Pieces =
        "(?:article|story|post|piece|column|report|page|headline|caption|picture|photo|photograph|image|video|audio|graphic|chart|table|map|" +
        "newsletter|editorial|review|interview|obituary|analysis|essay|transcript|podcast|episode|item|dispatch|press\\s+release|entry|feature|profile|fact\\s*box|broadcast)";

    private const string Changed = "(?:updated|corrected|amended|edited|changed|revised|clarified|modified|altered|retracted|withdrawn)";

    // A few words may stand between the parts of a phrase.
    private const string Few = @"(?:[\w’'-]+\s+){0,3}";

    /// <summary>
    /// A block without any of these holds none of the phrases. They are parts of words in ASCII, because looking for those
    /// is much cheaper.
    /// </summary>
    private static readonly SearchValues<string> Triggers = SearchValues.Create(
        [
            "versi", "headline", "caption", "updated", "corrected", "amended", "edited", "changed", "revised", "clarified", "modifi", "altered", "retracted",
            "withdrawn", "regret", "apologi", "misstat", "misident", "misspel", "mischarac", "misattrib", "misquot", "omitted a", "incorrectly", "inaccurately",
            "erroneously", "mistakenly", "wrongly", "should have", "originally", "previously", "initially", "error", "as we had it", "fassung", "aktualisiert", "korrigiert",
            "nzt", "berarbeitet", "ndert", "berichtigt", "richtiggestellt", "fehler", " jour", "corrig", "actualis",
            "rectifi", "erreur", "correction", "actualizad", "corregid",
        ],
        StringComparison.OrdinalIgnoreCase);

    // "An article on Monday about …": a block that speaks of an article from its start.
    private static readonly Regex OfAnArticle = Of(
        @"^\W*(?:an?|the|this|our|in|on|because|due|we)\b[^.!?]{0,90}\b(?:article|story|stories|caption|headline|column|editorial|obituary|item|review|version|dispatch|post|piece)\b");

    private static readonly Regex OfThisArticle = Of(
        @"\b(?:this|our|the\s+(?:original|iplayer|online|print|web|current))\s+(?:[\w’'-]+\s+){0,2}(?:article|story|post|piece|column|report|page|headline|caption|episode|version|passage|item|review|interview)\b|\ba\s+passage\b|\boriginal\s+version\b");

    // Each speaks alone, or together with a second part of the block. Words that other prose uses as well ("has since been
    // changed") speak only beside words about an article.
    private static readonly (Regex Phrase, Regex? Also)[] Phrases =
    [
        (Of($@"\b(?:earlier|previous|original|prior|initial|first)\s+(?:version|headline|caption|edition|draft)s?\s+(?:of|on|to|in|with|for)\s+(?:this|the|our|a|an)\s+{Few}{Pieces}\b"), null),
        (Of(@"\b(?:earlier|previous)\s+(?:version|headline|caption)s?\b"), Of(@"\b(?:misstated|misidentified|incorrectly|inaccurately|mistakenly|wrongly|this\s+(?:article|story|post|piece|report|column))\b")),
        (Of($@"\b(?:(?:this|our)\s+{Few}{Pieces}|the\s+(?:article|story|post|headline|caption|column))\s+(?:was|has|have|had)\s+(?:since\s+|also\s+|now\s+)?(?:been\s+)?(?:since\s+|also\s+)?{Changed}\b"), null),
        (Of($@"\b(?:has|have)\s+(?:since\s+|also\s+|now\s+)?been\s+{Changed}\s+(?:to\s+(?:more\s+\w+\s+)?(?:clarify|correct|reflect|remove|make|say|add|note|include|show|fix|state)|because)\b"), OfThisArticle),
        (Of($@"\bhas\s+since\s+been\s+{Changed}\b"), OfThisArticle),
        (Of($@"\b(?:we|i)\s*(?:['’]ve|\s+have|\s+has)?\s+(?:since\s+|also\s+|now\s+)?{Changed}\s+(?:(?:this|our)\s+(?:[\w’'-]+\s+){{0,2}}{Pieces}|the\s+(?:article|story|post|headline|caption|column))\b"), null),
        (Of(@"\b(?:regrets?|we\s+apologi[sz]e\s+for)\s+(?:the|this|any|our|these)\s+(?:errors?|mistakes?|misunderstanding|confusion|omission|inaccurac(?:y|ies))\b"), null),
        (Of(@"\b(?:misstated|misidentified|misspelled|misspelt|mischaracteri[sz]ed|misattributed|misquoted|omitted\s+a)\b"), OfAnArticle),
        (Of(@"\b(?:incorrectly|inaccurately|erroneously|mistakenly|wrongly)\s+(?:stated|said|reported|identified|referred|described|attributed|suggested|gave|listed|named|quoted|implied|spelled|claimed|noted|indicated|included)\b"), OfAnArticle),
        (Of(@"\bshould\s+have\s+(?:said|read|been|stated|identified)\b"), OfAnArticle),
        (Of($@"\b(?:this|the)\s+{Few}{Pieces}\s+(?:originally|previously|initially|first|incorrectly|wrongly|mistakenly)\s+(?:said|stated|reported|identified|described|claimed|referred|made|gave|listed|named|included|misstated)\b"), null),
        (Of(@"^\W*(?:updated|amended|edited|corrected|changed|revised)\s+(?:on\s+[\w\s,]{1,30}\s+)?(?:to\s+(?:clarify|correct|reflect|add|include|note|remove|say|show|fix|make\s+clear)|with|below|above)\b"), null),
        (Of(@"\b(?:because\s+of|due\s+to|owing\s+to)\s+an?\s+(?:editing|reporting|typographical|transcription|copy)\s+error\b"), null),
        (Of(@"\bas\s+we\s+had\s+it\b|\bwe\s+(?:wrongly|incorrectly|mistakenly|originally|previously|inaccurately)\s+(?:said|stated|reported|described|referred|identified|named|gave|quoted)\b"), null),
        (Of(@"\b(?:früheren|ersten|vorherigen|ursprünglichen|vorigen|frühere|vorherige)\s+(?:version|fassung)\b"), Of(@"\b(?:dieses|des|unseres)\s+(?:artikels|textes|beitrags|berichts)\b|\bdieser\s+meldung\b|\bhieß\s+es\b")),
        (Of(@"\b(?:(?:der|dieser|unser)\s+(?:artikel|beitrag)|(?:die|diese)\s+meldung|dieser\s+text)\s+(?:wurde|ist)\b"), Of(@"\b(?:aktualisiert|korrigiert|ergänzt|überarbeitet|geändert|berichtigt)\b")),
        (Of(@"\bwir\s+haben\b"), Of(@"\b(?:artikel|text|textstelle|stelle|angabe|überschrift|passage|meldung|beitrag)\b[^.!?]{0,60}\b(?:korrigiert|berichtigt|richtiggestellt|geändert|angepasst)\b")),
        (Of(@"\bbedauern\s+(?:den|diesen)\s+fehler\b|\b(?:den|diesen)\s+fehler\s+zu\s+entschuldigen\b"), null),
        (Of(@"\bversion\s+(?:précédente|antérieure|initiale)\s+(?:de\s+(?:cet|ce|notre)|du)\s*(?:article|texte)\b|\bregrett(?:ons|e)\s+cette\s+erreur\b"), null),
        (Of(@"\barticle\s+(?:a\s+été\s+)?(?:modifié|corrigé|mis\s+à\s+jour|actualisé|rectifié)\b|\bfait\s+l['’]objet\s+d['’]une\s+(?:mise\s+à\s+jour|correction|modification)\b"), null),
        (Of(@"\bversión\s+(?:anterior|previa|inicial)\s+de\s+est[ea]\b|\best[ea]\s+(?:artículo|noticia|nota|texto|información)\s+(?:ha\s+sido|fue)\s+(?:actualizad|corregid|modificad|rectificad)[oa]\b|\blamentamos\s+el\s+error\b"), null),
    ];

    private static readonly Regex Clarifies = Of(@"\bclarif|\bto\s+make\s+(?:it\s+)?clear|\bmore\s+clearly|klarge?stell|\bprécis(?:er|ion)|\baclar");
    private static readonly Regex Retracts = Of(@"\bretract|\bwithdrawn\b|\bzurückgezogen\b|\brétract|\bretirad[oa]\b");
    private static readonly Regex Updates = Of(@"\b(?:updated?|mise?\s+à\s+jour|actualisé|actualizad[oa]|aktualisiert|ergänzt|edited)\b");
    private static readonly Regex Corrects = Of(
        @"\bcorrect|\bincorrect|\binaccura|\berror|\bmistake|\bwrong|\bmis(?:stated|identified|spelled|spelt|attributed|quoted|characteri)|\bin\s+fact\b|\b(?:earlier|previous|original)\s+(?:version|headline|caption)|\bamended\b|\bshould\s+have\b" +
        @"|fehler|korrigiert|berichtigt|\bfälschlich|\bcorrigé|\berreur|\brectifi|\bcorregid|\berror|version\s+(?:précédente|antérieure|initiale)|(?:früheren|ersten|vorherigen|ursprünglichen)\s+(?:version|fassung)|versión\s+anterior");

    /// <summary>True when a phrase stands in the block.</summary>
    public static bool StandIn(string block) =>
        block.AsSpan().ContainsAny(Triggers) && Array.Exists(Phrases, p => p.Phrase.IsMatch(block) && p.Also?.IsMatch(block) != false);

    /// <summary>The kind that an unlabelled notice's words give it.</summary>
    public static NoticeKind KindOf(string text) =>
        Retracts.IsMatch(text) ? NoticeKind.Retraction
        : Clarifies.IsMatch(text) ? NoticeKind.Clarification
        : Corrects.IsMatch(text) ? NoticeKind.Correction
        : Updates.IsMatch(text) ? NoticeKind.Update
        : NoticeKind.Correction;

    private static Regex Of(string pattern) => new(pattern, Options);
}
