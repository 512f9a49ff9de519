using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Words that say the same in nearly every sentence. Only plain pairs: words that judge ("militant", "terrorist"), weigh
/// ("killed", "murdered") or count ("many", "several") are never taken for one another.
/// </summary>
internal static class SameSenses
{
    private static readonly FrozenDictionary<string, string> EnglishSenses = Table(
        "begin start commence|gas gasoline petrol|discuss broach|discourse discussion|within inside|crash collision|recently lately|help assist aid|buy purchase|use utilize utilise usage|show demonstrate|get obtain receive acquire|need require|many numerous|" +
        "problem issue|quick fast rapid swift|allow let permit enable|keep maintain retain|finish complete|try attempt|car vehicle automobile auto|" +
        "people person individual human|presumption assumption|choose select pick|build construct|make create produce|reduce decrease lower lessen|" +
        "improve better enhance|whole entire|enough sufficient|often frequently|main major primary|benefit advantage pro|drawback disadvantage con downside|" +
        "happen occur|provide give supply offer|fix repair mend|answer reply respond|movie film|doctor dr physician|lawyer attorney|price cost|" +
        "wrong incorrect|hard difficult|easy simple|huge enormous massive|big large|rich wealthy|usually typically generally normally|specifically particularly especially|" +
        "remain stay|ban prohibit forbid|television tv|government govt|department dept|telephone phone|photograph photo picture|" +
        "chance opportunity|various diverse|kid child|internet web online|" +
        "ease facilitate|cell mobile|traveling travelling|talk speak|method way manner", WordStems.English);

    private static readonly FrozenDictionary<string, string> GermanSenses = Table(
        "beginnen anfangen starten|auto wagen fahrzeug|mensch person leute|zeigen belegen|bekommen erhalten|helfen unterstützen|groß riesig|viel zahlreich|" +
        "benutzen nutzen verwenden|kaufen erwerben|reden sprechen|geschehen passieren|bauen errichten", WordStems.German);

    public static string English(string stem) => EnglishSenses.GetValueOrDefault(stem, stem);

    public static string German(string stem) => GermanSenses.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string> Table(string groups, Func<string, string> stem) => groups.Split('|')
        .SelectMany(g => g.Split(' ').Skip(1).Select(w => (Word: stem(w), First: stem(g.Split(' ')[0]))))
        .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.First, StringComparer.Ordinal);
}
