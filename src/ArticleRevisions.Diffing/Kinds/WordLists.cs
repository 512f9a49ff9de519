using System.Collections.Frozen;

namespace ArticleRevisions.Diffing;

/// <summary>Words that attribute, hedge or negate, and words that carry no information of their own.</summary>
internal static class WordLists
{
    /// <summary>Reporting verbs and sources. Forms of one verb share a key.</summary>
    public static PhraseList Attribution { get; } = new(
        "say: say, says, said, saying", "tell: tells, told", "claim: claims, claimed, claiming", "state: states, stated, stating",
        "argue: argues, argued", "admit: admits, admitted", "announce: announces, announced", "assert: asserts, asserted", "report: reports, reported",
        "confirm: confirms, confirmed", "deny: denies, denied", "insist: insists, insisted", "allege: alleges", "warn: warns, warned",
        "note: notes, noted, as noted by", "explain: explains, explained", "add: he added, she added, they added", "mention: mentions, mentioned",
        "suggest: suggested by", "according: according to, in the words of", "write: wrote, writes", "conclude: concluded", "acknowledge: acknowledges, acknowledged",
        "declare: declares, declared", "quote: quoted as saying", "estimate: estimates", "highlight: highlighted by", "describe: described as",
        "believe: believes, believe that, many believe, some believe", "think: thinks that, think that", "people say: many people say, others say, opponents say, critics say",
        "sagen: sagte, sagten", "erklären: erklärte, erklärten", "laut: laut, zufolge, nach angaben, nach eigenen angaben", "berichten: berichtete, berichten, berichteten",
        "betonen: betonte", "behaupten: behauptet, behauptete", "mitteilen: teilte", "bestätigen: bestätigte", "zeigen: umfrage zeigt, studie zeigt, analyse zeigt",
        "selon: selon, d'après", "déclarer: a déclaré, déclare", "affirmer: a affirmé, affirme", "dire: a dit", "según: según, de acuerdo con",
        "decir: dijo, dijeron", "afirmar: afirmó, aseguró, declaró");

    /// <summary>How sure a statement is.</summary>
    public static PhraseList Hedge { get; } = new(
        "may: may", "might: might", "could: could", "can: can cause", "possible: possible, possibly", "potential: potential to, potentially, potential", "likely: likely, unlikely",
        "probable: probably, probable", "perhaps: perhaps, maybe", "seem: seem, seems, seemed, seemingly", "appear: appears to, appear to, appeared to, apparently",
        "alleged: alleged, allegedly", "reported: reportedly", "suspected: suspected", "purported: purported, purportedly", "supposed: supposedly, supposed",
        "about: about %", "approximate: approximately, roughly", "around: around %", "nearly: nearly, almost", "estimated: an estimated",
        "theory: in theory, theoretically", "opinion: in my opinion, i think, i believe, i would argue, i feel", "presumed: presumably, presumed",
        "believed: is believed, are believed, was believed, were believed", "thought: is thought, was thought, are thought", "tend: tend to, tends to",
        "arguably: arguably", "hope: hopefully", "some: somewhat", "vielleicht: vielleicht, möglicherweise, eventuell", "wohl: wohl, vermutlich, wahrscheinlich",
        "mutmaßlich: mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, angeblich", "etwa: etwa %, rund %, circa %, ca %, ungefähr, knapp %", "könnte: könnte, könnten, dürfte, dürften",
        "peut-être: peut-être, probablement, environ, sans doute", "présumé: présumé, présumée", "pourrait: pourrait, pourraient", "quizá: quizá, quizás, probablemente, posiblemente",
        "presunto: presunto, presunta, presuntamente, supuesto, supuestamente", "podría: podría, podrían", "alrededor: alrededor de");

    /// <summary>Words that turn a statement into its opposite; all share one key, so that only their number counts.</summary>
    public static FrozenSet<string> Negators { get; } = new[]
    {
        "not", "no", "never", "without", "neither", "nor", "none", "nobody", "nothing", "cannot", "nowhere", "hardly",
        "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne", "weder", "nichts", "niemand",
        "ne", "n'est", "n'a", "n'ont", "n'était", "pas", "jamais", "sans", "aucun", "aucune", "rien", "ni",
        "nunca", "sin", "ningún", "ninguna", "ninguno", "nadie", "nada", "tampoco", "jamás",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that bind a sentence together: replacing them leaves the information.</summary>
    public static FrozenSet<string> FunctionWords { get; } = (
        "a an the this that these those it its he she they them their his her him we us our you your i me my who whom whose which what " +
        "is are was were be been being am has have had having do does did will would shall should of in on at by for with from to into onto upon as than then " +
        "and or but so if while when where because since although though however also too very really quite just still even yet already thus hence therefore " +
        "moreover furthermore additionally besides indeed instead there here such like own same some any all both each every other another many much more most " +
        "out up down over off about under again further once only highly first second finally lastly firstly secondly overall " +
        "well now currently way ways get gets got make makes made one ones thing things " +
        "der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon sehr ist sind war waren wird werden wurde wurden hat haben hatte " +
        "in im an am auf aus bei mit von vom zu zum zur für über unter durch nach vor als wie wenn weil dass sich es er sie wir ihr ihre ihren seine seinen so " +
        "hier da dort denn doch nun also allerdings jedoch dabei gleichzeitig le la les un une des du de et ou mais est sont il elle ils que qui dans sur pour par avec " +
        "el los las una y o pero es son en con por para se su sus")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
