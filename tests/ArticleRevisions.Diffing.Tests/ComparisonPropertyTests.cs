using System.Globalization;
using ArticleRevisions.Diffing.Segmentation;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests;

/// <summary>
/// What every comparison of any two texts must keep. <c>FUZZ_PAIRS=1000000 dotnet test --filter Properties_hold_together</c>
/// is the long run.
/// </summary>
public class ComparisonPropertyTests
{
    private const int Pairs = 800;

    private static readonly int LongRun =
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_PAIRS"), CultureInfo.InvariantCulture, out var pairs) ? pairs : Pairs;

    [Fact]
    public void Properties_hold_together() => Check(
        (before, after, diff) =>
        {
            Rebuilds(before, after, diff);
            CoversEverySentence(diff);
            IsEmptyForEqualTexts(before, after, diff);
            IsEqualBetweenWordEdits(diff);
            CarriesWhatItsOperationsSay(diff);
            CountsWords(before, after, diff);
            Assert.InRange(diff.Summary.Length, 0, 200);
        },
        LongRun);

    [Fact]
    public void Edits_rebuild_both_texts() => Check(Rebuilds);

    [Fact]
    public void Edits_cover_every_sentence_once_and_follow_the_later_text() => Check((_, _, diff) => CoversEverySentence(diff));

    [Fact]
    public void Nothing_but_equal_texts_gives_an_empty_comparison() => Check(IsEmptyForEqualTexts);

    [Fact]
    public void Between_two_word_edits_both_texts_are_equal() => Check((_, _, diff) => IsEqualBetweenWordEdits(diff));

    [Fact]
    public void Operations_say_what_the_edits_carry() => Check((_, _, diff) => CarriesWhatItsOperationsSay(diff));

    [Fact]
    public void Gross_and_net_words_agree_with_the_texts() => Check(CountsWords);

    [Fact]
    public void The_same_texts_always_give_the_same_comparison() => RandomArticles.Pair.Sample(
        pair => Assert.Equal(Describe(ArticleDiffer.Compare(pair.Before, pair.After)), Describe(ArticleDiffer.Compare(pair.Before with { }, pair.After with { }))),
        iter: 300);

    [Fact]
    public void Limits_never_lose_text() => RandomArticles.Pair.Sample(
        pair =>
        {
            var diff = ArticleDiffer.Compare(pair.Before, pair.After, new DiffOptions { MaxSentences = 4, MaxWordSteps = 60 });

            Assert.Equal(pair.Before.Blocks.Select(b => b.Text), diff.RebuildBefore());
            Assert.Equal(pair.After.Blocks.Select(b => b.Text), diff.RebuildAfter());
            Assert.Equal(pair.Before.CanonicalText() == pair.After.CanonicalText(), diff.IsEmpty);
        },
        iter: 500);

    private static void Check(Action<ArticleText, ArticleText, RevisionDiff> property, int pairs = Pairs)
    {
        RandomArticles.Pair.Sample(pair => property(pair.Before, pair.After, ArticleDiffer.Compare(pair.Before, pair.After)), iter: pairs);
        RandomArticles.Strangers.Sample(pair => property(pair.Before, pair.After, ArticleDiffer.Compare(pair.Before, pair.After)), iter: pairs / 5);
    }

    private static void Rebuilds(ArticleText before, ArticleText after, RevisionDiff diff)
    {
        Assert.Equal(before.Blocks.Select(b => b.Text), diff.RebuildBefore());
        Assert.Equal(after.Blocks.Select(b => b.Text), diff.RebuildAfter());
    }

    private static void CoversEverySentence(RevisionDiff diff)
    {
        var before = diff.Edits.SelectMany(e => e.Before).Select(s => s.Index).ToList();
        var after = diff.Edits.SelectMany(e => e.After).Select(s => s.Index).ToList();

        Assert.Equal(Enumerable.Range(0, before.Count), before.Order());
        Assert.Equal(Enumerable.Range(0, after.Count), after);
        var unmoved = diff.Edits.Where(e => e.Move is null).SelectMany(e => e.Before).Select(s => s.Index).ToList();
        Assert.Equal(unmoved.Order(), unmoved);
    }

    private static void IsEmptyForEqualTexts(ArticleText before, ArticleText after, RevisionDiff diff)
    {
        Assert.Equal(before.CanonicalText() == after.CanonicalText(), diff.IsEmpty);
        Assert.True(ArticleDiffer.Compare(after, after).IsEmpty);
    }

    private static void IsEqualBetweenWordEdits(RevisionDiff diff)
    {
        foreach (var edit in diff.Edits.Where(e => e.Before.Count > 0 && e.After.Count > 0))
            AssertEqualBetween(edit.BeforeText, edit.AfterText, edit.Words);
        foreach (var field in diff.Fields.Where(f => f.Before is not null && f.After is not null))
            AssertEqualBetween(field.Before!, field.After!, field.Words);
    }

    private static void CarriesWhatItsOperationsSay(RevisionDiff diff) => Assert.All(diff.Edits, edit =>
    {
        var (before, after) = edit.Operation switch
        {
            EditOperation.Inserted => (0, 1),
            EditOperation.Deleted => (1, 0),
            EditOperation.Split => (1, edit.After.Count),
            EditOperation.Merged => (edit.Before.Count, 1),
            _ => (1, 1),
        };
        Assert.Equal((before, after), (edit.Before.Count, edit.After.Count));
        Assert.Equal(edit.Operation is EditOperation.Split or EditOperation.Merged, before + after > 2);
        Assert.Equal(edit.Operation == EditOperation.Moved, edit.Move is not null);
        Assert.True(edit.Move is not { Distance: < 1 });
        if (edit.Operation == EditOperation.Unchanged)
            Assert.Equal(edit.BeforeText, edit.AfterText);
        if (edit.Operation == EditOperation.Replaced)
            Assert.NotEmpty(edit.Words);
    });

    private static void CountsWords(ArticleText before, ArticleText after, RevisionDiff diff)
    {
        Assert.True(diff.Statistics.WordsUnchanged >= 0);
        if (before.CanonicalText() == after.CanonicalText())
            Assert.Equal(0, diff.Statistics.Gross);
    }

    private static void AssertEqualBetween(string before, string after, IReadOnlyList<WordEdit> words)
    {
        var (b, a) = (0, 0);
        foreach (var word in words)
        {
            Assert.Equal(before[b..word.Before.Start], after[a..word.After.Start]);
            Assert.All([word.Before.Start, word.Before.End], at => Assert.True(Graphemes.StartsAt(before, at)));
            Assert.All([word.After.Start, word.After.End], at => Assert.True(Graphemes.StartsAt(after, at)));
            Assert.NotEqual(before[word.Before.Start..word.Before.End], after[word.After.Start..word.After.End]);
            (b, a) = (word.Before.End, word.After.End);
        }

        Assert.Equal(before[b..], after[a..]);
    }

    private static string Describe(RevisionDiff diff) => string.Join(
        '\n',
        [
            .. diff.Fields.Select(f => $"{f.Field} {string.Join(' ', f.Words)}"),
            .. diff.Edits.Select(e => $"{e.Operation} {string.Join(' ', e.Before.Select(s => s.Index))} > {string.Join(' ', e.After.Select(s => s.Index))} {e.Move} {string.Join(' ', e.Words)}"),
            .. diff.BlockEdits.Select(b => $"{b.Operation} {string.Join(' ', b.Before)} > {string.Join(' ', b.After)}"),
            diff.Summary,
        ]);
}
