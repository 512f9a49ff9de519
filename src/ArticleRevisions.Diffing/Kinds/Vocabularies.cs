namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// The word lists. A row of a phrase list is <c>key: phrase, phrase</c>; <c>%</c> stands for a number; the key <c>-</c> marks
/// phrases that look like one of the list and are none.
/// </summary>
internal static partial class Vocabularies
{
    public static Vocabulary English { get; } = new()
    {
        Code = "en",
        Connectives = new PhraseList(
            "connective: for example, for instance, in addition to, in addition, in terms of, in order to, in order, such as, due to, because of, as a result of, as a result, as well as, as well, of course, " +
            "in fact, in turn, at all, in general, in particular, on the other hand, on one hand, on the one hand, that being said, that said, at the same time, with regard to, with regards to, in regards to, " +
            "with respect to, when it comes to, in other words, first of all, last but not least, in the end, for this reason, despite this, after all, the fact that, a number of, a variety of, in spite of, " +
            "regardless of, not only, no doubt, in conclusion, to conclude, to begin with, what's more, not to mention, on top of, as far as, along with, instead of, rather than, as such, by means of, " +
            "in favor of, in favour of, in the process of, go about, goes about, going about, the case of, the use of, with the help of, on the basis of, to be able to, be able to, in the form of, in the case of, in this case"),
        Attribution = new PhraseList(
            "-: as per usual, i believe, we believe, i strongly believe, i firmly believe, i truly believe, i would argue that, like to argue that, member states, needless to say, that is to say, let us say, let's say, to say the least, goes without saying, tell the difference, tell apart",
            "say: say, says, said, saying", "tell: tells, told, telling", "claim: claims, claimed, claiming, the claim that", "state: states, stated, stating, as stated in, as stated by",
            "argue: argue that, argues, argued, arguing", "admit: admits, admitted", "announce: announces, announced", "assert: asserts, asserted, asserting",
            "report: reports, reported, as reported by, reportedly said", "confirm: confirms, confirmed", "deny: denies, denied", "insist: insist, insists, insisted, insisting",
            "allege: alleges, alleging", "warn: warns, warned, warning that", "note: notes, noted, as noted by, as noted in", "explain: explains, explained, as explained by",
            "add: he added, she added, they added, it added", "mention: mentions, mentioned, as mentioned in, as mentioned by", "according: according to, in the words of, in the opinion of, in the view of",
            "suggest: suggested by, suggest that, suggests that, suggested that, evidence suggests, research suggests, studies suggest, data suggests, data suggest",
            "write: wrote that, writes that, wrote in, writes in, wrote on, he wrote, she wrote, they wrote", "conclude: concludes, concluded", "acknowledge: acknowledges, acknowledged", "declare: declares, declared",
            "quote: quoted as saying, quoting", "estimate: estimates that, estimated that, estimates", "highlight: highlighted by, highlights that", "describe: described as, as described by, as described in",
            "discuss: as discussed in, as discussed by, discussed in", "believe: believe, believes, many believe, some believe", "think: thinks that, many think, some think, people think",
            "people say: many people say, others say, opponents say, critics say, experts say, sources say, officials say, some say", "cite: cites, cited, citing, as cited by, as cited in",
            "find: study found, studies found, survey found, research found, found that, finds that, survey finds, study finds",
            "show: study shows, studies show, research shows, survey shows, poll shows, polls show, data shows, data show, studies have shown, research has shown, as shown by, as shown in",
            "contend: contend, contends, contended", "maintain: maintains that, maintained that, maintain that", "remark: remarks, remarked", "express: expressed hope, expressed concern, expressed concerns, expressed doubt, expressed doubts, expressed confidence", "point out: point out, points out, pointed out, pointing out",
            "stress: stressed that, stresses that, emphasized that, emphasizes that, emphasised that, emphasises that", "caution: cautioned, cautions", "predict: predicts that, predicted that, predict that",
            "reveal: revealed that, reveals that, disclosed that", "concede: concedes, conceded", "testify: testified, testifies", "recall: recalled that, recalls that",
            "indicate: indicates that, indicated that, indicate that", "complain: complained that, complains that", "accuse: accused, accuses, accusing", "respond: responded that, replied that",
            "perspective: from the perspective of, as per"),
        NeutralAttributions = Vocabulary.Set("say tell state mention according report write show find describe discuss"),
        Hedge = new PhraseList(
            "may: may", "might: might", "could: could", "possible: possible, possibly, possibility, possibilities",
            "potential: potential to, potentially, potential", "likely: likely, likelihood, more than likely, most likely, probably, probable, in all probability", "unlikely: unlikely", "perhaps: perhaps, maybe",
            "seem: seem, seems, seemed, seemingly, it seems, appears to, appear to, appeared to, apparently, it appears", "alleged: alleged, allegedly",
            "reported: reportedly", "suspected: suspected", "purported: purported, purportedly", "supposed: supposedly, supposed",
            "about: about %, about half, about a third, about a quarter, about a dozen, approximately, roughly, approximate, around %, around half, some %, close to %, or so", "nearly: nearly, almost, virtually", "estimated: an estimated, estimated to, estimated at",
            "theory: in theory, theoretically, hypothetically", "opinion: in my opinion, i think, i believe, i would argue, i would like to argue, i feel, in my view, i suppose, i guess, i assume, i suspect, i doubt, we believe, we think",
            "presumed: presumably, presumed", "believed: is believed, are believed, was believed, were believed, believed to be, believed to have", "thought: is thought, was thought, are thought, were thought, thought to be, thought to have",
            "said: is said to, are said to, was said to, were said to", "expected: is expected to, are expected to, was expected to, were expected to, expected to",
            "tend: tend to, tends to, tended to", "arguably: arguably", "hope: hopefully", "some: somewhat, to some extent, to a degree, to some degree", "sort: sort of, kind of, more or less",
            "ostensibly: ostensibly", "conceivably: conceivably", "rumoured: rumored, rumoured", "unconfirmed: unconfirmed", "unclear: unclear whether, unclear if", "chance: a chance that, a chance of"),
        Negators = Vocabulary.Set("not no never without neither nor none nobody nothing cannot nowhere hardly scarcely dont doesnt didnt cant wont isnt arent wasnt werent couldnt wouldnt shouldnt"),
        FunctionWords = Vocabulary.Set(
            "a an the this that these those it its he she they them their theirs his her hers him we us our ours you your yours i me my mine who whom whose which what how why itself himself herself themselves ourselves yourself myself " +
            "is are was were be been being am has have had having do does did done doing will would shall should can of in on at by for with from to into onto upon as than then about " +
            "and or but so if whether when while whilst where because since although though even however also too very really quite just still yet already thus hence therefore consequently accordingly nevertheless nonetheless " +
            "moreover furthermore additionally besides indeed instead rather there here such like own same some any all both each every other others another many much more most either else " +
            "out up down over off under again further once highly first firstly second secondly third thirdly finally lastly next overall eventually simply actually basically essentially certainly clearly obviously " +
            "truly surely naturally admittedly granted yes well now currently way ways get gets got gotten getting make makes made making one ones thing things something anything everything someone anyone everyone " +
            "despite given concerning regarding likewise similarly meanwhile otherwise namely among amongst across through throughout toward towards via per etc ie eg fact kind sort lot lots that's it's there's"),
        RelativeDays = Vocabulary.Set("yesterday today tonight tomorrow"),
    };
}
