using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>The rules of the languages we know, and the guess when a text does not say its language.</summary>
internal static class Languages
{
    private const int GuessedCharacters = 20_000;

    private static readonly LanguageRules English = new(
        "mr mrs ms dr prof gen sen rep gov lt col sgt capt rev hon maj cpl adm cmdr supt insp messrs mme mlle fr det cdr "
        + "brig pvt amb st mt ft vs cf viz e.g i.e eg ie approx al asst dept est ave blvd rd hwy pres sec atty vice-adm",
        "no nos p pp vol vols fig figs art arts sec secs ch chap eq ed eds para cl op ca c v jan feb mar apr jun jul aug sep sept oct nov dec",
        "inc co corp ltd llc plc bros jr sr etc ph.d phd m.d u.s.a a.k.a esq d.c b.a m.a mass calif conn fla ill mich minn wash ariz ark "
        + "colo del ga ind kan ky la md me miss mo mont neb nev okla ore pa tenn tex va vt wis wyo ala assn univ intl govt",
        "The A An He She It They We I You This That These Those In On At But And Or So If When While As After Before For From By With "
        + "To His Her Its Their Our My Your There Then However Meanwhile Although Though Since What Why How Who Where Which No Not One Some Many "
        + "Most Such More Also Now Here Even Yet Still During Under According Both Each Every Another Other Because Once Until Despite "
        + "Please Let Do Did Does Is Are Was Were Can Could Would Should Will May Might Have Has Had Two Three Several All Any Few "
        + "Today Yesterday Tomorrow Later Earlier Officials Police About Over Between Without Instead It's He's She's I'm They're We're "
        + "That's There's It’s He’s She’s I’m They’re We’re That’s There’s Isn't Don't");

    private static readonly LanguageRules German = new(
        "dr prof hr fr hrn dipl ing st bzw ca vgl evtl ggf inkl exkl zzgl sog z.b d.h u.a i.d.r o.ä bspw allg gem zz geb gest inh verh frhr "
        + "abs ehem max min mind insb insbes ev röm kath griech lat engl franz dt str nördl südl östl westl hl",
        "nr art abs s bd aufl kap abb tab ziff jan feb mär apr jun jul aug sep sept okt nov dez anm rn bl jg jh",
        "usw etc mio mrd tsd co inc ltd jr sen jun uvm u.v.m ff f evtl n.chr v.chr chr",
        "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr In Im Am An Auf Aber Und Oder Doch Nach Für Mit Bei Von "
        + "Vom Zu Zum Zur Aus Durch Dies Diese Dieser Dieses Diesen Dabei Dafür Damit Danach Dann Da Dort Denn So Auch Als Wenn Weil Wie Was Wer "
        + "Wo Warum Seit Seine Sein Seiner Ihre Man Mehr Nicht Noch Nun Nur Schon Unter Über Um Während Trotz Zwar Jedoch Allerdings Hier Heute "
        + "Gestern Alle Viele Einige Jeder Jede Kein Keine Beide Bis Ab Vor Zudem Außerdem Deshalb Daher Insgesamt Später")
    {
        HasOrdinalStops = true,
        HasLowerInitials = true,
    };

    private static readonly LanguageRules Romance = new(
        "m mm mme mmes mlle dr pr me st ste sr sra srs sras srta d dª dña dr dra drs dres prof profa lic ing gral gen cap exmo exma v vs cf "
        + "p.ex p.e ex av avda pág págs apdo sig sigg sig.ra dott dott.ssa on avv arch rag geom ill c.d cit ecc.mo ud uds vd ee uu fig gob",
        "no nº n n.º n.o núm num art arts p pp págs pág vol cap fig figs t tél tel jan janv févr fev feb mar avr abr apr mai jun juil jul ago août "
        + "sept set sep oct out ott nov déc dez dic",
        "etc ecc cía cia ltda inc jr s.a s.p.a s.r.l ee.uu e.u.a bros co corp ltd a.c d.c",
        "Le La Les Un Une Des Il Elle Ils Elles On Ce Cette Ces Cet Je Nous Vous Dans En Au Aux Mais Et Ou Pour Par Avec Sur Si Quand Selon Après "
        + "Depuis C'est C’est L'a Son Sa Ses Leur El Los Las Una Unos Él Ella Ellos Esto Este Esta Estos Estas Eso Ese Pero Y O Con Por Para Según "
        + "Desde Cuando No Se Su Sus Al Del De Lo Hay También Entre Además Sin O Os A As Um Uma Ele Ela Eles Elas Isso Isto Esse Essa Mas E Com No Na "
        + "Nos Nas Em Do Da Dos Das Ao Já Não Segundo Também Quando Seu Sua Il Lo Gli I Uno Di Nel Nella Ma Che Con Per Da Si È Non Questo Questa Anche Secondo");

    private static readonly LanguageRules Slavic = new(
        "г гг ул им т.е т.к т.н т.п т.д др проф акад св см ср напр тов гр доц кн пр о просп обл р н.э м",
        "с стр рис табл п гл ст № тыс млн млрд",
        "т.п т.д др гг г вв в руб коп тыс млн млрд",
        "В На И Но А Он Она Они Оно Это Этот Эта Эти Мы Я Вы По С К О Не За Из От До При Для Как Так Что Когда Если Во Со После Также Однако У Его Её Их Все")
    {
        HasLowerInitials = true,
    };

    private static readonly FrozenDictionary<string, LanguageRules> ByTag = new Dictionary<string, LanguageRules>(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = German,
        ["da"] = German,
        ["nb"] = German,
        ["no"] = German,
        ["fi"] = German,
        ["cs"] = German,
        ["sk"] = German,
        ["fr"] = Romance,
        ["es"] = Romance,
        ["pt"] = Romance,
        ["it"] = Romance,
        ["ca"] = Romance,
        ["gl"] = Romance,
        ["ru"] = Slavic,
        ["uk"] = Slavic,
        ["bg"] = Slavic,
        ["kk"] = Slavic,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Words that stand in nearly every paragraph of their language and in few of another.
    private static readonly FrozenDictionary<string, LanguageRules> FunctionWords = new (LanguageRules Rules, string Words)[]
    {
        (English, "the and of to is was that with for are have this from they which would been"),
        (German, "der die und das ist nicht mit den von ein eine auf für sich dem des auch wird sind dass"),
        (Romance, "le la les et une est que dans pour qui el los las y por con del para não uma com dos il di che della per sono nel"),
        (Slavic, "и в не на что это как по для из он его к от за был было"),
    }.SelectMany(l => l.Words.Split(' ').Select(w => (Word: w, l.Rules))).ToFrozenDictionary(p => p.Word, p => p.Rules, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules for both sides of a comparison, so that equal blocks are cut alike.</summary>
    public static LanguageRules For(ArticleText before, ArticleText after) =>
        Known(after.Language) ?? Known(before.Language) ?? Guess([.. after.Blocks, .. before.Blocks]);

    /// <summary>The rules for a tag such as <c>de-AT</c>; English, whose list is the longest, when it is not known.</summary>
    public static LanguageRules For(string? language) => Known(language) ?? English;

    private static LanguageRules? Known(string? language) =>
        string.IsNullOrEmpty(language) ? null : ByTag.GetValueOrDefault(language.Split('-', '_')[0], English);

    private static LanguageRules Guess(IReadOnlyList<Block> blocks)
    {
        var votes = new Dictionary<LanguageRules, int>();
        var lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var read = 0;
        foreach (var block in blocks)
        {
            var text = block.Text.AsSpan();
            foreach (var range in text.Split(' '))
            {
                if (lookup.TryGetValue(text[range], out var rules))
                    votes[rules] = votes.GetValueOrDefault(rules) + 1;
            }

            if ((read += text.Length) > GuessedCharacters)
                break;
        }

        return votes.Count == 0 ? English : votes.MaxBy(v => v.Value).Key;
    }
}
