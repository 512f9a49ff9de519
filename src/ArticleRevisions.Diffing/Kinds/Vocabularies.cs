namespace ArticleRevisions.Diffing.Kinds;

/// <summary>The word lists. A row of a phrase list is <c>key: phrase, phrase</c>; <c>%</c> stands for a number.</summary>
internal static class Vocabularies
{
    public static Vocabulary English { get; } = new()
    {
        Attribution = new PhraseList(
            "say: say, says, said, saying", "tell: tells, told", "claim: claims, claimed, claiming", "state: states, stated, stating",
            "argue: argues, argued", "admit: admits, admitted", "announce: announces, announced", "assert: asserts, asserted",
            "report: reports, reported", "confirm: confirms, confirmed", "deny: denies, denied", "insist: insist, insists, insisted",
            "allege: alleges", "warn: warns, warned", "note: notes, noted, as noted by", "explain: explains, explained",
            "add: he added, she added, they added", "mention: mentions, mentioned", "according: according to, in the words of",
            "suggest: suggested by, suggest that, suggests that, evidence suggests, research suggests, studies suggest",
            "write: wrote, writes", "conclude: concluded", "acknowledge: acknowledges, acknowledged", "declare: declares, declared",
            "quote: quoted as saying", "estimate: estimates", "highlight: highlighted by", "describe: described as", "discuss: as discussed in",
            "believe: believe, believes, many believe, some believe", "think: thinks that",
            "people say: many people say, others say, opponents say, critics say", "cite: cites, cited, citing"),
        Hedge = new PhraseList(
            "may: may", "might: might", "could: could", "can: can cause", "possible: possible, possibly",
            "potential: potential to, potentially, potential", "likely: likely, unlikely", "probable: probably, probable", "perhaps: perhaps, maybe",
            "seem: seem, seems, seemed, seemingly", "appear: appears to, appear to, appeared to, apparently", "alleged: alleged, allegedly",
            "reported: reportedly", "suspected: suspected", "purported: purported, purportedly", "supposed: supposedly, supposed", "about: about %",
            "approximate: approximately, roughly", "around: around %", "nearly: nearly, almost", "estimated: an estimated, estimated to",
            "theory: in theory, theoretically", "opinion: in my opinion, i think, i believe, i would argue, i feel", "presumed: presumably, presumed",
            "believed: is believed, are believed, was believed, were believed", "thought: is thought, was thought, are thought", "tend: tend to, tends to",
            "arguably: arguably", "hope: hopefully", "some: somewhat"),
        Negators = Vocabulary.Set("not no never without neither nor none nobody nothing cannot nowhere hardly"),
        FunctionWords = Vocabulary.Set(
            "a an the this that these those it its he she they them their his her him we us our you your i me my who whom whose which what " +
            "is are was were be been being am has have had having do does did will would shall should of in on at by for with from to into onto upon as than then " +
            "and or but so if while when where because since although though however also too very really quite just still even yet already thus hence therefore " +
            "moreover furthermore additionally besides indeed instead there here such like own same some any all both each every other another many much more most " +
            "out up down over off about under again further once only highly first second finally lastly firstly secondly overall " +
            "well now currently way ways get gets got make makes made one ones thing things"),
        RelativeDays = Vocabulary.Set("yesterday today tonight tomorrow"),
    };

    public static Vocabulary German { get; } = new()
    {
        Attribution = new PhraseList(
            "sagen: sagt, sagte, sagten", "erklären: erklärte, erklärten", "laut: laut, zufolge, nach angaben, nach eigenen angaben",
            "berichten: berichtet, berichtete, berichten, berichteten", "betonen: betont, betonte", "behaupten: behauptet, behauptete",
            "mitteilen: teilte, mitteilte", "bestätigen: bestätigte, bestätigt", "zeigen: umfrage zeigt, studie zeigt, analyse zeigt, zeigte eine umfrage",
            "argumentieren: argumentiert, argumentieren", "warnen: warnte, warnt", "schreiben: schrieb, schreibt", "dementieren: dementierte"),
        Hedge = new PhraseList(
            "vielleicht: vielleicht, möglicherweise, eventuell", "wohl: wohl, vermutlich, wahrscheinlich", "mutmaßlich: mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, angeblich",
            "etwa: etwa %, rund %, circa %, ca %, ungefähr, knapp %, etwa zehn", "könnte: könnte, könnten, dürfte, dürften", "scheinen: scheint, scheinen, offenbar, anscheinend"),
        Negators = Vocabulary.Set("nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand"),
        FunctionWords = Vocabulary.Set(
            "der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon sehr ist sind war waren wird werden wurde wurden hat haben hatte " +
            "in im an am auf aus bei mit von vom zu zum zur für über unter durch nach vor als wie wenn weil dass sich es er sie wir ihr ihre ihren ihrem seine seinen so " +
            "hier da dort denn doch nun also allerdings jedoch dabei gleichzeitig dies diese dieser dieses man nur wo was"),
        RelativeDays = Vocabulary.Set("gestern heute übermorgen vorgestern"),
    };

    public static Vocabulary French { get; } = new()
    {
        Attribution = new PhraseList(
            "selon: selon, d'après", "déclarer: a déclaré, déclare, ont déclaré", "affirmer: a affirmé, affirme", "dire: a dit, dit", "indiquer: a indiqué, indique",
            "annoncer: a annoncé, annonce", "préciser: a précisé", "expliquer: a expliqué, explique"),
        Hedge = new PhraseList(
            "peut-être: peut-être, probablement, sans doute", "environ: environ", "présumé: présumé, présumée", "pourrait: pourrait, pourraient",
            "sembler: semble, semblent", "apparemment: apparemment, vraisemblablement"),
        Negators = Vocabulary.Set("ne n'est n'a n'ont n'était n'y pas jamais sans aucun aucune rien ni"),
        FunctionWords = Vocabulary.Set(
            "le la les l un une des du de d et ou mais est sont a ont il elle ils elles que qui dans sur sous pour par avec en au aux ce cet cette ces se sa son ses " +
            "leur leurs y plus très aussi encore même comme si donc"),
        RelativeDays = Vocabulary.Set("hier aujourd'hui demain"),
    };

    public static Vocabulary Spanish { get; } = new()
    {
        Attribution = new PhraseList(
            "según: según, de acuerdo con", "decir: dijo, dijeron, dice", "afirmar: afirmó, afirma", "asegurar: aseguró", "declarar: declaró", "anunciar: anunció",
            "explicar: explicó", "señalar: señaló"),
        Hedge = new PhraseList(
            "quizá: quizá, quizás, probablemente, posiblemente", "presunto: presunto, presunta, presuntamente, supuesto, supuestamente",
            "podría: podría, podrían", "alrededor: alrededor de, unos %, aproximadamente", "parecer: parece, parecen, al parecer"),
        Negators = Vocabulary.Set("no nunca sin ningún ninguna ninguno nadie nada tampoco jamás ni"),
        FunctionWords = Vocabulary.Set(
            "el la los las un una unos unas y e o u pero es son era fue ha han en con por para de del al que se su sus lo le les este esta estos estas como más muy también ya si"),
        RelativeDays = Vocabulary.Set("ayer hoy mañana anteayer"),
    };
}
