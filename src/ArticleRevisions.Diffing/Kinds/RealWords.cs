using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Common words of news that lie one or two letters from another common word. Two of them are never one word mistyped:
/// "county" for "country" changes what is said.
/// </summary>
internal static class RealWords
{
    private static readonly FrozenSet<string> Known = Vocabulary.Set(
        "able bale back bank band bark barn base bath bats beach bear beat beats beds beef been beer bell belt bend best bets bills bills bird bite blast blew blow board boat boats bold bomb bombs bond bonds bone book books " +
        "boom boot boots born boss both bought bowl boys brand branch brave bread break brief bride bridge bring broad broken brought brown build bull bulls burn burst bush busy calls calm came camp cape care cared cars " +
        "cart case cases cash cast casts cats cause caused cave cell chain chair charge charged chance change changed chart chase cheat cheap check cheer chef chess chest chief child choir civil claim class clear clerk climb " +
        "close closed cloth cloud club coach coal coast coat code cold coins comes comic cook cool cope cord core corn corps corpse cost costs could count counts county country coup couple court courts cover covers crack crash cream " +
        "crew crews cried cries crime crimes crops cross crowd crown cruel cure cured curve cuts damp dare dark date dated dates dawn days dead deal deals dealt dear death deaths debt debts deck deed deep deer defend defended delay " +
        "deny depend depended desert dessert diet died dies dirt dish dive dock dogs dome done doors dose down draft drag draw drew drill drink drive drop drops drug drugs drum duck dues dull duty each earn ears east easy eats edge ends even event ever every " +
        "exit face faced facing fact facts fade fail failed fair faith fake fall falls false fame fans fare fares farm farms fast fate fatal fear fears feed feel feet fell felt file filed fill filled film fine fined find fined fire fired firm firms first fish fist " +
        "five flag flat fled fleet flesh flew flies flight float flood floor flour flow food fool foot force forced forces fore fork form formal former fort forth forty found fourth frame fraud free fresh from front fruit fuel full fund funds fuss gain gains game games " +
        "gang gate gates gave gear gift girl give glad glass goal goals goat goes gold golf gone good grace grade grain grand grant grants grass grave gray great green greet grew grid grip gross group grow grown guard guess guest guide guilt guns hair half hall halt hand " +
        "hands hang hard harm hate have head heads heal health hear heard heart heat heavy held hell help hero hide high hill hint hire hired hits hold hole holy home hope hopes horn horse hose host hosts hotel hour hours house human hunt hurt ideal idea inch injured insured " +
        "jail jobs join joint joke judge jump jury just keen keep kept kick kids kill killed kind king kiss kissed knee knew knife knight know known labor lack lady laid lake land lands lane large laser last late later laugh launch law lawn laws lead leads leaf leak lean leap " +
        "learn lease least leave led left legal lend less letter level lies life lift light like liked lime limit line lined lines link lion list lists live lived lives load loan loans local lock long look loose lord lose loss lost loud love loved lower luck lump lunch lung made " +
        "mail main male mall many march marine mark marks market marry martial marital mass mate math matter meal mean means meat media medal medical meet menu mercy metal meter mice mild mile miles milk mill mind mine miner minor mines miss missed mission mist mixed mobile mode model moral mortal moon more most " +
        "mother motor mount mouse mouth move moved mud murder nail name named national native near neck need news next nice night nine none noon norm north nose note noted notes nurse oath oil once open oral order other over owed owes own owned owner pace pack page paid pain paint pair pale palm " +
        "panel pants paper park part party pass passed past patch path patient pause paid peace peach peak peer pens perfect persecuted phone piece pile pilot pine pink pipe pitch place plain plan plane planes plans plant plants plate play played plea pleas please plot poem point poison pole poll polls pool poor " +
        "pope pork port ports pose posed post posts pour power pray prayer press price prices pride priest prime print prior prison prize probe probes prone proof prosecuted proud prove proved public pull pulled pump pure push queen quick quiet quit quite race raced races racing radio rage raid raids rail rain " +
        "raise raised rally range ranks rape rapid rare rate rates read ready real rear reason recent recover red reduce reduced refer refuse refused reject rejected release relief rent rest result retail return reveal rice rich ride right ring riot riots rise risk river road roads roar robe robbed rock role " +
        "roles roll roof room rooms root rope rose rough round route row rows ruin rule ruled rules rural rush sack sacked safe sail sale sales salt same sand save saved saving scale scare scared scene school score scored scores sea seal seat seats seed seek seem seen self sell send sense sent serve served sets " +
        "seven severe shade shake share shared shares shark sharp sheep sheet shelf shell shift ship ships shirt shock shoe shoot shop shops shore short shot shots should show shown shows shut shuts sick side sides sign signs silent silk sing singer single sink sister site sites size skin skip slave sleep slide slim slow small smart " +
        "smell smile smoke snake snow soap soft soil sold sole some song soon sore sort soul sound soup south space spare speak speed spell spend spent spoke sport sports spot spread staff stage stairs stake stakes stamp stand star stars start stare started state states station stay stayed steal steam steel steep stem step steps stick sting stock stone " +
        "stood stop store stores storm story strain strange stream street stress strike strikes string strip stroke strong struck stuck study suffer sugar suit suits sung surge swear sweat sweet swept swim swing table tail take taken takes tale talk talks tall tank tanks tape task taste taxes taxed taxi teach team teams tear tears teen teeth tell " +
        "tens tense tent term terms test tests text texts than thank that their them then there these they thick thin thing think third this those though thought thread threat threats three threw throat through throw ticket tide tied ties tight tile till time times tiny tire tired title today toll tone tool tools tooth torch torn toss total touch tough tour tours " +
        "towel tower town towns toys trace track trade trail train trained trains trap trash treat treated tree trees trend trends trial tribe trick tried tries trip trips troop troops truck trucks true trunk trust truth tube tune turn turned twice twin type under unit unite units upper urban urge urged user users vague vain vein verse very vest video view views vice " +
        "virus visa visit vital voice vote voted voter voters votes wage wages wait waited wake walk walked wall walls want wanted ward ware warm warn warned warns warp wars wash waste watch water wave waves weak wealth wear week weeks weigh well went were west wet whale what wheat wheel when where which while white whole wide wife wild will win wind wine wing wins wire wise wish " +
        "with woke woman women wood woods wool word words work worked works world worm worn worse worst worth would wound wounded write wrong wrote yard year years yell young youth zone accept accepted except expected access accessed addition edition affect effect allusion illusion appointed appraise arrested assess asses adapt adopt adopted adapted advice advise " +
        "campaign champion contest contested contend contended contract contrast contact conduct convicted convinced convict conflict consult council counsel counter cancel capital capitol custom customs costume deploy detected deflected detained retained discovered recovered distinct district divided decided divorced election ejection eminent imminent emerge emigrate immigrate " +
        "emission omission mission ensure insure ensured insured evolution revolution explain exploit export expert experts exports extent intent import impact infected inflicted infect inspect inspected invest invested investor inventor invent invented invited incited incite invite liberal literal minister ministry ministers military militia moderate mandate parish perish partial martial " +
        "personal personnel prevent present presented prevented preserve reserve reserved preserved principal principle proceed precede process progress project protect protest protested protected protests protects provide province promised promoted promise promote promotion prominent permanent prescribe proscribe resident president residents presidents resigned designed resign design respond " +
        "responded resolve revolve retired rehired retire retreat removed renewed remove renew report resort resorted reported reports restore retained returned rejected retracted reformed performed secret sector security severity sewer sever stationary stationery statue statute status suspect suspend suspended suspected supplied support survey surveyed survived surprise " +
        "tenant tenants talent terminal temporal tribute trustee tortured torture turbine unable usable vacation vocation vendor venue vessel victim victims victor violent violet vision version volume wander wonder weather whether wealthy healthy wanting warning working worrying");

    // Pairs that people do mix up, and that a reader takes for a slip.
    private static readonly FrozenSet<(string, string)> MixedUp = (
        "loose lose|loss lose|than then|there their|where were|affect effect|advice advise|adverse averse|principal principle|weather whether|quite quiet|ensure insure|complement compliment|" +
        "stationary stationery|desert dessert|were where|form from|though through|though thought|of off|too to|your you're|its it's|passed past|lead led|which witch|who's whose|breath breathe|cloth clothe|choose chose|" +
        "build built|send sent|spend spent|lend lent|bend bent|live life|lives life|prove proof|believe belief|leave left|then them|this these|that than|emigrate immigrate|council counsel|except accept|every ever|would wood").Split('|')
        .Select(p => p.Split(' ')).SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) }).ToFrozenSet();

    private static readonly FrozenSet<string> KnownGerman = Vocabulary.Set(
        "gesagt gefragt gesehen geschehen gehört geholfen arbeit alter amt angriff antrag auftrag bahn band bank bauer bauen berg besetzt beschossen bild boden brand braun bund bunt dach dank dauer decke dorf dose draht ecke ende enge ernte ernst fahrt fall falle fand farbe fast " +
        "fest feier feuer finden fisch flucht fluss folge forscher fordern fördern frage frist fund furcht führen fahren gans ganz gast geld gelb gericht gesicht gerecht gewinn gewiss gold grab gras groß grund gruppe haft halt hand haus heer " +
        "held herd herr herz hilfe hirn hof horn hund hunger hüfte insel jagd kampf kanal kanne kante karte kasse kaufen kern kinder kirche kirsche kirschen kirchen klage klasse kleid klein koch kopf korb kraft krank kranz kreis krieg krise kuchen küche kunde kunst " +
        "lager land lampe last laufen laut leben leber leer lehrer leiche leicht leiter lesen leute licht liebe lied lippe liste loben lohn luft lust macht markt masse maße maus meer mehr meister mensch messe messer miete mitte mode mond mord mund " +
        "mutter nacht nadel namen nase natur nehmen neben nest note ofen opfer orden orten partei pflanze pflicht platz post preis presse prinz puls rasen raten rate rand rang rat raub rauch raum recht reden regel regen regime reich reihe reise rente " +
        "rest richter ring rolle rose ruhe rund sache saft salz sand satz schaden schafe scharf schein schiff schild schlag schloss schluss schnee schritt schuh schuld schule seele segen sehen seite sender sicher sieg sinn sitz sohn sommer sonne sorge " +
        "staat stadt stamm stand start stein stelle stern steuer stille stimme stoff strafe straße streik streit strich strom stück stunde sturm suche tafel tag tal tanz tasche tasse tat taufen tausend teil tiefe tier tisch tochter tod ton tor tote traum trauer truppe " +
        "turm uhr ufer umfang umgang unfall urteil vater verband verbot verbund verdacht verein verkauf verkehr verlauf verletzt verletzte versetzt verlust vertrag vertrauen verstand vorfall vorteil waffe wagen wahl wald wand wange warm warten wasser weg weide wein weise weite welle welt wende werk " +
        "wert wespe weste wette wetter wille wind winter wirt woche wohl wolle wort wunde wunder zahl zahn zeile zeit zelle zelt zeuge ziel ziege zoll zone zug zunge zweck zweig");

    /// <summary>True when both are known words, of different meaning.</summary>
    public static bool AreDistinct(string one, string other)
    {
        if (Known.Contains(one) && Known.Contains(other))
            return !MixedUp.Contains((one, other)) && WordStems.English(one) != WordStems.English(other) && !IrregularForms.ArePastAndParticiple(one, other);
        return KnownGerman.Contains(one) && KnownGerman.Contains(other);
    }
}
