namespace ArticleRevisions.Diffing.Kinds;

/// <content>French and Spanish.</content>
internal static partial class Vocabularies
{
    public static Vocabulary French { get; } = new()
    {
        Code = "fr",
        Connectives = new PhraseList(
            "connective: par exemple, en effet, en outre, par ailleurs, afin de, à cause de, en raison de, ainsi que, c'est-à-dire, d'ailleurs, de plus, au lieu de"),
        Attribution = new PhraseList(
            "selon: selon, d'après", "déclarer: a déclaré, déclare, ont déclaré", "affirmer: a affirmé, affirme", "dire: a dit, dit", "indiquer: a indiqué, indique",
            "annoncer: a annoncé, annonce", "préciser: a précisé", "expliquer: a expliqué, explique"),
        NeutralAttributions = Vocabulary.Set("selon dire indiquer déclarer"),
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
        Code = "es",
        Connectives = new PhraseList(
            "connective: por ejemplo, sin embargo, además de, debido a, a causa de, es decir, con el fin de, en general, por lo tanto, así como, en lugar de, por otro lado"),
        Attribution = new PhraseList(
            "según: según, de acuerdo con", "decir: dijo, dijeron, dice", "afirmar: afirmó, afirma", "asegurar: aseguró", "declarar: declaró", "anunciar: anunció",
            "explicar: explicó", "señalar: señaló"),
        NeutralAttributions = Vocabulary.Set("según decir señalar"),
        Hedge = new PhraseList(
            "quizá: quizá, quizás, probablemente, posiblemente", "presunto: presunto, presunta, presuntamente, supuesto, supuestamente",
            "podría: podría, podrían", "alrededor: alrededor de, unos %, aproximadamente", "parecer: parece, parecen, al parecer"),
        Negators = Vocabulary.Set("no nunca sin ningún ninguna ninguno nadie nada tampoco jamás ni"),
        FunctionWords = Vocabulary.Set(
            "el la los las un una unos unas y e o u pero es son era fue ha han en con por para de del al que se su sus lo le les este esta estos estas como más muy también ya si"),
        RelativeDays = Vocabulary.Set("ayer hoy mañana anteayer"),
    };
}
