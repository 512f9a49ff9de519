using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Phrases by which publishers speak of a change without a label, in English, German, French and Spanish.</summary>
internal static class StockPhrases
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Piece =
        "(?:article|story|post|blog\\s+post|piece|column|report|page|headline|caption|photo\\s+caption|picture\\s+caption|picture|photo|photograph|image|video|audio|graphic|chart|table|map|" +
        "newsletter|editorial|review|interview|obituary|analysis|essay|transcript|podcast|episode|item|dispatch|press\\s+release|entry|feature|profile|fact\\s*box|broadcast)";

    private const string Changed = "(?:updated|corrected|amended|edited|changed|revised|clarified|modified|altered|retracted|withdrawn)";

    private static readonly Regex[] Phrases =
    [
        Of($@"\b(?:earlier|previous|original|prior|initial|first)\s+(?:version|headline|caption|edition|draft|photo\s+caption)s?\s+(?:of|on|to|in|with|for|published)\s+(?:\w+\s+){{0,4}}(?:this|the|our|a|an)\s+(?:[\w’'-]+\s+){{0,3}}{Piece}\b"),
        Of($@"\b(?:earlier|previous)\s+(?:version|headline|caption)s?\s+(?:\w+\s+){{0,3}}(?:misstated|misidentified|incorrectly|inaccurately|mistakenly|wrongly)\b"),
        Of($@"\b(?:this|the|our)\s+(?:[\w’'-]+\s+){{0,3}}{Piece}\s+(?:was|has|have|had)\s+(?:since\s+|also\s+|now\s+)?(?:been\s+)?(?:since\s+|also\s+)?{Changed}\b"),
        Of($@"\b(?:has|have)\s+(?:since\s+|also\s+|now\s+)?been\s+{Changed}\s+(?:to\s+(?:more\s+\w+\s+)?(?:clarify|correct|reflect|remove|make|say|add|note|include|show|fix|state)|because)\b"),
        Of($@"\bhas\s+since\s+been\s+{Changed}\b"),
        Of($@"\b(?:we|i)\s*(?:['’]ve|\s+have|\s+has)?\s+(?:since\s+|also\s+|now\s+)?{Changed}\s+(?:this|our|the)\s+(?:[\w’'-]+\s+){{0,2}}{Piece}\b"),
        Of(@"\b(?:we|i|\w+)\s+(?:regrets?|apologi[sz]es?\s+for)\s+(?:the|this|any|our|these)\s+(?:errors?|mistakes?|misunderstanding|confusion|omission|inaccurac(?:y|ies))\b"),
        Of($@"\b(?:article|story|post|column|report|editorial|headline|caption|photo|graphic|map|item|review|obituary|version)\b.{{0,250}}\b(?:misstated|misidentified|misspelled|misspelt|mischaracteri[sz]ed|misattributed|misquoted|omitted\s+a)\b"),
        Of(@"\b(?:originally|previously|initially|first)?\s*(?:incorrectly|inaccurately|erroneously|mistakenly|wrongly)\s+(?:stated|said|reported|identified|referred|described|attributed|suggested|gave|listed|named|quoted|implied|spelled|claimed|noted|indicated|included)\b"),
        Of(@"\b(?:story|article|post|caption|headline|column|report|piece)\b(?:[^.!?]{0,160})\bshould\s+have\s+(?:said|read|been|stated|identified)\b"),
        Of($@"\b(?:this|the)\s+(?:[\w’'-]+\s+){{0,2}}{Piece}\s+(?:originally|previously|initially|first|incorrectly|wrongly|mistakenly)\s+(?:said|stated|reported|identified|described|claimed|referred|made|gave|listed|named|included|misstated)\b"),
        Of(@"^\W*(?:updated|amended|edited|corrected|changed|revised)\s+(?:on\s+[^.]{1,30}\s+)?(?:to\s+(?:clarify|correct|reflect|add|include|note|remove|say|show|fix|make\s+clear)|with|below|above)\b"),
        Of(@"\b(?:because\s+of|due\s+to|owing\s+to)\s+an?\s+(?:editing|production|reporting|typographical|transcription|copy)\s+error\b"),
        Of(@"\bas\s+we\s+had\s+it\b|\bwe\s+(?:wrongly|incorrectly|mistakenly|originally|previously|inaccurately)\s+(?:said|stated|reported|described|referred|identified|named|gave|quoted)\b"),
        Of(@"\bin\s+(?:einer|der)\s+(?:früheren|ersten|vorherigen|ursprünglichen|vorigen)\s+(?:version|fassung)\b|\beine\s+(?:frühere|vorherige)\s+(?:version|fassung)\b"),
        Of(@"\b(?:artikel|text|beitrag|bericht|meldung)\s+(?:wurde|ist)\s+(?:[^.!?]{0,60}\s)?(?:aktualisiert|korrigiert|ergänzt|überarbeitet|geändert|berichtigt)\b"),
        Of(@"\bwir\s+haben\s+(?:[^.!?]{0,60}\s)?(?:korrigiert|berichtigt|richtiggestellt)\b|\bbedauern\s+(?:den|diesen)\s+fehler\b|\b(?:den|diesen)\s+fehler\s+zu\s+entschuldigen\b|\bhieß\s+es\s+(?:zunächst|ursprünglich|fälschlich\w*)\b"),
        Of(@"\bversion\s+(?:précédente|antérieure|initiale)\s+d(?:e\s+(?:cet|ce|notre)|u)\s*(?:article|texte)\b|\barticle\s*(?:,[^.]{0,80},)?\s*(?:a\s+été\s+)?(?:modifié|corrigé|mis\s+à\s+jour|actualisé|rectifié)\b|\bfait\s+l['’]objet\s+d['’]une\s+(?:mise\s+à\s+jour|correction|modification)\b|\bregrett(?:ons|e)\s+cette\s+erreur\b"),
        Of(@"\bversión\s+(?:anterior|previa|inicial)\s+de\s+est[ea]\b|\b(?:este|esta)\s+(?:artículo|noticia|nota|texto|información)\s+(?:ha\s+sido|fue)\s+(?:actualizad|corregid|modificad|rectificad)[oa]\b|\blamentamos\s+el\s+error\b"),
    ];

    private static readonly Regex Clarifies = Of(@"\bclarif|\bto\s+make\s+(?:it\s+)?clear|\bmore\s+clearly|klarge?stell|\bprécis(?:er|ion)|\baclar");
    private static readonly Regex Retracts = Of(@"\bretract|\bwithdrawn\b|\bzurückgezogen\b|\brétract|\bretirad[oa]\b");
    private static readonly Regex OnlyUpdates = Of($@"\b(?:updated?|mis(?:e)?\s+à\s+jour|actualisé|actualizad[oa]|aktualisiert|ergänzt|edited)\b");
    private static readonly Regex Corrects = Of(
        @"\bcorrect|\bincorrect|\binaccura|\berror|\bmistake|\bwrong|\bmis(?:stated|identified|spelled|spelt|attributed|quoted|characteri)|\bin\s+fact\b|\b(?:earlier|previous|original)\s+(?:version|headline|caption)|\bamended\b|\bshould\s+have\b" +
        @"|fehler|korrigiert|berichtigt|\bfälschlich|\bcorrigé|\berreur|\brectifi|\bcorregid|\berror|version\s+(?:précédente|antérieure|initiale)|(?:früheren|ersten|vorherigen|ursprünglichen)\s+(?:version|fassung)|versión\s+anterior");

    /// <summary>Where a stock phrase begins, or −1.</summary>
    public static int Find(string block)
    {
        var first = -1;
        foreach (var phrase in Phrases)
        {
            if (phrase.Match(block) is { Success: true } match && (first < 0 || match.Index < first))
                first = match.Index;
        }

        return first;
    }

    /// <summary>The kind that an unlabelled notice's words give it.</summary>
    public static NoticeKind KindOf(string text) =>
        Retracts.IsMatch(text) ? NoticeKind.Retraction
        : Clarifies.IsMatch(text) ? NoticeKind.Clarification
        : Corrects.IsMatch(text) ? NoticeKind.Correction
        : OnlyUpdates.IsMatch(text) ? NoticeKind.Update
        : NoticeKind.Correction;

    private static Regex Of(string pattern) => new(pattern, Options);
}
