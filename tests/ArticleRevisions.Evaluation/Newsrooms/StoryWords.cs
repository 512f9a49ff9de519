namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What the newsroom's sentences are made of.</summary>
internal static class StoryWords
{
    public static readonly string[] Who =
    [
        "The harbour master", "A spokesman for the council", "The owner of the mill", "The head of the fire brigade", "A clerk of the railway", "The mayor's office", "An engineer of the water works",
        "The chairwoman of the growers", "A witness from the upper town", "The ministry of transport", "The keeper of the lighthouse", "The union of the dockers", "The director of the hospital",
    ];

    public static readonly string[] Said = ["said", "told reporters", "confirmed", "denied", "wrote in a letter", "promised", "warned", "admitted", "announced", "recalled"];

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Things =
    [
        "crates of oranges", "tons of coal", "new homes", "passengers", "litres of milk", "bicycles", "old letters", "fishing boats", "school desks", "metres of track", "sheep", "street lamps", "tickets", "votes",
    ];

    public static readonly string[] Did = ["were lost", "had been counted", "were sold too cheaply", "will be moved", "arrived too late", "are to be replaced", "were found again", "had never been paid for", "must be tested once more"];

    public static readonly string[] Where =
    [
        "behind the customs house", "near the northern pier", "between the two bridges", "in the valley of the mills", "outside the old station", "along the river road", "at the foot of the castle hill",
        "in the storehouse by the lock", "under the arches of the market", "in three villages on the coast",
    ];

    public static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
