using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Languages;

/// <summary>
/// The fixed sentences of which a summary is made, as <see cref="RevisionDiff.Summary"/> has them:
/// {0} and {1} are values, {n} a number in words.
/// </summary>
internal static class SummaryForms
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Sentences("rewritten"), .. Sentences("added"), .. Sentences("removed"), .. Sentences("moved"), .. Sentences("split"),
        "{n} sentences were merged into one.", "{n} sentences were merged into {n}.",
        .. Field("headline"), .. Field("standfirst"), .. Field("byline"),
        .. Kind("A figure", "figures"), .. Kind("A date", "dates"), .. Kind("A name", "names"), .. Kind("A quotation", "quotations"),
        .. Kind("An attribution", "attributions"), .. Kind("A hedge", "hedges"), .. Kind("A negation", "negations"),
        "A quotation was altered.", "{n} quotations were altered.", "“{0}” became “{1}”.",
        .. Notice("A correction notice"), .. Notice("A clarification notice"), .. Notice("An update notice"), .. Notice("An editors' note"),
        .. Notice("A retraction notice"), .. Notice("A notice"),
        "{n} notices were added.", "{n} notices were changed.", "{n} notices were removed.",
        "One minor change was made.", "{n} minor changes were made.",
    ];

    private static string[] Sentences(string verb) => [$"One sentence was {verb}.", $"{{n}} sentences were {verb}."];

    private static string[] Notice(string subject) => [$"{subject} was added.", $"{subject} was changed.", $"{subject} was removed."];

    private static string[] Field(string name) =>
        [$"A {name} was added.", $"The {name} was removed.", $"The {name} changed from “{{0}}” to “{{1}}”.", $"The {name} changed."];

    private static string[] Kind(string one, string many) =>
    [
        $"{one} was added.", $"{one} was added: {{0}}.", $"{one} was removed.", $"{one} was removed: {{0}}.",
        $"{one} changed from {{0}} to {{1}}.", $"{one} changed.",
        $"{{n}} {many} were added.", $"{{n}} {many} were removed.", $"{{n}} {many} changed.",
    ];
}
