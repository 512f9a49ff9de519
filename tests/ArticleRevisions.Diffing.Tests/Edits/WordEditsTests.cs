using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Edits;

namespace ArticleRevisions.Diffing.Tests.Edits;

public class WordEditsTests
{
    [Theory]
    [InlineData("It cost 1.5 million dollars.", "It cost 15 million dollars.", "1.5 million → 15 million")]
    [InlineData("It lasted 3 days.", "It lasted 10 days.", "3 → 10")]
    [InlineData("The vote is on March 4.", "The vote is on March 11.", "4 → 11")]
    [InlineData("The plan is safe, she said.", "The plan is “safe”, she said.", " → “ |  → ”")]
    [InlineData("The bridge is open.", "The bridge is not open.", " → not ")]
    [InlineData("He won.", "He won!", ". → !")]
    [InlineData("A well-known firm.", "A well known firm.", "- →  ")]
    [InlineData("One  space.", "One space.", "  → ")]
    [InlineData("The mayor's car.", "The mayor’s car.", "mayor's → mayor’s")]
    [InlineData("Sales rose 26% in May.", "Sales rose 62% in May.", "26 → 62")]
    [InlineData("Cafe\u0301 open.", "Cafe open.", "Cafe\u0301 → Cafe")]
    public void The_words_that_differ_are_marked_whole(string before, string after, string marked)
    {
        Assert.Equal(marked, Marked(before, after));
    }

    [Fact]
    public void More_than_half_replaced_is_one_run()
    {
        Assert.Equal(
            "old council of this town had voted against a → board in that village decided for the",
            Marked("The old council of this town had voted against a plan.", "The board in that village decided for the plan."));
    }

    [Fact]
    public void Two_insertions_stay_two_however_long_they_are()
    {
        Assert.Equal(
            " → , who took office in the spring after a long campaign, |  → again on Monday night at the town hall ",
            Marked("The mayor spoke of the bridge.", "The mayor, who took office in the spring after a long campaign, spoke again on Monday night at the town hall of the bridge."));
    }

    [Fact]
    public void Equal_texts_have_no_word_edits()
    {
        Assert.Equal("", Marked("The bridge is open.", "The bridge is open."));
    }

    private static string Marked(string before, string after) => string.Join(
        " | ",
        WordEdits.Between(before, after, new StepBudget(1_000_000))
            .Select(w => $"{before[w.Before.Start..w.Before.End]} → {after[w.After.Start..w.After.End]}"));
}
