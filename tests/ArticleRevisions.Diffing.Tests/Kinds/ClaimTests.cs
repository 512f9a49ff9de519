namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Who says it, how sure it is, and whether it is so: attributions, hedges, negations.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("en", "The plan failed, the minister said.", "The plan failed.")]
    [InlineData("en", "The minister said the plan failed.", "The minister claimed the plan failed.")]
    [InlineData("en", "He denied that he knew.", "He admitted that he knew.")]
    [InlineData("en", "The agency estimates 300 birds died.", "Some 300 birds died.")]
    [InlineData("en", "Leaders have expressed hope that it ends.", "It ends.")]
    [InlineData("de", "Laut Polizei starb ein Mann.", "Ein Mann starb.")]
    [InlineData("de", "Das sagte Minister Weber.", "Das behauptete Minister Weber.")]
    [InlineData("fr", "Selon la police, un homme est mort.", "Un homme est mort.")]
    [InlineData("es", "Según la policía, murió un hombre.", "Murió un hombre.")]
    public void A_source_that_goes_or_a_verb_that_judges_is_substantive(string language, string before, string after)
    {
        var edit = Rewording.Of(before, after, language);

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Attribution);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("The report said the dam was weak.", "According to the report, the dam was weak.")]
    [InlineData("As the study mentioned, rents rose.", "As the study stated, rents rose.")]
    public void The_same_source_in_other_words_is_an_attribution_and_minor(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Attribution, Before: not null, After: not null });
        Assert.Equal("same-source", Assert.Single(edit.Reasons).Rule);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Theory]
    [InlineData("She read the reports on rents.", "She read them.")]
    [InlineData("These stated aims are modest.", "These aims are modest.")]
    [InlineData("He lives in the United States now.", "He lives abroad now.")]
    [InlineData("Insurance claims rose last year.", "Rents rose last year.")]
    public void A_noun_or_adjective_of_the_same_form_is_no_attribution(string before, string after) =>
        Assert.DoesNotContain(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Attribution);

    [Theory]
    [InlineData("en", "The fire killed 12.", "The fire reportedly killed 12.")]
    [InlineData("en", "Nearly 40 homes burned.", "Some homes burned, 40 in all.")]
    [InlineData("en", "She may resign.", "She will resign.")]
    [InlineData("en", "It is likely a fault.", "It is a fault.")]
    [InlineData("de", "Der mutmaßliche Täter floh.", "Der Täter floh.")]
    [InlineData("es", "El presunto autor huyó.", "El autor huyó.")]
    [InlineData("fr", "Il y a environ 40 blessés.", "Il y a 40 blessés.")]
    public void A_hedge_that_comes_or_goes_is_substantive(string language, string before, string after)
    {
        var edit = Rewording.Of(before, after, language);

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Hedge);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("About 200 people came.", "Around 200 people came.")]
    [InlineData("Perhaps it will rain.", "Maybe it will rain.")]
    [InlineData("It will probably rain.", "It will likely rain.")]
    public void One_hedge_for_its_equal_is_minor(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.DoesNotContain(edit.Kinds, k => k.Kind == Kind.Hedge);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Theory]
    [InlineData("en", "He was able to leave.", "He was unable to leave.")]
    [InlineData("en", "They left with their bags.", "They left without their bags.")]
    [InlineData("en", "He always votes.", "He never votes.")]
    [InlineData("en", "The driver was careful.", "The driver was careless.")]
    [InlineData("de", "Er hat keine Schuld.", "Er hat Schuld.")]
    [InlineData("fr", "Le ministre n'a pas répondu.", "Le ministre a répondu.")]
    [InlineData("es", "El ministro no respondió.", "El ministro respondió.")]
    public void Polarity_that_turned_is_substantive(string language, string before, string after)
    {
        var edit = Rewording.Of(before, after, language);

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Negation);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("He dont know.", "He doesn't know.")]
    [InlineData("They did not answer.", "They didn't answer.")]
    [InlineData("The test ran on a line.", "The test ran inline.")]
    [InlineData("Not only trams but also buses stopped.", "Trams and also buses stopped.")]
    public void The_same_polarity_in_another_form_is_no_negation(string before, string after) =>
        Assert.DoesNotContain(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Negation);
}
