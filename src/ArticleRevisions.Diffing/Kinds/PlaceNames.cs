using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Countries, their adjectives, and large cities, for the places where capitals say nothing: the start of a sentence, headings
/// with capitals throughout, German. Lower case; a list cannot be complete, so other names
/// are found by their form. Countries that are ordinary words too ("turkey", "jordan", "chad") are left out.
/// </summary>
internal static class PlaceNames
{
    private static readonly FrozenSet<string> All = Vocabulary.Set(
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria " +
        "burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france gabon gambia germany ghana " +
        "greece greenland guatemala guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia " +
        "libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands " +
        "nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain " +
        "sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe " +
        "afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani belarusian belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian chilean " +
        "chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian estonian ethiopian finnish french georgian german germans ghanaian greek haitian hungarian icelandic indian indonesian " +
        "iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kosovan kuwaiti lebanese libyan lithuanian malaysian maltese mexican moldovan moroccan nepali nigerian norwegian pakistani palestinian " +
        "peruvian portuguese romanian russian rwandan saudi scottish senegalese serbian slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian " +
        "venezuelan vietnamese welsh yemeni zimbabwean european african asian americans russians ukrainians palestinians israelis europe africa asia america " +
        "london paris berlin madrid rome moscow beijing tokyo delhi mumbai washington chicago boston dallas houston seattle philadelphia atlanta miami denver detroit toronto montreal vancouver sydney melbourne dublin " +
        "brussels amsterdam vienna zurich geneva stockholm oslo copenhagen helsinki warsaw prague budapest kyiv kiev kharkiv istanbul ankara athens cairo tehran baghdad jerusalem gaza beirut damascus kabul islamabad " +
        "karachi dhaka bangkok jakarta manila seoul shanghai taipei nairobi lagos johannesburg manchester liverpool glasgow edinburgh birmingham california texas florida ohio michigan pennsylvania wisconsin nevada " +
        "arizona minnesota oregon illinois massachusetts virginia tennessee louisiana alabama kentucky oklahoma colorado missouri alaska hawaii pittsburgh brooklyn manhattan " +
        "deutschland österreich schweiz frankreich italien spanien polen russland türkei griechenland belgien niederlande dänemark schweden norwegen finnland tschechien ungarn rumänien bulgarien kroatien serbien " +
        "großbritannien schottland irland indien brasilien argentinien mexiko kanada ägypten syrien irak libanon südafrika australien europa afrika asien amerika bayern sachsen hessen thüringen brandenburg " +
        "niedersachsen saarland württemberg schwaben franken rheinland westfalen mecklenburg vorpommern schleswig holstein hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen " +
        "bonn münster mannheim karlsruhe augsburg wiesbaden mainz potsdam magdeburg erfurt rostock kiel wien zürich genf basel bern salzburg graz brüssel moskau peking kreuzberg neukölln " +
        "allemagne france espagne italie russie chine états-unis royaume-uni belgique suisse autriche grèce pologne turquie algérie maroc tunisie égypte syrie irak israël liban lyon marseille lille bordeaux toulouse " +
        "españa francia alemania italia rusia ucrania inglaterra portugal méxico colombia perú brasil barcelona sevilla valencia bilbao");

    /// <summary>True for the name of a place or of its people, possessive or not.</summary>
    public static bool Contains(string folded) =>
        All.Contains(folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded)
        || (folded.Length > 4 && folded[^1] == 's' && All.Contains(folded[..^1]));
}
