namespace ArticleRevisions.Diffing.Tests.Edits;

public class BlockEditsTests
{
    private const string One = "The harbour bridge closed on Monday.";
    private const string Two = "A ferry carries commuters across the river.";

    [Fact]
    public void A_broken_paragraph_is_a_cosmetic_block_edit()
    {
        var diff = ArticleDiffer.Compare(Texts.English($"{One} {Two}"), Texts.English(One, Two));

        AssertOnly(diff, BlockOperation.Broken, [0], [0, 1]);
    }

    [Fact]
    public void Joined_paragraphs_are_a_cosmetic_block_edit()
    {
        var diff = ArticleDiffer.Compare(Texts.English(One, Two), Texts.English($"{One} {Two}"));

        AssertOnly(diff, BlockOperation.Joined, [0, 1], [0]);
    }

    [Fact]
    public void A_paragraph_turned_heading_is_recast()
    {
        var before = Texts.English(One, Two);

        var diff = ArticleDiffer.Compare(before, before with { Blocks = [new Block(BlockKind.Heading, One), before.Blocks[1]] });

        AssertOnly(diff, BlockOperation.Recast, [0], [0]);
    }

    [Theory]
    [InlineData(One + " " + Two, One + "  " + Two)]
    [InlineData(One, One + " ")]
    public void White_space_around_sentences_is_respacing(string before, string after)
    {
        AssertOnly(ArticleDiffer.Compare(Texts.English(before), Texts.English(after)), BlockOperation.Respaced, [0], [0]);
    }

    [Fact]
    public void An_empty_block_that_went_away_is_seen()
    {
        var diff = ArticleDiffer.Compare(Texts.English(One, ""), Texts.English(One));

        Assert.Equal((EditOperation.Deleted, ""), (diff.Only().Operation, diff.Only().BeforeText));
    }

    private static void AssertOnly(RevisionDiff diff, BlockOperation operation, int[] before, int[] after)
    {
        Assert.All(diff.Edits, e => Assert.Equal(EditOperation.Unchanged, e.Operation));
        var edit = Assert.Single(diff.BlockEdits);
        Assert.Equal(operation, edit.Operation);
        Assert.Equal(before, edit.Before);
        Assert.Equal(after, edit.After);
        Assert.False(diff.IsEmpty);
        Assert.Equal(Significance.Cosmetic, diff.Significance);
        Assert.Equal(0, diff.Statistics.Gross);
    }
}
