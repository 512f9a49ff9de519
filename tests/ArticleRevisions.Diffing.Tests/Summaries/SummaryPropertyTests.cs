using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests.Summaries;

/// <summary>What holds for the summary of any comparison.</summary>
public sealed class SummaryPropertyTests
{
    private const int Longest = 200;

    [Fact]
    public void A_summary_fits_in_its_line_and_is_empty_only_when_nothing_changed() => Check(diff =>
    {
        Assert.InRange(diff.Summary.Length, 0, Longest);
        Assert.DoesNotContain(diff.Summary, char.IsControl);
        if (diff.IsEmpty && diff.Notices.Count == 0)
            Assert.Equal("", diff.Summary);
        else
            Assert.NotEqual("", diff.Summary);
    });

    [Fact]
    public void A_summary_ends_with_a_stop_and_holds_whole_characters() => Check(diff =>
    {
        Assert.Equal(diff.Summary, diff.Summary.Trim());
        Assert.True(diff.Summary.Length == 0 || diff.Summary[^1] is '.');
        Assert.DoesNotContain(diff.Summary.EnumerateRunes(), r => r == Rune.ReplacementChar);
    });

    [Fact]
    public void One_thing_is_never_in_the_plural_nor_several_in_the_singular() => Check(diff =>
    {
        Assert.DoesNotMatch(@"\bOne (?:sentences|minor changes|notices)\b", diff.Summary);
        Assert.DoesNotMatch(@"\bOne \w+ were\b", diff.Summary);
        Assert.DoesNotMatch(@"\b(?:Two|Three|Four|Five|Six|Seven|Eight|Nine) (?:sentence|figure|date|name|hedge|change)\b", diff.Summary);
    });

    [Fact]
    public void Added_and_removed_sentences_are_counted_as_the_edits_are() => Check(diff =>
    {
        foreach (var (operation, verb) in new[] { (EditOperation.Inserted, "added"), (EditOperation.Deleted, "removed") })
        {
            var told = Regex.Match(diff.Summary, $@"(?:^|\. )(\w+) sentences? w(?:as|ere) {verb}\.");
            var count = diff.Edits.Count(e => e.Operation == operation && e.Significance != Significance.Cosmetic);
            Assert.True(!told.Success || told.Groups[1].Value == Word(count), diff.Summary);
        }
    });

    private static string Word(int count) =>
        count < 10 ? new[] { "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine" }[count] : $"{count}";

    private static void Check(Action<RevisionDiff> property)
    {
        RandomArticles.Pair.Sample(pair => property(ArticleDiffer.Compare(pair.Before, pair.After)), iter: 400);
        RandomArticles.Strangers.Sample(pair => property(ArticleDiffer.Compare(pair.Before, pair.After)), iter: 100);
    }
}
