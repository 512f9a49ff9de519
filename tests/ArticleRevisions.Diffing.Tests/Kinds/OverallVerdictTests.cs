using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Tests.Kinds;

public sealed class OverallVerdictTests
{
    [Fact]
    public void The_weightiest_edit_decides()
    {
        var edits = new[]
        {
            Rewording.Of("The comittee met.", "The committee met."),
            Rewording.Of("It took 3 days.", "It took 5 days."),
        };

        var (significance, reasons) = OverallVerdict.Of([], edits, []);

        Assert.Equal(Significance.Substantive, significance);
        Assert.Equal("number-changed", Assert.Single(reasons).Rule);
    }

    [Fact]
    public void A_headline_counts_like_a_sentence()
    {
        var field = Rewording.Field(ArticleField.Headline, "Three held after fire", "Five held after fire");

        Assert.Equal(Significance.Substantive, OverallVerdict.Of([field], [], []).Significance);
    }

    [Fact]
    public void Blocks_alone_are_cosmetic_and_nothing_has_no_reason()
    {
        var (significance, reasons) = OverallVerdict.Of([], [], [new BlockEdit(BlockOperation.Joined, [0, 1], [0])]);

        Assert.Equal(Significance.Cosmetic, significance);
        Assert.Equal("blocks-only", Assert.Single(reasons).Rule);
        Assert.Empty(OverallVerdict.Of([], [], []).Reasons);
    }
}
