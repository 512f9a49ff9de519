namespace ArticleRevisions.Diffing.Notices;

/// <summary>Tells whether a block without a label speaks of a change of the article, and of which kind.</summary>
internal static class StockPhrases
{
    // Searched apart, because a text in English is searched for the first ones only.
    private static readonly PhraseSection English = new(EnglishPhrases.All);

    private static readonly PhraseSection Others = new(OtherPhrases.All);

    private static readonly PhrasePattern Clarifies = StockPhrase.Words(
        @"\bclarif|\bto\s+make\s+(?:it\s+)?(?:more\s+)?clear|\bmore\s+clearly|\b(?:later|since|now)\s+(?:\w+\s+)?disputed\b|klarge?stell|präzisier|\bprécis(?:er|ion|é\b)|\baclara|\bchiari|\besclare|\bverduidelijk");

    private static readonly PhrasePattern Retracts = StockPhrase.Words(@"\bretract|\b(?:article|story|post|piece|column|report)\b[^.!?]{0,40}\bwithdrawn\b|\bzurückgezogen\b|\brétract|\bretirad[oa]\b|\britirat[oa]\b");

    private static readonly PhrasePattern Updates = StockPhrase.Words(@"\b(?:updated?|mise?s?\s+à\s+jour|actualis|actualiz|aktualisiert|ergänzt|edited|added|aggiornat|atualiz|aangevuld|bijgewerkt|geactualiseerd)");

    private static readonly PhrasePattern Corrects = StockPhrase.Words(
        @"\bcorrect|\bincorrect|\binaccura|\berror|\berroneous|\bmistake|\bwrong|\bmis(?:stated|identified|spelled|spelt|attributed|quoted|characteri|reported)|\bin\s+fact\b|\b(?:earlier|previous|original|prior)\s+(?:version|headline|caption)|\bamended\b|\bshould\s+have\b|\btypos?\b|\bfix(?:e[ds])?\b" +
        @"|fehler|korrigiert|berichtigt|\bfälschlich|\bcorrigé|\berreur|\brectifi|\bcorregid|\berror|version\s+(?:précédente|antérieure|initiale)|(?:première|précédente)\s+version|(?:früheren|ersten|vorherigen|ursprünglichen)\s+(?:version|fassung)|versión\s+(?:anterior|previa)|primera\s+versión" +
        @"|\bcorrett[oa]\b|\brettific|versione\s+precedente|\bcorrigid[oa]\b|versão\s+anterior|\bgecorrigeerd\b|\bonjuist|eerdere\s+versie");

    private static readonly PhrasePattern ChangeWords = StockPhrase.Words(
        @"updat|correct|amend|\bedited|\bchang|revis|clarif|retract|\bremov|\bdelet|\breplac|version|mistake|\berrors?\b|inaccura|wrong|misst|misid|\bearlier\b|originally|\bnow\s|questions?\s+about|standards" +
        @"|korrig|aktualis|ergänzt|geändert|berichtig|fehler|fassung|modifi|corrig|erreur|actualiz|correg|error|aggiornat|corrett|errore|atualiz|corrigi|gewijzigd|aangepast|gecorrigeerd|onjuist");

    /// <summary>True when a phrase stands in the block.</summary>
    /// <param name="block">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; English is searched in every text, the others unless it is English.</param>
    public static bool StandIn(string block, string? language = null) =>
        English.StandsIn(block) || (language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) != true && Others.StandsIn(block));

    /// <summary>True when the text has any word of change or mistake, or a stock phrase.</summary>
    public static bool SpeakOfChange(string text) => ChangeWords.IsMatch(text) || StandIn(text);

    /// <summary>The kind that an unlabelled notice's words give it.</summary>
    public static NoticeKind KindOf(string text) =>
        Retracts.IsMatch(text) ? NoticeKind.Retraction
        : Clarifies.IsMatch(text) ? NoticeKind.Clarification
        : Corrects.IsMatch(text) ? NoticeKind.Correction
        : Updates.IsMatch(text) ? NoticeKind.Update
        : NoticeKind.Correction;
}
