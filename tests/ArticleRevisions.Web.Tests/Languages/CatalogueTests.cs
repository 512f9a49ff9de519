using System.Text.RegularExpressions;
using ArticleRevisions.Web.Languages;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Tests.House;

namespace ArticleRevisions.Web.Tests.Languages;

public sealed partial class CatalogueTests
{
    private static readonly Language German = Language.All.Single(l => l.Tag == "de");

    [Fact]
    public void Every_wording_in_the_sources_is_in_the_German_catalogue()
    {
        var missing = Wordings().Where(w => !German.Catalogue.ContainsKey(w)).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Every_counted_noun_and_every_form_of_a_summary_is_in_the_German_catalogue()
    {
        string[] wordings =
        [
            .. Enum.GetValues<Noun>().SelectMany(n => new[] { Counting.Of(n, 1), Counting.Of(n, 2), "one " + Counting.Of(n, 1), "no " + Counting.Of(n, 2) }),
            .. Enumerable.Range(0, 10).Select(Counting.Word),
            .. SummaryForms.All,
        ];

        Assert.DoesNotContain(wordings, w => !German.Catalogue.ContainsKey(w));
    }

    [Fact]
    public void A_translation_has_the_holes_and_the_elements_of_its_wording()
    {
        var wrong = German.Catalogue.Where(entry => !Marks(entry.Key).SequenceEqual(Marks(entry.Value)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_scanner_sees_choices_holes_and_nested_calls()
    {
        const string Source = """Say(one ? "day" : $"{count} days of {Say($"a {(x ? "b" : "c")}")}"); SayHtml($"<b>{x}</b>")""";

        Assert.Equal(["<b>{0}</b>", "a {0}", "day", "{0} days of {1}"], SaidWordings.Of(Source).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Wordings() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "ArticleRevisions.Web"), "*.cs*", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(file => SaidWordings.Of(File.ReadAllText(file)));

    // Holes may change places, elements too.
    private static IEnumerable<string> Marks(string wording) => Mark().Matches(wording).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}|</?\w+|\w+=""[^""]*""")]
    private static partial Regex Mark();
}
