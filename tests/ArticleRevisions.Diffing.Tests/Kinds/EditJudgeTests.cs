using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Tests.Kinds;

public sealed class EditJudgeTests
{
    [Theory]
    [InlineData("Two-thirds voted, or 65%.", "Two-thirds voted, or 56%.", 65, 56, "%")]
    [InlineData("It raised $2.5 million.", "It raised $3.5 million.", 2_500_000, 3_500_000, "$")]
    [InlineData("It raised £2bn in all.", "It raised £3bn in all.", 2_000_000_000, 3_000_000_000, "£")]
    [InlineData("The trial took twenty-one days.", "The trial took thirty days.", 21, 30, "days")]
    [InlineData("About 1,500 homes lost power.", "About 15,000 homes lost power.", 1500, 15000, null)]
    [InlineData("A hundred and twenty jobs go.", "Two hundred jobs go.", 120, 200, null)]
    public void A_number_change_carries_its_values_and_unit(string before, string after, double from, double to, string? unit)
    {
        var edit = Rewording.Of(before, after);

        var number = Assert.Single(edit.Kinds, k => k.Kind == Kind.Number).Number;
        Assert.Equal(new NumberChange((decimal)from, (decimal)to, unit), number);
    }

    [Theory]
    [InlineData("de", "Es waren 1.500 Menschen da.", "Es waren 2.500 Menschen da.", 1500, 2500)]
    [InlineData("de", "Der Wert stieg um 1,5 Prozent.", "Der Wert stieg um 15 Prozent.", 1.5, 15)]
    [InlineData("fr", "Il y avait douze blessés.", "Il y avait quarante blessés.", 12, 40)]
    [InlineData("es", "Murieron doce personas.", "Murieron cuarenta personas.", 12, 40)]
    public void Numbers_are_read_as_their_language_writes_them(string language, string before, string after, double from, double to)
    {
        var edit = Rewording.Of(before, after, language);

        var number = Assert.Single(edit.Kinds, k => k.Kind == Kind.Number).Number;
        Assert.NotNull(number);
        Assert.Equal((decimal)from, number.Before);
        Assert.Equal((decimal)to, number.After);
    }

    [Theory]
    [InlineData("They waited 12 days.", "They waited twelve days.")]
    [InlineData("We do not know why.", "We don't know why.")]
    [InlineData("The vote was on Friday 2025-10-03.", "The vote was on Friday, October 3rd, 2025.")]
    [InlineData("The mayor also left early.", "The mayor left early.")]
    public void The_same_said_otherwise_is_minor(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Significance.Minor, edit.Significance);
        Assert.DoesNotContain(edit.Kinds, k => k.Kind is Kind.Number or Kind.Date or Kind.Negation);
    }

    [Theory]
    [InlineData("The suspect left the house.", "The alleged suspect left the house.", Kind.Hedge)]
    [InlineData("The firm claimed the test failed.", "The firm said the test failed.", Kind.Attribution)]
    [InlineData("The talks were led by Maria Kern.", "The talks were led by Jonas Feld.", Kind.Name)]
    [InlineData("Fighting went on in Iran overnight.", "Fighting went on in Iraq overnight.", Kind.Name)]
    [InlineData("They meet at 9:30 a.m. in town.", "They meet at 10:30 a.m. in town.", Kind.Date)]
    [InlineData("The process was fair to all.", "The process was unfair to all.", Kind.Negation)]
    [InlineData("She said “we lost the case” on air.", "She said “we won the case” on air.", Kind.Quotation)]
    public void A_substantive_kind_is_found_by_rule(string before, string after, Kind kind)
    {
        var edit = Rewording.Of(before, after);

        Assert.Contains(edit.Kinds, k => k.Kind == kind);
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Fact]
    public void Another_speaker_of_the_same_words_is_a_changed_quotation()
    {
        var edit = Rewording.Of("“We were not told,” said Anna Berg on Monday.", "“We were not told,” said Peter Holm on Monday.");

        Assert.Contains(edit.Reasons, r => r.Rule == "speaker-changed");
        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Quotation, Before: "Anna Berg", After: "Peter Holm" });
    }

    [Theory]
    [InlineData("The comittee met twice.", "The committee met twice.")]
    [InlineData("He sent an e-mail home.", "He sent an email home.")]
    [InlineData("The results was clear.", "The results were clear.")]
    public void A_mended_word_is_spelling_and_minor(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Kind.Spelling, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Theory]
    [InlineData("million", "billion")]
    [InlineData("thirteen", "thirty")]
    public void A_number_is_never_taken_for_a_typo(string before, string after)
    {
        var edit = Rewording.Of($"It cost 3 {before} in all.", $"It cost 3 {after} in all.");

        Assert.Equal(Significance.Substantive, edit.Significance);
        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Number);
    }

    [Theory]
    [InlineData("She said \"no\" - twice.", "She said “no” – twice.")]
    [InlineData("Wait... what?", "Wait… what?")]
    [InlineData("Ten\u00A0days later.", "Ten days later.")]
    [InlineData("Caf\u00E9 society met.", "Cafe\u0301 society met.")]
    [InlineData("This is **bold** talk.", "This is bold talk.")]
    public void Style_is_typography_and_cosmetic(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Equal(Kind.Typography, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Cosmetic, edit.Significance);
    }

    [Fact]
    public void Capitals_of_a_heading_are_typography()
    {
        var edit = Rewording.Of("What The Council Said", "What the council said", kind: BlockKind.Heading);

        Assert.Equal(Kind.Typography, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Cosmetic, edit.Significance);
    }

    [Fact]
    public void A_comma_on_its_own_is_punctuation_and_minor()
    {
        var edit = Rewording.Of("In the end the talks failed.", "In the end, the talks failed.");

        Assert.Equal(Kind.Punctuation, Assert.Single(edit.Kinds).Kind);
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Fact]
    public void A_link_with_another_target_is_a_link_edit()
    {
        var sentence = Rewording.Sentence("Read the study.");
        var edit = EditJudge.Judge(
            new Edit
            {
                Operation = EditOperation.Replaced,
                Before = [sentence with { Links = [new BlockLink(9, 14, "https://a.example/1")] }],
                After = [sentence with { Links = [new BlockLink(9, 14, "https://a.example/2")] }],
            },
            "en");

        Assert.Equal(new KindFinding(Kind.Link, "https://a.example/1", "https://a.example/2"), Assert.Single(edit.Kinds));
        Assert.Equal(Significance.Minor, edit.Significance);
    }

    [Fact]
    public void A_pure_move_is_minor()
    {
        var sentence = Rewording.Sentence("The river rose by 3 metres.");

        var edit = EditJudge.Judge(
            new Edit { Operation = EditOperation.Moved, Before = [sentence], After = [sentence], Move = new Move(1, MoveDirection.Up, 2) }, "en");

        Assert.Equal(Significance.Minor, edit.Significance);
        Assert.Empty(edit.Kinds);
        Assert.Equal("moved-only", Assert.Single(edit.Reasons).Rule);
    }

    [Fact]
    public void A_month_is_not_a_hedge()
    {
        var edit = Rewording.Of("The court opens on May 3 again.", "The court opens on June 3 again.");

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Date);
        Assert.DoesNotContain(edit.Kinds, k => k.Kind == Kind.Hedge);
    }

    [Fact]
    public void A_move_that_changes_a_figure_is_substantive()
    {
        var (before, after) = ("The river rose by 3 metres.", "The river rose by 5 metres.");

        var edit = EditJudge.Judge(
            new Edit
            {
                Operation = EditOperation.Moved,
                Before = [Rewording.Sentence(before)],
                After = [Rewording.Sentence(after)],
                Words = Rewording.Words(before, after),
            },
            "en");

        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Fact]
    public void A_whole_sentence_is_content_with_the_kinds_of_what_it_says()
    {
        var edit = Rewording.Insertion("The mayor of Lindholm said 14 people were hurt.");

        Assert.Equal(Significance.Substantive, edit.Significance);
        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Content);
        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Number, Before: null, After: "14" });
    }

    [Fact]
    public void A_name_that_only_moved_inside_the_sentence_did_not_change()
    {
        var edit = Rewording.Of("On Monday, the council met Clara Ruiz.", "The council met Clara Ruiz on Monday.");

        Assert.DoesNotContain(edit.Kinds, k => k.Kind is Kind.Name or Kind.Date);
    }

    [Fact]
    public void A_text_far_too_long_for_a_sentence_is_not_read_word_by_word()
    {
        var text = string.Join(' ', Enumerable.Range(1, 9_000).Select(i => $"Item {i}"));

        var edit = Rewording.Insertion(text);

        Assert.Equal("too-long-to-read", Assert.Single(edit.Reasons).Rule);
    }
}
