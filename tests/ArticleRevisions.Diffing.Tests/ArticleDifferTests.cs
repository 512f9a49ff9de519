namespace ArticleRevisions.Diffing.Tests;

public class ArticleDifferTests
{
    private const string Line = "The harbour bridge closed on Monday after engineers found rust.";

    [Fact]
    public void Comparing_a_text_with_itself_finds_nothing()
    {
        var text = Texts.English(Line, "", Line) with { Standfirst = "Ferries run", Byline = "By Lena Ortiz" };

        var diff = ArticleDiffer.Compare(text, text with { });

        Assert.True(diff.IsEmpty);
        Assert.Equal("", diff.Summary);
        Assert.Equal(Significance.Cosmetic, diff.Significance);
        Assert.Empty(diff.Reasons);
        Assert.Empty(diff.Notices);
        Assert.Equal(0, diff.Statistics.Gross);
        Assert.Equal(("2", text.Hash(), text.Hash()), (diff.EngineVersion, diff.BeforeHash, diff.AfterHash));
    }

    [Fact]
    public void Two_empty_articles_are_equal()
    {
        Assert.True(ArticleDiffer.Compare(new ArticleText(), new ArticleText()).IsEmpty);
    }

    [Fact]
    public void A_change_of_the_headline_alone_is_a_change()
    {
        var before = Texts.English(Line);

        var diff = ArticleDiffer.Compare(before, before with { Headline = "Harbour bridge closes for months" });

        var field = Assert.Single(diff.Fields);
        Assert.Equal((ArticleField.Headline, new WordEdit(new TextSpan(26, 33), new TextSpan(26, 32))), (field.Field, Assert.Single(field.Words)));
        Assert.False(diff.IsEmpty);
        Assert.NotEqual("", diff.Summary);
        Assert.Equal((1, 1), (diff.Statistics.WordsInserted, diff.Statistics.WordsDeleted));
    }

    [Fact]
    public void A_field_that_was_absent_has_a_side_that_is_null()
    {
        var before = Texts.English(Line) with { Headline = "" };

        var diff = ArticleDiffer.Compare(before, before with { Headline = "Bridge closed", Byline = "By Lena Ortiz" });

        Assert.Equal([(ArticleField.Headline, null, "Bridge closed"), (ArticleField.Byline, null, "By Lena Ortiz")], diff.Fields.Select(f => (f.Field, f.Before, f.After)));
    }

    [Fact]
    public void Words_that_lead_to_another_page_are_an_edit_of_the_link()
    {
        var before = Linked("https://example.org/report");

        var diff = ArticleDiffer.Compare(before, Linked("https://example.org/other"));

        var edit = diff.Only();
        Assert.Equal((EditOperation.Replaced, 0), (edit.Operation, edit.Words.Count));
        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Link);
        Assert.True(ArticleDiffer.Compare(before, Linked("https://example.org/report")).IsEmpty);

        static ArticleText Linked(string target) => new() { Blocks = [new Block(BlockKind.Paragraph, "One. See the report.") { Links = [new BlockLink(13, 19, target)] }] };
    }

    [Fact]
    public void Links_count_in_their_sentence()
    {
        var block = new Block(BlockKind.Paragraph, "One. See the report.") { Links = [new BlockLink(13, 19, "https://example.org/")] };

        var diff = ArticleDiffer.Compare(new ArticleText(), new ArticleText { Blocks = [block] });

        Assert.Empty(diff.Edits[0].After[0].Links);
        Assert.Equal(new BlockLink(8, 14, "https://example.org/"), Assert.Single(diff.Edits[1].After[0].Links));
    }

    [Theory]
    [InlineData("The storm lasted 3 days.", "The storm lasted 10 days.")]
    [InlineData("The vote is on March 4.", "The vote is on March 11.")]
    [InlineData("The crash left twelve dead on the coast road.", "The crash left forty dead on the coast road.")]
    [InlineData("The city paid 1.5 million for it.", "The city paid 15 million for it.")]
    [InlineData("The mayor called the plan safe.", "The mayor called the plan “safe”.")]
    [InlineData("The bridge is open to cars.", "The bridge is not open to cars.")]
    [InlineData("The story was updated after 12 people died.", "The story was updated after 47 people died.")]
    public void What_can_change_a_belief_is_substantive(string before, string after)
    {
        var diff = ArticleDiffer.Compare(Texts.English(Line, before), Texts.English(Line, after));

        Assert.Equal((EditOperation.Replaced, Significance.Substantive), (diff.Only().Operation, diff.Significance));
    }

    [Fact]
    public void Moved_words_are_neither_inserted_nor_deleted()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English(Line, "The ferry runs every hour until late.", "The council meets on Friday morning."),
            Texts.English("The council meets on Friday morning.", Line, "The ferry runs every hour until late."));

        Assert.Equal((0, 0), (diff.Statistics.WordsInserted, diff.Statistics.WordsDeleted));
    }
}
