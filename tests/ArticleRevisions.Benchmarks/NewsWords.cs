namespace ArticleRevisions.Benchmarks;

/// <summary>The words a text is made of, each list from the frequent to the rare.</summary>
public sealed record NewsWords(
    string[] People, string[] Places, string[] Bodies, string[] Nouns, string[] Verbs, string[] Adjectives, string[] Adverbs, string[] Links, string[] Small)
{
    /// <summary>Words as news uses them.</summary>
    public static NewsWords Own { get; } = new(
        Split("Lindholt|Arden|Okafor|Mara Lindholt|Tobias Arden|Ruth Okafor|Velasco|Petra Velasco|Henning|Osei|Dr. Osei|Mr. Henning|Yusuf Demiral|Demiral|Anneke Brandt|Brandt|Ms. Quill|Quill|Jon Harrow|Harrow|Sir Edwin Pell|Prof. Nakata"),
        Split("Northhaven|the harbour|Lower Vale|Estmark|the old town|Port Averil|Kestrel Bay|Dunmore|the eastern district|Varn|the river|Cape Orrin|St. Alban|the capital|Westerly"),
        Split("the council|the ministry|the port authority|the company|Averil Shipping|the union|the court|the committee|police|the hospital trust|Varn Energy Ltd.|the central bank|the National Audit Office|the opposition"),
        Split("report|plan|bridge|decision|vote|budget|project|repair|contract|ferry|year|week|government|inquiry|statement|worker|resident|cost|deal|school|storm|line|station|house|road|case|letter|engineer|ship|price|crew|rule|fund|meeting|witness|document|warning|delay|pension|tunnel|turbine|harbour wall|footbridge|survey|licence|tender|invoice|railway|clinic|grant|appeal|shortage|closure|breakwater|referendum"),
        Split("approved|delayed|rejected|opened|closed|raised|found|published|cut|ordered|repaired|signed|blamed|called for|accepted|reviewed|moved|built|sold|inspected|cancelled|abandoned|questioned|defended|examined|withdrew|backed|suspended|audited|dredged"),
        Split("new|public|local|early|final|large|old|national|serious|former|likely|recent|independent|costly|urgent|temporary|structural|disputed|long-awaited|little-known|flood-damaged|unlicensed"),
        Split("again|later|early|quietly|in public|this week|on time|without notice|at short notice|by a narrow margin|despite protests|for the first time"),
        Split("while|because|after|although|and|but|as|before|which meant that|so"),
        Split("the|a|its|their|another|this|every|that|his|her"));

    /// <summary>Words that nobody uses, so that no sentence shares one with <see cref="Own"/>.</summary>
    public static NewsWords Invented { get; } = new(
        Made(22, capital: true), Made(15, capital: true), Made(14, capital: false), Made(300, capital: false), Made(120, capital: false),
        Made(90, capital: false), Made(40, capital: false), Made(10, capital: false), Made(10, capital: false));

    private static string[] Split(string words) => words.Split('|');

    private static string[] Made(int count, bool capital)
    {
        string[] syllables = ["zor", "qua", "bli", "fen", "dru", "xil", "mop", "gra", "yth", "koo", "vub", "plei"];
        var random = new SeededNumbers(count);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var word = string.Concat(Enumerable.Range(0, 2 + i % 3).Select(_ => syllables[random.Below(syllables.Length)]));
                return capital ? char.ToUpperInvariant(word[0]) + word[1..] : word;
            }),
        ];
    }
}
