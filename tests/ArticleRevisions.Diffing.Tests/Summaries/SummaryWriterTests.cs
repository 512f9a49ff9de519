using ArticleRevisions.Diffing.Summaries;
using ArticleRevisions.Diffing.Tests.Kinds;

namespace ArticleRevisions.Diffing.Tests.Summaries;

public sealed class SummaryWriterTests
{
    [Fact]
    public void A_figure_is_told_with_both_values()
    {
        Assert.Equal("A figure changed from 12 to 47.", Write(Rewording.Of("The flood killed 12 people.", "The flood killed 47 people.")));
    }

    [Fact]
    public void Nothing_changed_has_no_summary()
    {
        Assert.Equal("", SummaryWriter.Write([], [], [], []));
    }

    [Fact]
    public void One_and_several_sentences_are_counted_in_words()
    {
        var added = Rewording.Insertion("The mayor declined to speak.");

        Assert.Equal("One sentence was added.", Write(added));
        Assert.Equal("Two sentences were added.", Write(added, added));
        Assert.Equal("12 sentences were added.", Write([.. Enumerable.Repeat(added, 12)]));
    }

    [Fact]
    public void An_attributing_verb_is_told_as_one_word_that_became_another()
    {
        Assert.Equal("“claimed” became “said”.", Write(Rewording.Of("The firm claimed the test failed.", "The firm said the test failed.")));
    }

    [Fact]
    public void The_headline_comes_before_added_sentences()
    {
        var headline = Rewording.Field(ArticleField.Headline, "Three held", "Five held");

        var summary = SummaryWriter.Write([headline], [Rewording.Insertion("The mayor declined to speak.")], [], []);

        Assert.Equal("The headline changed from “Three held” to “Five held”. One sentence was added.", summary);
    }

    [Fact]
    public void A_notice_is_named_by_its_kind()
    {
        var notice = new Notice { Kind = NoticeKind.Update, Label = "UPDATE", Text = "UPDATE: More." };

        Assert.Equal("An update notice was added.", SummaryWriter.Write([], [], [], [new NoticeChange(NoticeChangeKind.Added, null, notice)]));
    }

    [Fact]
    public void Small_changes_alone_are_told_as_such()
    {
        var spelling = Rewording.Of("The comittee met.", "The committee met.");

        Assert.Equal("One minor change was made.", Write(spelling));
        Assert.Equal("Two minor changes were made.", Write(spelling, spelling));
    }

    [Fact]
    public void A_summary_never_grows_past_its_length()
    {
        var long1 = Rewording.Field(ArticleField.Headline, new string('a', 300), new string('b', 300));
        var edits = Enumerable.Range(0, 40).SelectMany(i => new[]
        {
            Rewording.Of($"It cost {i} euros.", $"It cost {i + 50} euros."),
            Rewording.Deletion("The mayor declined to speak."),
            Rewording.Of("She may win the race.", "She will win the race."),
        });

        Assert.InRange(SummaryWriter.Write([long1], [.. edits], [], []).Length, 1, 200);
    }

    [Fact]
    public void A_headline_of_many_words_is_named_and_not_cut()
    {
        var headline = Rewording.Field(
            ArticleField.Headline, "Council votes to close the harbour bridge", "Council votes to keep the harbour bridge open");

        Assert.Equal("The headline changed.", SummaryWriter.Write([headline], [], [], []));
    }

    [Fact]
    public void A_value_that_ends_with_a_stop_gets_no_second_one()
    {
        Assert.Equal("A date changed from 3 p.m. to 5 p.m.", Write(Rewording.Of("Doors open at 3 p.m. for all.", "Doors open at 5 p.m. for all.")));
    }

    [Fact]
    public void Rewritten_sentences_come_before_figures_and_figures_before_hedges()
    {
        var summary = Write(
            Rewording.Of("She may win the race.", "She will win the race."),
            Rewording.Of("The flood killed 12 people.", "The flood killed 47 people."),
            Rewording.Of("The mayor praised the new tram line.", "The mayor rejected the old tram line."));

        Assert.Equal("One sentence was rewritten. A figure changed from 12 to 47. A hedge was removed: may.", summary);
    }

    [Fact]
    public void At_most_three_things_are_told()
    {
        var summary = Write(
            Rewording.Of("The flood killed 12 people.", "The flood killed 47 people."),
            Rewording.Of("Talks begin on March 4.", "Talks begin on March 11."),
            Rewording.Of("The talks were led by Maria Kern.", "The talks were led by Jonas Feld."),
            Rewording.Insertion("The mayor declined to speak."));

        Assert.Equal("A figure changed from 12 to 47. A date changed from March 4 to March 11. A name changed from Maria Kern to Jonas Feld.", summary);
    }

    [Fact]
    public void An_altered_quotation_is_called_altered()
    {
        Assert.Equal("A quotation was altered.", Write(Rewording.Of("She said “we lost the case” on air.", "She said “we won the case” on air.")));
    }

    [Fact]
    public void Merged_sentences_are_counted_with_what_they_became()
    {
        var merge = new Edit
        {
            Operation = EditOperation.Merged,
            Before = [Rewording.Sentence("The river rose."), Rewording.Sentence("Homes flooded.")],
            After = [Rewording.Sentence("The river rose and homes flooded.")],
            Significance = Significance.Minor,
        };

        Assert.Equal("Two sentences were merged into one.", Write(merge));
        Assert.Equal("Four sentences were merged into two.", Write(merge, merge));
    }

    private static string Write(params Edit[] edits) => SummaryWriter.Write([], edits, [], []);
}
