namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Small rewordings after which a reader believes something else.</summary>
public sealed class ChangedInformationTests
{
    [Theory]
    [InlineData("Prices went up in March.", "Prices went down in March.")]
    [InlineData("All of the passengers survived.", "Some of the passengers survived.")]
    [InlineData("The parcel was sent to Oslo.", "The parcel was sent from Oslo.")]
    [InlineData("Over 30 were hurt.", "Under 30 were hurt.")]
    [InlineData("He said he was sorry.", "She said she was sorry.")]
    public void One_small_word_for_its_opposite_is_content(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal("opposed-words", Assert.Single(edit.Reasons).Rule);
        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Content);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("Spain beat France on Sunday.", "France beat Spain on Sunday.")]
    [InlineData("The dog bit the postman.", "The postman bit the dog.")]
    [InlineData("Class sizes went from 30 to 25.", "Class sizes went from 25 to 30.")]
    public void The_same_words_in_each_others_places_are_content(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal("places-swapped", Assert.Single(edit.Reasons).Rule);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("en", "The county will pay for it.", "The country will pay for it.")]
    [InlineData("en", "The driver was hired in June.", "The driver was fired in June.")]
    [InlineData("en", "He was convicted by a friend.", "He was convinced by a friend.")]
    [InlineData("en", "The barn held 40 cats.", "The barn held 40 cars.")]
    [InlineData("de", "Die Kirche war voll.", "Die Kirsche war voll.")]
    [InlineData("de", "Ein Mann wurde verletzt.", "Ein Mann wurde versetzt.")]
    public void Two_known_words_a_letter_apart_are_not_a_mended_word(string language, string before, string after)
    {
        var edit = Rewording.Of(before, after, language);

        Assert.DoesNotContain(edit.Kinds, k => k.Kind == Kind.Spelling);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("Police killed a man.", "Police murdered a man.")]
    [InlineData("Militants attacked the base.", "Terrorists attacked the base.")]
    [InlineData("He was arrested on Sunday.", "He was charged on Sunday.")]
    public void Words_that_judge_are_no_synonyms(string before, string after) =>
        Assert.Contains(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Content);

    [Fact]
    public void A_word_that_takes_anothers_place_counts_even_if_the_sentence_has_it_elsewhere()
    {
        var edit = Rewording.Of("Tolls that reduce traffic would increase delays.", "Tolls that reduce traffic would reduce delays.");

        Assert.Equal("content-replaced", Assert.Single(edit.Reasons).Rule);
    }

    [Theory]
    [InlineData("The bridge collapsed.", "The bridge partially collapsed.", "content-added")]
    [InlineData("Only members can vote.", "Members can vote.", "content-removed")]
    [InlineData("The bill passed the lower house.", "The bill passed the upper house.", "content-replaced")]
    public void The_rule_says_what_the_information_did(string before, string after, string rule) =>
        Assert.Equal(rule, Assert.Single(Rewording.Of(before, after).Reasons).Rule);
}
