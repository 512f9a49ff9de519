using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Words whose forms no ending shows: rows of a base and its other forms. Past and participle stand second and third.</summary>
internal static class IrregularForms
{
    private static readonly string[] Verbs = (
        "become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|" +
        "build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|deal dealt dealt|dig dug dug|do did done does|" +
        "draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|" +
        "find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone goes|" +
        "grow grew grown|hang hung hung|have had had has|hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|" +
        "learn learnt learnt|leave left left|lend lent lent|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|" +
        "ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|shake shook shaken|" +
        "shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|" +
        "speak spoke spoken|spend spent spent|spill spilt spilt|spin spun spun|stand stood stood|steal stole stolen|stick stuck stuck|strike struck stricken|" +
        "swear swore sworn|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|" +
        "understand understood understood|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written").Split('|');

    private static readonly string[] Nouns = (
        "man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|shelf shelves|leaf leaves|thief thieves|" +
        "crisis crises|analysis analyses|criterion criteria|medium media|datum data|good better best well|bad worse worst badly|far further furthest farther|" +
        "decide decision|choose choice|grow growth|explain explanation|reduce reduction|produce production|permit permission|conclude conclusion|succeed success|fail failure|" +
        "depart departure|arrive arrival|pursue pursuit|prove proof|sell sale|receive receipt|describe description|receive reception|deny denial|respond response").Split('|');

    private static readonly FrozenDictionary<string, string> Bases = Verbs.Concat(Nouns)
        .SelectMany(row => row.Split(' ').Skip(1).Select(form => (Form: form, Base: row.Split(' ')[0])))
        .DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Base, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Participles = Verbs
        .Select(row => row.Split(' ')).Where(f => f[1] != f[2]).ToFrozenDictionary(f => f[1], f => f[2], StringComparer.Ordinal);

    /// <summary>"Went" is a form of "go"; a word that is not listed is its own base.</summary>
    public static string BaseOf(string folded) => Bases.GetValueOrDefault(folded, folded);

    /// <summary>"Gave" beside "given": the wrong one of two forms was mended.</summary>
    public static bool ArePastAndParticiple(string one, string other) =>
        (Participles.TryGetValue(one, out var participle) && participle == other) || (Participles.TryGetValue(other, out participle) && participle == one);
}
