namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>English.</summary>
internal static class EnglishRules
{
    public static LanguageRules Rules { get; } = new(
        neverEnds: "Mr Mrs Ms Dr Prof Gen Sen Rep Reps Sens Gov Lt Col Sgt Capt Rev Hon Maj Cpl Adm Cmdr Supt Insp Messrs Mme Mlle Fr Det Cdr "
        + "Brig Pvt Amb Vice-Adm Pres Atty Msgr Ofc Mt v vs cf viz e.g i.e eg ie approx al asst",
        beforeNumber: "no nos n° nº p pp vol vols fig figs art arts sec secs ch chap eq eqs ed eds para paras cl op ca c rs lb oz Jan Feb Mar Apr Jun Jul Aug "
        + "Sep Sept Oct Nov Dec",
        mayEnd: "inc co corp ltd llc plc bros jr sr ph.d phd m.d u.s.a a.k.a esq d.c b.a m.a dept est St Ft Ave Blvd Rd Hwy Sq Calif Conn Fla Ill "
        + "Mass Mich Minn Wash Ariz Ark Colo Del Ga Ind Kan Ky La Md Me Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wis Wyo Ala Assn Univ Intl Govt",
        openers: "The A An He She It They We I You This That These Those In On At But And Or So If When While As After Before For From By With "
        + "To His Her Its Their Our My Your There Then However Meanwhile Although Though Since What Why How Who Where Which No Not One Some Many "
        + "Most Such More Also Now Here Even Yet Still During Under According Both Each Every Another Other Because Once Until Despite "
        + "Please Let Do Did Does Is Are Was Were Can Could Would Should Will Might Have Has Had Two Three Several All Any Few "
        + "Today Yesterday Tomorrow Later Earlier Officials Police About Over Between Without Instead Mr Mrs Ms Thousands Millions Hundreds Dozens "
        + "Nobody Everyone Nothing Critics Residents Authorities Investigators Prosecutors Analysts Experts Scientists Researchers Protesters Moreover "
        + "Nevertheless Furthermore Indeed Perhaps Maybe Only Just Like Through Throughout Following Among Because Unlike Given "
        + "It's He's She's I'm I've They're We're We've That's There's What's It’s He’s She’s I’m I’ve They’re We’re We’ve That’s There’s What’s "
        + "Isn't Don't Didn't Isn’t Don’t Didn’t",
        headingEnds: "The He She It They We This These There An In On At",
        clocks: "a.m p.m",
        eras: "b.c a.d c.e b.c.e")
    {
        HasSmallOpeners = true,
    };
}
