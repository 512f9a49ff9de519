using System.Globalization;

namespace ArticleRevisions.Web.Demo;

/// <summary>
/// The small edits that the newsroom goes on making after its history: figures that grow, lines that are added, verbs and
/// headlines that are changed. The series never ends and never repeats the text before.
/// </summary>
internal static class LiveEdits
{
    /// <summary>The live article's path, at the Courier.</summary>
    public const string Path = "/2026/11/storm-night";

    /// <summary>The publication's key.</summary>
    public const string Publication = "courier";

    private const int LinesKept = 5;

    private static readonly string[] Verbs = ["said", "told reporters", "argued", "insisted", "conceded", "repeated"];

    private static readonly string[] Reports =
    [
        "The coastguard sent a second helicopter to the outer islands.", "Two trees fell across the valley road and were cleared within the hour.", "The school in Brekke opened its hall for people without heating.",
        "A fishing boat with three men aboard reached the inner harbour unharmed.", "The last train of the evening was stopped before the bridge.", "Engineers reached the broken mast on the ridge.",
        "Volunteers filled four hundred sandbags at the fire station.", "The hospital went over to its own generators as a precaution.",
    ];

    /// <summary>The live article after a number of edits.</summary>
    public static string TextAfter(int edits)
    {
        var households = 1_240 + (Rounds(edits, 0) * 85);
        var verb = Verbs[Rounds(edits, 1) % Verbs.Length];
        var ferries = 3 + (Rounds(edits, 2) % 9);
        var reported = Rounds(edits, 3);
        var villages = 6 + (Rounds(edits, 4) % 14);
        var lines = Enumerable.Range(Math.Max(0, reported - LinesKept), Math.Min(reported, LinesKept)).Reverse()
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"Report {i + 1}: {Reports[i % Reports.Length]}"));
        return string.Create(CultureInfo.InvariantCulture, $"""
            # Storm leaves {Spelled(villages)} villages without power
            > The night's storm is the strongest on this coast in a decade.
            by: Ruth Calder
            A storm with gusts of up to 140 kilometres an hour has cut power lines along the coast and stopped most traffic on the water.
            The grid company counts {households:N0} households without electricity, and says that its crews can work only while the wind allows it.
            “Nobody should be on the coast road tonight,” Ingrid Moe, who leads the emergency staff, {verb}. “What is broken can wait until it is light.”
            Of the day's ferries, {ferries} have been cancelled, and the island of Sula can be reached only by air.
            ## What we know so far
            {string.Join('\n', lines)}
            The weather service expects the wind to turn north and to weaken towards the morning.
            """);
    }

    // Every edit changes one of five things, in turn.
    private static int Rounds(int edits, int thing) => (edits + 4 - thing) / 5;

    private static string Spelled(int number) => number switch
    {
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
