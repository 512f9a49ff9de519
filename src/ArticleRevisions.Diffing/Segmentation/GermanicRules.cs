namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>German, Dutch and the languages of the North.</summary>
internal static class GermanicRules
{
    public static LanguageRules German { get; } = new(
        neverEnds: "dr prof hr fr hrn dipl ing st bzw ca vgl evtl ggf inkl exkl zzgl sog z.b d.h u.a i.d.r o.ä bspw allg gem zz geb gest inh verh frhr "
        + "abs ehem max mind insb insbes ev röm kath griech lat engl franz dt südl östl westl nördl hl entspr einschl abzgl mag dres",
        beforeNumber: "nr art abs s bd aufl kap abb tab ziff jan feb mär apr jun jul aug sep sept okt nov dez anm rn bl jg jh tel lit",
        mayEnd: "usw etc mio mrd tsd co inc ltd jr sen jun uvm u.v.m ff f n.chr v.chr chr str min a.d e.v a.m s.o s.u u.ä o.g ä",
        openers: "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr In Im Am An Auf Aber Und Oder Doch Nach Für Mit Bei Von "
        + "Vom Zu Zum Zur Aus Durch Dies Diese Dieser Dieses Diesen Dabei Dafür Damit Danach Dann Da Dort Denn So Auch Als Wenn Weil Wie Was Wer "
        + "Wo Warum Seit Seine Sein Seiner Ihre Man Mehr Nicht Noch Nun Nur Schon Unter Über Um Während Trotz Zwar Jedoch Allerdings Hier Heute "
        + "Gestern Alle Viele Einige Jeder Jede Kein Keine Beide Bis Ab Vor Zudem Außerdem Deshalb Daher Insgesamt Später Laut Ob Weitere",
        headingEnds: "Der Die Das Den Dem Er Es Wir Im Nach Bei Mit Ein Eine Einen")
    {
        HasOrdinalStops = true,
        HasLowerInitials = true,
    };

    public static LanguageRules Dutch { get; } = new(
        neverEnds: "dhr mevr mw dr drs ir ing prof mr st ds bijv bv d.w.z z.g zgn ca incl excl evt o.a m.b.t m.n t.o.v t.a.v i.p.v vgl jhr lt kol gen "
        + "t/m resp b.v i.v.m n.a.v",
        beforeNumber: "nr nrs art blz p hfst fig jan feb mrt apr jun jul aug sep sept okt nov dec tel",
        mayEnd: "enz etc e.d n.v b.v co inc ltd jr sr v.chr n.chr mln mld a.s jl",
        openers: "De Het Een Hij Zij Ze Wij We Ik Je U Dat Dit Die Deze Er In Op Aan Bij Maar En Of Als Toen Na Voor Met Van Uit Door Om Over Naar Volgens "
        + "Ook Dan Daar Hier Nu Niet Geen Wat Wie Waarom Hoe Sinds Tijdens Zijn Haar Hun Onze Alle Veel Meer Sommige Daarna Daarnaast Toch Zo Vandaag Gisteren",
        headingEnds: "De Het Een Hij Zij Ze Er Dat Dit Deze Volgens");

    public static LanguageRules Danish { get; } = new(
        neverEnds: "hr fr dr prof bl.a f.eks dvs ca evt inkl ekskl jf pga sml skt adv advokatfuldm cand stud mag osv.s bl f t",
        beforeNumber: "nr s st kap fig art jan feb mar apr jun jul aug sep sept okt nov dec kl tlf pkt stk n°",
        mayEnd: "osv etc mio mia kr o.l m.m m.v a.s inc co ltd jr e.kr f.kr kbh",
        openers: "Den Det De Der Han Hun Vi Jeg Du I En Et Men Og Så Da Når Hvis Efter For Fra Med På Ved Til Om Hvad Hvem Hvor Hvorfor Hvordan Nu Her Også "
        + "Dette Denne Disse Ifølge Samtidig Ikke Alle Mange Flere Siden Under Over Derfor Dermed Desuden Ingen Nogle Vil Har Er Var Kan",
        headingEnds: "Den Det De Der Han Hun Vi Jeg Dette Denne Ifølge")
    {
        HasOrdinalStops = true,
    };

    public static LanguageRules Norwegian { get; } = new(
        neverEnds: "hr fr dr prof bl.a f.eks dvs ca evt inkl ekskl jf pga st adv bl",
        beforeNumber: "nr s kap fig art jan feb mar apr jun jul aug sep sept okt nov des kl tlf pkt",
        mayEnd: "osv etc mill mrd kr o.l m.m m.v a.s inc co ltd jr e.kr f.kr",
        openers: "Den Det De Der Han Hun Vi Jeg Du I En Et Men Og Så Da Når Hvis Etter For Fra Med På Ved Til Om Hva Hvem Hvor Hvorfor Hvordan Nå Her Også "
        + "Dette Denne Disse Ifølge Samtidig Ikke Alle Mange Flere Siden Under Over Derfor Dermed Ingen Noen Vil Har Er Var Kan",
        headingEnds: "Den Det De Han Hun Vi Jeg Dette Denne Ifølge")
    {
        HasOrdinalStops = true,
    };

    public static LanguageRules Swedish { get; } = new(
        neverEnds: "hr fr dr prof bl.a t.ex d.v.s dvs ca ev inkl exkl jfr p.g.a pga st adv bl",
        beforeNumber: "nr s kap fig art jan feb mar apr jun jul aug sep sept okt nov dec kl tel",
        mayEnd: "osv o.s.v etc milj mdr kr m.m m.fl a.s inc co ltd jr e.kr f.kr",
        openers: "Den Det De Där Han Hon Vi Jag Du I En Ett Men Och Så Då När Om Efter För Från Med På Vid Till Vad Vem Var Varför Hur Nu Här Också "
        + "Detta Denna Dessa Enligt Samtidigt Inte Alla Många Flera Sedan Under Över Därför Dessutom Ingen Några Har Är",
        headingEnds: "Den Det De Han Hon Vi Jag Detta Enligt");

    public static LanguageRules Finnish { get; } = new(
        neverEnds: "esim tri prof ns mm ks vrt ao ko em n nk tms",
        beforeNumber: "nro s klo puh",
        mayEnd: "jne yms ym ml oy co inc ltd eaa jaa e.kr j.kr",
        openers: "Se Ne Hän He Me Minä Sinä Te Tämä Nämä Tuo Mutta Ja Kun Jos Sitten Nyt Myös Mitä Kuka Missä Miksi Miten Ei On Oli Kaikki Monet Jo Vuonna")
    {
        HasOrdinalStops = true,
    };
}
