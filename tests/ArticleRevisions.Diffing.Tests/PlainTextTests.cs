namespace ArticleRevisions.Diffing.Tests;

public class PlainTextTests
{
    [Fact]
    public void A_blank_line_ends_a_block_whatever_the_line_ends()
    {
        var text = ArticleText.FromPlainText("One line\r\nand its rest.\r\n\r\nTwo.\n \t\nThree.\rStill three.");

        Assert.Equal(["One line and its rest.", "Two.", "Three. Still three."], text.Blocks.Select(b => b.Text));
        Assert.All(text.Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
    }

    [Fact]
    public void Marks_at_the_line_start_give_the_kind()
    {
        var text = ArticleText.FromPlainText("# Bridge closed\n\n## Why\n\n- rust\n* salt\n  and wind\n1. first\n2. second\n\n> They knew,\n> she said.\nPlain.");

        Assert.Equal("Bridge closed", text.Headline);
        Assert.Equal(
            [
                new Block(BlockKind.Heading, "Why"), new Block(BlockKind.ListItem, "rust"), new Block(BlockKind.ListItem, "salt and wind"),
                new Block(BlockKind.ListItem, "first"), new Block(BlockKind.ListItem, "second"), new Block(BlockKind.Quote, "They knew, she said. Plain."),
            ],
            text.Blocks);
    }

    [Fact]
    public void A_paragraph_that_begins_with_an_ordinal_is_no_list_item()
    {
        var text = ArticleText.FromPlainText("3. Mai war ein Montag.");

        Assert.Equal(new Block(BlockKind.Paragraph, "3. Mai war ein Montag."), Assert.Single(text.Blocks));
    }

    [Fact]
    public void Only_the_first_level_one_heading_is_the_headline()
    {
        var text = ArticleText.FromPlainText("# First\n\nText.\n\n# Second");

        Assert.Equal("First", text.Headline);
        Assert.Equal(new Block(BlockKind.Heading, "Second"), text.Blocks[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \r\n\n")]
    [InlineData("***\n\n---")]
    public void Nothing_readable_gives_an_empty_article(string nothing)
    {
        var text = ArticleText.FromPlainText(nothing);

        Assert.Equal("", text.Headline);
        Assert.Empty(text.Blocks);
    }
}
