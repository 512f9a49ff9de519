namespace ArticleRevisions.Web.Demo;

/// <summary>An outlet of the demo's newsroom, with its own port.</summary>
/// <param name="Key">How texts refer to it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Motto">The line under its name.</param>
/// <param name="SendsETags">Whether it answers conditional requests.</param>
/// <param name="UsesAtom">Atom or RSS for its feed.</param>
internal sealed record DemoPublication(string Key, string Name, string Motto, bool SendsETags, bool UsesAtom)
{
    public static IReadOnlyList<DemoPublication> All { get; } =
    [
        new("courier", "The Harbour Courier", "News from the coast since this morning", SendsETags: true, UsesAtom: false),
        new("northlight", "Northlight Daily", "What the north reads", SendsETags: false, UsesAtom: true),
        new("ledger", "The Inland Ledger", "Money, towns and weather", SendsETags: false, UsesAtom: false),
        new("jobs", "Netflix Jobs (reconstruction)", "A reconstruction for the demo, not a site of Netflix", SendsETags: true, UsesAtom: true),
    ];
}
