namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>French, Spanish, Portuguese, Italian, and the languages that are near to one of them.</summary>
internal static class RomanceRules
{
    public static LanguageRules French { get; } = new(
        neverEnds: "M MM mme mmes mlle mlles mgr dr pr me st ste cf vs p.ex p.ex ex env gal lt col cap cdt chap ch-l av bd boul c-à-d",
        beforeNumber: "no nos n° nº art p pp vol fig t tél janv févr avr juil sept oct nov déc réf al",
        mayEnd: "etc inc jr sr s.a co corp ltd av.j.-c apr.j.-c j.-c r.-v cie éd",
        openers: "Le La Les Un Une Des Du L' L’ Il Elle Ils Elles On Ce Cette Ces Cet Cela Je Nous Vous Dans En Au Aux À Mais Et Ou Or Donc Pour Par Avec Sans Sur Sous Si "
        + "Quand Lors Selon Après Avant Depuis Pendant Comme Son Sa Ses Leur Leurs Notre Votre Qui Que Quoi Où Pourquoi Comment C'est C’est Ainsi Aussi Toutefois "
        + "Cependant Ensuite Puis Enfin Hier Plus Tous Toutes Chaque Aucun Certains Plusieurs Deux Trois Ne Pas Parmi Alors",
        headingEnds: "Le La Les Un Une Des Il Elle Ils Elles Ce Cette Ces Dans Au Aux Selon Après");

    public static LanguageRules Spanish { get; } = new(
        neverEnds: "sr sra srs sres sras srta d dª dña dr dra dres drs prof profa lic ing arq gral gen cap cnel tte sgto almte exmo excmo excma ilmo fr "
        + "st sta sto vs cf p.ej av avda ud uds vd vds aprox gob admón dpto depto párr párrf ej p.e pbro mons c/ cra cía",
        beforeNumber: "no n° nº n.º nro núm num nos art arts p pp pág págs vol cap fig tel tels ext ca c a.c t ene feb mar abr may jun jul ago sep sept set oct nov dic "
        + "lun mié mier jue vie sáb dom párrf cra aptdo apdo",
        mayEnd: "etc ltda inc jr s.a s.l s.a.s ee.uu e.u.a eeuu co corp ltd d.c",
        openers: "El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Esto Este Esta Estos Estas Eso Ese Esa Aquel Yo Nosotros Usted Pero Y O Ni Con Sin Por Para Según "
        + "Desde Hasta Cuando Donde Como Qué Quién Cómo Dónde Si No Se Su Sus Al Del De En Lo Le Les Me Nos Hay También Entre Además Aunque Mientras Tras Ante Bajo Sobre "
        + "Durante Ya Más Así Entonces Luego Después Antes Hoy Ayer Ahora Todo Todos Cada Algunos Muchos Otro Otra Dos Tres Es Son Fue Ha Han Sin",
        headingEnds: "El La Los Las Un Una En Se Su Según Por Con Para",
        eras: "a.c d.c");

    public static LanguageRules Portuguese { get; } = new(
        neverEnds: "sr sra srs sras srta d dª dr dra drs dres prof profª profa eng engª gen cap cel ten sgt alm exmo exma ilmo mons pe fr st sta sto vs cf "
        + "p.ex av pça dep sen gov min arq adv séc aprox cia",
        beforeNumber: "no n n° nº n.º núm num art arts p pp pág págs vol cap fig figs inc tel ca c jan fev mar abr mai jun jul ago set out nov dez r",
        mayEnd: "etc ltda inc jr s.a e.u.a eua co corp ltd",
        openers: "O A Os As Um Uma Uns Umas Ele Ela Eles Elas Isso Isto Esse Essa Este Esta Estes Estas Aquele Eu Nós Você Mas E Ou Nem Com Sem No Na Nos Nas Em Do Da Dos "
        + "Das De Ao Aos À Às Já Não Segundo Também Quando Onde Como Se Seu Sua Seus Suas Por Para Pelo Pela Até Desde Entre Sobre Após Depois Antes Durante Além Apesar "
        + "Embora Enquanto Que Quem Porque Hoje Ontem Agora Mais Muito Muitos Todos Todas Cada Alguns Outro Outra Dois Três Há É São Foi Era Está Estão Tem Assim Porém Contudo",
        headingEnds: "O A Os As Um Uma Ele Ela Eles Elas No Na Nos Nas Em Não Depois Segundo Após Estão Está Foi É São",
        eras: "a.c d.c")
    {
        CutsBeforeQuotation = true,
    };

    public static LanguageRules Italian { get; } = new(
        neverEnds: "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv arch ing rag geom on sen gen col cap ten mons ill s st vs cf cfr p.es es ecc.mo "
        + "egr gent spett psic psicol d.ssa dr c.a v.le p.za c.so fam",
        beforeNumber: "n n° nº n.ro nr num art artt p pp pag pagg vol cap fig figg tel c ca gen feb febb mar apr mag giu lug ago set sett ott nov dic",
        mayEnd: "ecc etc jr s.p.a s.r.l s.a.s s.n.c c.a.p c.so co corp ltd inc",
        openers: "Il Lo La I Gli Le Un Uno Una L' Lui Lei Loro Essi Io Noi Voi Questo Questa Questi Queste Quello Quella Ma E Ed O Però Quindi Con Senza Per Da Dal Dalla Di Del Della "
        + "Dei A Al Alla Ai In Nel Nella Nei Su Sul Sulla Tra Fra Se Quando Dove Come Che Chi Cosa Perché Mentre Dopo Prima Durante Secondo Anche Non È Sono Era Ha Hanno Si Ci "
        + "Poi Oggi Ieri Ora Già Più Molti Tutti Ogni Alcuni Due Tre Suo Sua",
        headingEnds: "Il Lo La Gli Un Una Nel Nella Secondo Dopo È",
        eras: "a.c d.c");
}
