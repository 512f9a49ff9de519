namespace ArticleRevisions.Diffing.Kinds;

/// <content>German.</content>
internal static partial class Vocabularies
{
    public static Vocabulary German { get; } = new()
    {
        Code = "de",
        Connectives = new PhraseList(
            "connective: zum beispiel, z.b, das heißt, d.h, unter anderem, vor allem, im rahmen, darüber hinaus, auf grund, aufgrund, in der regel, im allgemeinen, zum einen, zum anderen, auf diese weise, so genannte, sogenannte"),
        Attribution = new PhraseList(
            "sagen: sagt, sagte, sagten, gesagt", "ergeben: umfrage ergeben, studie ergeben, umfrage ergab, studie ergab, ergab eine",
            "meinen: meint, meinte, meinten", "fordern: forderte, forderten", "ankündigen: kündigte, kündigten", "versichern: versicherte", "kritisieren: kritisierte, kritisierten",
            "erläutern: erläuterte, erläutert", "einräumen: räumte", "ansicht: nach ansicht, nach meinung, nach einschätzung, aus sicht, nach auffassung", "heißen: heißt es, hieß es", "erklären: erklärte, erklärten", "laut: laut, zufolge, nach angaben, nach eigenen angaben",
            "berichten: berichtet, berichtete, berichten, berichteten", "betonen: betont, betonte", "behaupten: behauptet, behauptete",
            "mitteilen: teilte, mitteilte", "bestätigen: bestätigte, bestätigt", "zeigen: umfrage zeigt, studie zeigt, analyse zeigt, zeigte eine umfrage",
            "argumentieren: argumentiert, argumentieren", "warnen: warnte, warnt", "schreiben: schrieb, schreibt", "dementieren: dementierte"),
        NeutralAttributions = Vocabulary.Set("sagen laut berichten zeigen ergeben mitteilen schreiben erklären"),
        Hedge = new PhraseList(
            "fast: fast, nahezu, beinahe, annähernd", "angeblich: angebliche, angeblichen, angeblicher, vermeintlich, vermeintliche, vermeintlichen", "möglich: womöglich, unter umständen, schätzungsweise",
            "vielleicht: vielleicht, möglicherweise, eventuell", "wohl: wohl, vermutlich, wahrscheinlich", "mutmaßlich: mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, angeblich",
            "etwa: etwa %, rund %, circa %, ca %, ungefähr, knapp %, etwa zehn", "könnte: könnte, könnten, dürfte, dürften", "scheinen: scheint, scheinen, offenbar, anscheinend"),
        Negators = Vocabulary.Set("nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand nirgends nirgendwo niemals keinerlei kaum"),
        FunctionWords = Vocabulary.Set(
            "der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon sehr ist sind war waren wird werden wurde wurden hat haben hatte " +
            "in im an am auf aus bei mit von vom zu zum zur für über unter durch nach vor als wie wenn weil dass sich es er sie wir ihr ihre ihren ihrem seine seinen so " +
            "hier da dort denn doch nun also allerdings jedoch dabei gleichzeitig dies diese dieser dieses diesem diesen man nur wo was sowie damit beziehungsweise bzw eben ja sogar zwar dann daher deshalb deswegen darum somit zudem außerdem " +
            "ebenfalls ebenso eigentlich natürlich selbst solche solchen solcher welche welcher welches während sei seien kann können konnte konnten soll sollen sollte will wollen muss müssen je mal sein seiner " +
            "unser unsere unseren euer dessen deren denen ihm ihn mir mich dir dich uns ins ans beim zwischen um bis ab schließlich zunächst anschließend gerade wieder bereits etwa viel"),
        RelativeDays = Vocabulary.Set("gestern heute übermorgen vorgestern"),
    };
}
