namespace ArticleRevisions.Diffing.Tests.Lineage;

public sealed class SentenceLineageTests
{
    private const string Opening = "The harbour bridge closed on Monday after engineers found rust in its cables.";
    private const string Toll = "About 12 people were hurt when a cable came loose, the harbour police said.";
    private const string NewToll = "About 47 people were hurt when a cable came loose, the harbour police said.";
    private const string Ferry = "A ferry takes commuters across the water every twenty minutes until further notice.";
    private const string Mayor = "Mayor Lena Ortiz promised that repairs would be finished before the summer festival begins.";
    private const string Closing = "The council will vote on the costs next week.";

    [Fact]
    public void Sentences_of_the_first_snapshot_are_born_in_reading_order()
    {
        var lineage = Lives.Of(Texts.English($"{Opening} {Toll}", Closing));

        Assert.Equal([1, 2, 3], lineage.Order);
        Assert.Equal([(1, Opening, 0), (2, Toll, 0), (3, Closing, 1)], lineage.Wordings.Select(w => (w.Lineage, w.Text, w.Block)));
        Assert.All(lineage.Wordings, w => Assert.Equal((WordingOrigin.Born, 1, null), (w.Origin, w.FirstSnapshot, w.LastSnapshot)));
    }

    [Fact]
    public void A_sentence_that_stays_keeps_one_wording_over_all_snapshots()
    {
        var lineage = Lives.Of(Texts.English(Opening, Toll), Texts.English(Opening, NewToll), Texts.English(Opening, Toll, Closing));

        var wording = Assert.Single(lineage.With(Opening));
        Assert.Equal((1, 1, null), (wording.Lineage, wording.FirstSnapshot, wording.LastSnapshot));
    }

    [Fact]
    public void An_edited_sentence_keeps_its_lineage_in_new_words()
    {
        var lineage = Lives.Of(Texts.English(Opening, Toll), Texts.English(Opening, NewToll));

        Assert.Equal(
            [(Toll, WordingOrigin.Born, 1, 1), (NewToll, WordingOrigin.Edited, 2, null)],
            lineage.With(Toll).Select(w => (w.Text, w.Origin, w.FirstSnapshot, w.LastSnapshot)));
        Assert.Null(lineage.With(Toll)[1].RestorationOf);
    }

    [Fact]
    public void A_moved_sentence_keeps_its_wording_and_says_where_it_went()
    {
        var lineage = Lives.Of(Texts.English(Opening, Toll, Ferry, Closing), Texts.English(Opening, Ferry, Closing, Toll));

        var wording = Assert.Single(lineage.With(Toll));
        Assert.Equal(new SentenceMove(2, 1, 3), Assert.Single(wording.Moves));
        Assert.Null(wording.LastSnapshot);
        Assert.Equal([1, 3, 4, 2], lineage.Order);
    }

    [Fact]
    public void A_sentence_that_moved_and_was_reworded_has_both_in_its_new_wording()
    {
        var lineage = Lives.Of(Texts.English(Opening, Toll, Ferry, Closing), Texts.English(Opening, Ferry, Closing, NewToll));

        var wording = lineage.With(Toll)[^1];
        Assert.Equal((NewToll, WordingOrigin.Edited), (wording.Text, wording.Origin));
        Assert.Equal(new SentenceMove(2, 1, 3), Assert.Single(wording.Moves));
    }

    [Fact]
    public void A_removed_sentence_ends_with_the_last_snapshot_that_had_it()
    {
        var lineage = Lives.Of(Texts.English(Opening, Ferry, Closing), Texts.English(Opening, Closing));

        var wording = Assert.Single(lineage.With(Ferry));
        Assert.Equal((1, null), (wording.LastSnapshot, wording.Heir));
        Assert.Equal([1, 3], lineage.Order);
    }

    [Fact]
    public void A_sentence_that_comes_back_resumes_its_life_and_names_the_snapshot()
    {
        var without = Texts.English(Opening, Closing);
        var lineage = Lives.Of(Texts.English(Opening, Ferry, Closing), without, Texts.English(Opening, Closing, Mayor), Texts.English(Opening, Ferry, Closing, Mayor));

        Assert.Equal(
            [(WordingOrigin.Born, 1, 1, null), (WordingOrigin.Restored, 4, null, 1)],
            lineage.With(Ferry).Select(w => (w.Origin, w.FirstSnapshot, w.LastSnapshot, w.RestorationOf)));
    }

    [Fact]
    public void An_edit_that_brings_an_earlier_wording_back_is_a_restoration()
    {
        var (before, after) = (Texts.English(Opening, Toll), Texts.English(Opening, NewToll));
        var lineage = Lives.Of(before, Texts.English(Opening, Toll, Closing), after, before);

        var wording = lineage.With(Toll)[^1];
        Assert.Equal((Toll, WordingOrigin.Edited, 4, 2), (wording.Text, wording.Origin, wording.FirstSnapshot, wording.RestorationOf));
    }

    [Fact]
    public void Words_that_come_back_beside_their_own_sentence_begin_a_life_with_it_as_parent()
    {
        var lineage = Lives.Of(
            Texts.English(Opening, Toll, Closing), Texts.English(Opening, NewToll, Closing), Texts.English(Opening, NewToll, Closing, Ferry, Toll));

        var copy = lineage.Wordings[^1];
        Assert.Equal((5, Toll, WordingOrigin.Restored), (copy.Lineage, copy.Text, copy.Origin));
        Assert.Equal((1, 2), (copy.RestorationOf, copy.Parent));
    }

    [Fact]
    public void A_sentence_that_another_place_still_has_is_not_restored()
    {
        var lineage = Lives.Of(
            Texts.English(Opening, Ferry, Closing, Ferry), Texts.English(Opening, Ferry, Closing), Texts.English(Opening, Ferry, Closing, Mayor, Ferry));

        Assert.All(lineage.Wordings, w => Assert.Null(w.RestorationOf));
    }

    [Fact]
    public void A_few_words_that_come_back_are_not_called_a_restoration()
    {
        var lineage = Lives.Of(Texts.English(Opening, "Read more", Closing), Texts.English(Opening, Closing), Texts.English(Opening, "Read more", Closing));

        Assert.Equal([WordingOrigin.Born, WordingOrigin.Born], lineage.Wordings.Where(w => w.Text == "Read more").Select(w => w.Origin));
        Assert.All(lineage.Wordings, w => Assert.Null(w.RestorationOf));
    }

    [Fact]
    public void The_larger_part_of_a_split_sentence_keeps_its_lineage()
    {
        const string Whole = "The mayor promised that repairs would be finished before the summer festival begins, and the council agreed to pay.";
        const string Larger = "The mayor promised that repairs would be finished before the summer festival begins.";
        const string Smaller = "The council agreed to pay.";
        var lineage = Lives.Of(Texts.English(Opening, Whole, Closing), Texts.English(Opening, $"{Larger} {Smaller}", Closing));

        var (larger, smaller) = (lineage.With(Larger), lineage.With(Smaller));
        Assert.Equal([(2, WordingOrigin.Born), (2, WordingOrigin.Split)], larger.Select(w => (w.Lineage, w.Origin)));
        Assert.Equal((4, WordingOrigin.Split, 2), (smaller[0].Lineage, smaller[0].Origin, smaller[0].Parent));
    }

    [Fact]
    public void The_larger_of_merged_sentences_keeps_its_lineage_and_is_the_others_heir()
    {
        const string Larger = "The mayor promised that repairs would be finished before the summer festival begins.";
        const string Smaller = "The council agreed to pay.";
        const string Whole = "The mayor promised that repairs would be finished before the summer festival begins, and the council agreed to pay.";
        var lineage = Lives.Of(Texts.English(Opening, $"{Larger} {Smaller}", Closing), Texts.English(Opening, Whole, Closing));

        Assert.Equal([WordingOrigin.Born, WordingOrigin.Merged], lineage.With(Larger).Select(w => w.Origin));
        Assert.Equal((1, 2), (lineage.With(Smaller)[0].LastSnapshot, lineage.With(Smaller)[0].Heir));
    }

    [Fact]
    public void A_sentence_that_was_merged_and_is_cut_out_again_resumes_its_life()
    {
        const string Larger = "The mayor promised that repairs would be finished before the summer festival begins.";
        const string Smaller = "The council agreed to pay.";
        const string Whole = "The mayor promised that repairs would be finished before the summer festival begins, and the council agreed to pay.";
        var apart = Texts.English(Opening, $"{Larger} {Smaller}", Closing);
        var lineage = Lives.Of(apart, Texts.English(Opening, Whole, Closing), apart);

        Assert.Equal([1, 2, 3, 4], lineage.Order);
        Assert.Equal((WordingOrigin.Split, 1), (lineage.With(Smaller)[^1].Origin, lineage.With(Smaller)[^1].RestorationOf));
        Assert.Equal(1, lineage.With(Larger)[^1].RestorationOf);
    }

    [Fact]
    public void A_paragraph_that_only_joined_another_changes_no_life()
    {
        var lineage = Lives.Of(Texts.English(Opening, Ferry), Texts.English($"{Opening} {Ferry}"));

        Assert.All(lineage.Wordings, w => Assert.Null(w.LastSnapshot));
        Assert.Equal([1, 2], lineage.Order);
    }

    [Fact]
    public void A_run_that_is_taken_up_again_goes_on_as_if_it_had_never_stopped()
    {
        ArticleText[] texts =
        [
            Texts.English(Opening, Toll, Ferry), Texts.English(Opening, NewToll), Texts.English(Mayor, Opening, Toll, Ferry), Texts.English(Opening, Ferry, Closing),
        ];
        var whole = Lives.Of(texts);
        var first = Lives.Of(texts[..2]);

        var second = SentenceLineage.Resume(first.Snapshot, first.Lineages, first.Order, first.Wordings);
        second.Advance(ArticleDiffer.Compare(texts[1], texts[2]));
        second.Advance(ArticleDiffer.Compare(texts[2], texts[3]));

        Assert.Equal(whole.Order, second.Order);
        Assert.Equal(whole.Wordings.Select(Line), second.Wordings.Select(Line));
        Assert.Throws<ArgumentException>(() => SentenceLineage.Resume(2, 1, [1], []));
    }

    [Fact]
    public void Characters_that_no_database_keeps_are_replaced_and_still_the_same_sentence()
    {
        var odd = Texts.English("The\0 harbour bridge closed \ud83d on Monday.", Closing);
        var lineage = Lives.Of(odd, odd with { Headline = "Another headline" }, odd with { Headline = "A third headline" });

        Assert.Equal(["The\uFFFD harbour bridge closed \uFFFD on Monday.", Closing], lineage.Wordings.Select(w => w.Text));
    }

    [Fact]
    public void Another_reading_keeps_the_numbers_of_the_sentences_it_finds_again()
    {
        var made = Lives.Of(Texts.English(Opening, Toll, Closing), Texts.English(Opening, NewToll, Closing, Ferry));
        SentenceWording[] earlier =
        [
            new() { Lineage = 1, Text = Closing, Block = 0, FirstSnapshot = 1, Origin = WordingOrigin.Born },
            new() { Lineage = 7, Text = Toll, Block = 1, FirstSnapshot = 1, Origin = WordingOrigin.Born },
            new() { Lineage = 8, Text = "Words that the engine no longer finds.", Block = 1, FirstSnapshot = 1, Origin = WordingOrigin.Born },
        ];

        var renumbered = made.WithNumbersOf(earlier, lineages: 9);

        Assert.Equal([10, 7, 1, 11], renumbered.Order);
        Assert.Equal(11, renumbered.Lineages);
        Assert.Equal([1, 7, 7, 10, 11], renumbered.Wordings.Select(w => w.Lineage));
        Assert.Equal(made.Wordings.Select(Line), made.WithNumbersOf(made.Wordings, made.Lineages).Wordings.Select(Line));
    }

    // A list has no equality of its own.
    private static string Line(SentenceWording wording) => $"{wording with { Moves = [] }} {string.Join(' ', wording.Moves)}";
}
