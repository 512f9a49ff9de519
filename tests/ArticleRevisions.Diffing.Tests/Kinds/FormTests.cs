namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Names, quotations, and what is only form: spelling, punctuation, typography.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("en", "In London, shares fell.", "In Paris, shares fell.")]
    [InlineData("en", "Iran Sends Troops to the Border", "Iraq Sends Troops to the Border")]
    [InlineData("en", "Egyptian officials left.", "Syrian officials left.")]
    [InlineData("en", "The army bought the A320 first.", "The army bought the F-16 first.")]
    [InlineData("de", "Sie kommt aus Frankreich.", "Sie kommt aus Italien.")]
    public void A_place_or_a_model_is_a_name_wherever_it_stands(string language, string before, string after) =>
        Assert.Contains(Rewording.Of(before, after, language).Kinds, k => k.Kind == Kind.Name);

    [Theory]
    [InlineData("Then the Council met again.", "Then they met again.")]
    [InlineData("She asked Jonathan Kern.", "She asked Jonathon Kern.")]
    [InlineData("Then Doctors left.", "Then doctors left.")]
    public void An_office_a_spelling_or_a_capital_is_no_changed_name(string before, string after) =>
        Assert.DoesNotContain(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Name);

    [Theory]
    [InlineData("He called it “a shame”.", "He called it “a disgrace”.")]
    [InlineData("He called it “a shame”.", "He called it a shame.")]
    [InlineData("He called it a shame.", "He called it “a shame”.")]
    public void Quoted_words_altered_or_marks_added_or_removed_are_a_quotation(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Quotation);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Fact]
    public void A_quotation_that_runs_on_is_closed_without_being_altered()
    {
        var edit = Rewording.Of("“We are here.", "“We are here.”");

        Assert.Equal(Kind.Punctuation, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Theory]
    [InlineData("They organise tours.", "They organize tours.")]
    [InlineData("The colour of the flag matters.", "The color of the flag matters.")]
    [InlineData("He has travelled widely.", "He has traveled widely.")]
    [InlineData("The health care plan passed.", "The healthcare plan passed.")]
    [InlineData("It is a historic day.", "It is an historic day.")]
    [InlineData("She has gave evidence.", "She has given evidence.")]
    [InlineData("We want to loose nothing.", "We want to lose nothing.")]
    [InlineData("The team is ready.", "The team are ready.")]
    [InlineData("It speaks HTTP2 only.", "It speaks HTTP/2 only.")]
    public void A_variant_or_a_slip_is_spelling_and_minor(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Kind.Spelling, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Fact]
    public void A_point_inside_a_release_number_is_no_spelling()
    {
        var edit = Rewording.Of("It needs v1.5 or newer.", "It needs v15 or newer.");

        Assert.Equal(Kind.Number, Assert.Single(edit.Kinds).Kind);
    }

    [Theory]
    [InlineData("Die Strasse ist gesperrt.", "Die Straße ist gesperrt.")]
    [InlineData("Er sagte, daß er komme.", "Er sagte, dass er komme.")]
    public void German_sharp_s_is_spelling(string before, string after) =>
        Assert.Equal(Kind.Spelling, Assert.Single(Rewording.Of(before, after, "de").Kinds).Kind);

    [Theory]
    [InlineData("We do know, friends.", "We do know friends.")]
    [InlineData("Its sales fell; profits rose.", "Its sales fell, profits rose.")]
    [InlineData("You can read it here", "You can read it here.")]
    public void Punctuation_is_never_stripped(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Kind.Punctuation, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Theory]
    [InlineData("It isnâ€™t over yet.", "It isn’t over yet.")]
    [InlineData("It isnÃ¢â‚¬â„¢t over yet.", "It isn’t over yet.")]
    [InlineData("The cafÃ© is shut.", "The café is shut.")]
    [InlineData("He said \"\"no\"\" twice.", "He said \"no\" twice.")]
    [InlineData("The map{:class=\"wide\"} is old.", "The map is old.")]
    [InlineData("See [the study] (https://lindholm.example/a) here.", "See the study here.")]
    [InlineData("| a | b | |---|---| | 1 | 2 |", "| a | b | |------|------| | 1 | 2 |")]
    public void Damaged_encoding_doubled_marks_and_markup_are_typography(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.All(edit.Kinds, k => Assert.Equal(Kind.Typography, k.Kind));
        Assert.NotEmpty(edit.Kinds);
        Assert.Equal(Significance.Cosmetic, edit.Significance);
    }

    [Fact]
    public void Letters_that_only_look_like_damage_stay()
    {
        Assert.Equal(Significance.Minor, Rewording.Of("Le château est là.", "Le chateau est là.", "fr").Significance);
    }
}
