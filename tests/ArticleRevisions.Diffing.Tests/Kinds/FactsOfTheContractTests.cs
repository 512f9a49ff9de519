namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>What other tools judge to be noise and readers do not.</summary>
public sealed class FactsOfTheContractTests
{
    [Theory]
    [InlineData("The outage lasted 3 days.", "The outage lasted 10 days.", Kind.Number)]
    [InlineData("The vote is on March 4.", "The vote is on March 11.", Kind.Date)]
    [InlineData("Rescuers counted 12 dead.", "Rescuers counted 47 dead.", Kind.Number)]
    [InlineData("Rescuers counted twelve dead.", "Rescuers counted forty dead.", Kind.Number)]
    [InlineData("The plan costs 1.5 million euros.", "The plan costs 15 million euros.", Kind.Number)]
    [InlineData("He called the plan a gift to voters.", "He called the plan “a gift” to voters.", Kind.Quotation)]
    [InlineData("The bridge will close in winter.", "The bridge will not close in winter.", Kind.Negation)]
    [InlineData("The report was updated with 3 names.", "The report was updated with 5 names.", Kind.Number)]
    [InlineData("The list was published on Monday.", "The list was published on Friday.", Kind.Date)]
    public void A_changed_fact_is_substantive_and_has_its_kind(string before, string after, Kind kind)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Significance.Substantive, edit.Significance);
        Assert.Contains(edit.Kinds, k => k.Kind == kind);
        Assert.NotEmpty(edit.Reasons);
    }

    [Fact]
    public void A_figure_in_a_long_text_is_not_lost_in_it()
    {
        var long1 = "The ministry, which had been asked for figures several times in recent weeks, said that 12 people had died in the flood.";

        var edit = Rewording.Of(long1, long1.Replace("12", "47", StringComparison.Ordinal));

        var number = Assert.Single(edit.Kinds, k => k.Kind == Kind.Number);
        Assert.Equal(new NumberChange(12, 47, null), number.Number);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Fact]
    public void A_headline_only_change_is_substantive()
    {
        var edit = Rewording.Field(ArticleField.Headline, "Mayor praises the new tram", "Mayor defends the new tram");

        Assert.Equal(Significance.Substantive, edit.Significance);
        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Headline);
    }

    [Fact]
    public void A_headline_is_all_that_changed_and_makes_the_whole_substantive()
    {
        var before = Article("Mayor praises the new tram", "The tram opened on Sunday.");

        var diff = ArticleDiffer.Compare(before, before with { Headline = "Mayor defends the new tram" });

        Assert.Equal(Significance.Substantive, diff.Significance);
        Assert.Equal(ArticleField.Headline, Assert.Single(diff.Fields).Field);
        Assert.False(diff.IsEmpty);
    }

    [Fact]
    public void A_text_that_changed_and_changed_back_is_two_changes()
    {
        var (one, other) = (Article("Flood", "Rescuers counted 12 dead."), Article("Flood", "Rescuers counted 47 dead."));

        var (there, back) = (ArticleDiffer.Compare(one, other), ArticleDiffer.Compare(other, one));

        Assert.Equal("A figure changed from 12 to 47.", there.Summary);
        Assert.Equal("A figure changed from 47 to 12.", back.Summary);
        Assert.Equal((there.BeforeHash, there.AfterHash), (back.AfterHash, back.BeforeHash));
    }

    [Fact]
    public void Another_speaker_is_found_in_the_whole_comparison_too()
    {
        var diff = ArticleDiffer.Compare(
            Article("Talks", "“We were not told,” said Anna Berg on Monday."), Article("Talks", "“We were not told,” said Peter Holm on Monday."));

        Assert.Contains(diff.Reasons, r => r.Rule == "speaker-changed");
        Assert.Equal(Significance.Substantive, diff.Significance);
    }

    [Fact]
    public void A_page_timestamp_changes_nothing()
    {
        var diff = ArticleDiffer.Compare(
            Article("Flood", "Updated 3 hours ago", "Rescuers counted 12 dead."), Article("Flood", "Updated 5 hours ago", "Rescuers counted 12 dead."));

        Assert.Equal(Significance.Cosmetic, diff.Significance);
        Assert.Empty(diff.Notices);
    }

    [Theory]
    [InlineData("Updated 3 hours ago", "Updated 5 hours ago")]
    [InlineData("Last updated: 9.45pm", "Last updated: 10.05pm")]
    [InlineData("Updated Nov 19, 6:55 AM", "Updated Nov 19, 8:10 AM")]
    [InlineData("124 comments", "131 comments")]
    [InlineData("This story has been shared 46,024 times.", "This story has been shared 51,200 times.")]
    [InlineData("Aktualisiert am 21.01.2022, 11:39 Uhr", "Aktualisiert am 22.01.2022, 09:10 Uhr")]
    [InlineData("Mis à jour le 8 mai 2019 à 09h03", "Mis à jour le 9 mai 2019 à 10h00")]
    public void A_page_timestamp_or_counter_is_furniture(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Significance.Cosmetic, edit.Significance);
        Assert.Equal(Kind.Template, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Cosmetic, Rewording.Insertion(after).Significance);
        Assert.Equal(Significance.Cosmetic, Rewording.Deletion(before).Significance);
    }

    private static ArticleText Article(string headline, params string[] paragraphs) =>
        new() { Headline = headline, Language = "en", Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))] };
}
