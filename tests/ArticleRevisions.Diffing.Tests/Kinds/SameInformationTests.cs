namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Rewordings after which a reader knows neither more nor less.</summary>
public sealed class SameInformationTests
{
    [Theory]
    [InlineData("The company hid the losses.", "The company has hidden the losses.")]
    [InlineData("The results show a decline.", "The results showed a decline.")]
    [InlineData("He promises to rebuild the pier.", "He promised to rebuild the pier.")]
    public void Another_tense_is_minor(string before, string after) => AssertMinor(before, after);

    [Theory]
    [InlineData("The mayor met residents.", "The mayor met with residents.")]
    [InlineData("A tram line crosses town.", "The tram line crosses the town.")]
    [InlineData("However, talks went on.", "But talks went on.")]
    [InlineData("The company, which is based in Leeds, failed.", "The company based in Leeds failed.")]
    [InlineData("He will also speak in Bonn.", "He will speak in Bonn.")]
    public void Articles_prepositions_and_connectives_are_minor(string before, string after) => AssertMinor(before, after);

    [Theory]
    [InlineData("Because of the storm, schools closed.", "Due to the storm, schools closed.")]
    [InlineData("Buses such as the night line stopped.", "Buses, for example the night line, stopped.")]
    [InlineData("The plan was costly. ", "In the end, the plan was costly. ")]
    public void Phrases_that_only_bind_are_minor(string before, string after) => AssertMinor(before, after);

    [Theory]
    [InlineData("She began the work in May.", "She started the work in May.")]
    [InlineData("They bought the old mill.", "They purchased the old mill.")]
    [InlineData("A vehicle blocked the road.", "A car blocked the road.")]
    public void Plain_synonyms_are_minor(string before, string after) => AssertMinor(before, after);

    [Theory]
    [InlineData("They decided to leave.", "They made the decision to leave.")]
    [InlineData("The board will investigate the fire.", "The board will carry out an investigation of the fire.")]
    public void A_verb_and_its_noun_with_a_light_verb_are_minor(string before, string after) => AssertMinor(before, after);

    [Fact]
    public void Filling_in_a_word_that_the_sentence_has_already_is_minor() =>
        AssertMinor("They did jobs that others could not do.", "They did jobs that others could not do, those jobs.");

    [Theory]
    [InlineData("The asmayor spoke first.", "The as mayor spoke first.")]
    [InlineData("The harbourbridge is shut.", "The harbour bridge is shut.")]
    public void Words_joined_by_mistake_are_minor(string before, string after) => AssertMinor(before, after);

    [Theory]
    [InlineData("Spain and France met on Sunday.", "France and Spain met on Sunday.")]
    [InlineData("On Monday, the council voted.", "The council voted on Monday.")]
    public void Another_order_of_a_list_or_of_a_phrase_is_minor(string before, string after) => AssertMinor(before, after);

    [Fact]
    public void A_name_and_its_initials_are_the_same_name() => AssertMinor("The United Nations agreed.", "The UN agreed.");

    [Theory]
    [InlineData("Auch die Bahn war betroffen.", "Die Bahn war auch betroffen.")]
    [InlineData("Denn hier entstehen Häuser.", "Hier entstehen Häuser.")]
    [InlineData("Das große Haus brannte.", "Die großen Häuser am Hang brannten.", false)]
    public void German_particles_are_minor_and_new_facts_are_not(string before, string after, bool isMinor = true) =>
        Assert.Equal(isMinor ? Significance.Minor : Significance.Substantive, Rewording.Of(before, after, "de").Significance);

    private static void AssertMinor(string before, string after)
    {
        Assert.Equal(Significance.Minor, Rewording.Of(before, after).Significance);
        Assert.Equal(Significance.Minor, Rewording.Of(after, before).Significance);
    }
}
