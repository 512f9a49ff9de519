namespace ArticleRevisions.Diffing.Tests.Alignment;

public class AlignmentTests
{
    private const string Closed = "The harbour bridge closed on Monday after engineers found rust in its cables.";
    private const string Ferry = "A ferry will carry commuters across the river until the work is done.";
    private const string Mayor = "Mayor Lena Ortiz said the city had known of the damage since spring.";
    private const string Cost = "Repairs will cost 1.5 million dollars and take three months.";
    private const string Critics = "Critics on the council called the closure long overdue.";

    [Fact]
    public void A_changed_sentence_is_replaced_and_its_neighbours_stay()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Closed} {Ferry} {Mayor}"), Texts.English($"{Closed} A ferry will carry commuters across the river until May. {Mayor}"));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Replaced, EditOperation.Unchanged], diff.Operations());
    }

    [Fact]
    public void Inserted_sentences_do_not_shift_the_pairs_behind_them()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Ferry} {Cost}"),
            Texts.English($"{Mayor} A ferry is to carry commuters across the river until the work is done. {Critics} Repairs will cost 15 million dollars and take three months."));

        Assert.Equal([EditOperation.Inserted, EditOperation.Replaced, EditOperation.Inserted, EditOperation.Replaced], diff.Operations());
    }

    [Fact]
    public void A_sentence_rewritten_beyond_recognition_is_deleted_and_inserted()
    {
        var diff = ArticleDiffer.Compare(Texts.English($"{Closed} {Ferry}"), Texts.English($"{Closed} {Critics}"));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Deleted, EditOperation.Inserted], diff.Operations());
    }

    [Fact]
    public void A_sentence_rewritten_in_its_place_is_replaced_while_it_keeps_telling_words()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Closed} Artificial intelligence drives ideas in every corner of the company, from buying and making great films to helping members find one. {Ferry}"),
            Texts.English($"{Closed} Machine learning and artificial intelligence drive the company, from personal pages for members to projects that earn money. {Ferry}"));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Replaced, EditOperation.Unchanged], diff.Operations());
    }

    [Fact]
    public void A_short_sentence_with_another_number_is_replaced()
    {
        var diff = ArticleDiffer.Compare(Texts.English("12 dead.", Closed), Texts.English("47 dead.", Closed));

        Assert.Equal("12 → 47", diff.Only().Words());
    }

    [Fact]
    public void A_sentence_that_moved_to_another_block_is_moved()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Closed} {Cost}", $"{Ferry} {Mayor}", Critics), Texts.English(Closed, $"{Ferry} {Mayor}", $"{Critics} {Cost}"));

        var moved = Assert.Single(diff.Edits, e => e.Operation == EditOperation.Moved);
        Assert.Equal((Cost, 0, 2), (moved.AfterText, moved.Before[0].Block, moved.After[0].Block));
        Assert.Equal(new Move(1, MoveDirection.Down, 3), moved.Move);
        Assert.DoesNotContain(diff.Edits, e => e.Operation is EditOperation.Deleted or EditOperation.Inserted);
    }

    [Fact]
    public void A_moved_paragraph_is_one_move_and_no_deletion()
    {
        var moving = $"{Cost} {Critics}";
        var diff = ArticleDiffer.Compare(Texts.English(Closed, Ferry, Mayor, moving), Texts.English(moving, Closed, Ferry, Mayor));

        Assert.Equal(
            [EditOperation.Moved, EditOperation.Moved, EditOperation.Unchanged, EditOperation.Unchanged, EditOperation.Unchanged], diff.Operations());
        Assert.All(diff.Edits.Take(2), e => Assert.Equal(new Move(1, MoveDirection.Up, 3), e.Move));
    }

    [Fact]
    public void The_smaller_side_of_a_crossing_moved()
    {
        var diff = ArticleDiffer.Compare(Texts.English(Cost, $"{Closed} {Ferry} {Mayor}"), Texts.English($"{Closed} {Ferry} {Mayor}", Cost));

        Assert.Equal(Cost, Assert.Single(diff.Edits, e => e.Operation == EditOperation.Moved).AfterText);
    }

    [Fact]
    public void A_moved_sentence_that_was_reworded_says_both()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English(Closed, Cost, Ferry, Mayor), Texts.English(Closed, Ferry, Mayor, "Repairs will cost 15 million dollars and take three months."));

        var edit = diff.Only();
        Assert.Equal(EditOperation.Moved, edit.Operation);
        Assert.Equal("1.5 million → 15 million", edit.Words());
    }

    [Fact]
    public void Short_and_repeated_sentences_never_move()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English("Read more.", Closed, Ferry, "He said no."), Texts.English("He said no.", Closed, Ferry, "Read more."));

        Assert.DoesNotContain(diff.Edits, e => e.Operation == EditOperation.Moved);
    }

    [Fact]
    public void A_refrain_stays_with_its_neighbours()
    {
        const string refrain = "The bridge remains closed until further notice.";
        var diff = ArticleDiffer.Compare(
            Texts.English(Closed, refrain, Ferry, refrain, Mayor, refrain), Texts.English(Closed, refrain, Mayor, refrain));

        Assert.Equal([Ferry, refrain], diff.Edits.Where(e => e.Operation == EditOperation.Deleted).Select(e => e.BeforeText).OrderDescending().Reverse());
        Assert.DoesNotContain(diff.Edits, e => e.Operation is EditOperation.Moved or EditOperation.Inserted or EditOperation.Replaced);
    }

    [Fact]
    public void A_sentence_cut_in_two_is_a_split()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Closed} Engineers found rust in the northern cables, and they warned the harbour board of a possible collapse in a storm. {Mayor}"),
            Texts.English($"{Closed} Engineers found rust in the northern cables. They warned the harbour board of a possible collapse in a storm. {Mayor}"));

        var edit = diff.Only();
        Assert.Equal((EditOperation.Split, 1, 2), (edit.Operation, edit.Before.Count, edit.After.Count));
        Assert.Equal(", and they → . They", edit.Words());
    }

    [Fact]
    public void Two_sentences_made_one_are_a_merge()
    {
        var diff = ArticleDiffer.Compare(
            Texts.German($"Die Brücke wurde am Montag gesperrt. Der Rost hatte die nördlichen Seile bereits stark angegriffen. {Mayor}"),
            Texts.German($"Die Brücke wurde am Montag gesperrt, weil der Rost die nördlichen Seile bereits stark angegriffen hatte. {Mayor}"));

        Assert.Equal((EditOperation.Merged, 2), (diff.Only().Operation, diff.Only().Before.Count));
    }

    [Fact]
    public void A_new_sentence_beside_an_edited_one_is_no_split()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Mayor} {Ferry}"),
            Texts.English($"Mayor Lena Ortiz said the city had known of the damage since winter. {Critics} {Ferry}"));

        Assert.Equal([EditOperation.Replaced, EditOperation.Inserted, EditOperation.Unchanged], diff.Operations());
    }

    [Fact]
    public void A_new_sentence_that_shares_a_few_words_with_a_rewritten_passage_is_no_split()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English("The ferry made the crossing cheap for students, and the council wants to keep the fares low. Nobody asked the fishermen."),
            Texts.English("The ferry made the crossing cheap for students and their parents. This could bring more visitors, and low fares, to the island. The fishermen were never heard."));

        Assert.DoesNotContain(diff.Edits, e => e.Operation == EditOperation.Split);
    }

    [Fact]
    public void A_sentence_cut_in_two_between_neighbours_that_stayed_is_a_split_although_reworded()
    {
        var diff = ArticleDiffer.Compare(
            Texts.English($"{Closed} Divers inspected the northern pillar, which had cracked during the storm in January. {Ferry}"),
            Texts.English($"{Closed} Divers inspected the northern pillar. It had cracked during the January storm. {Ferry}"));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Split, EditOperation.Unchanged], diff.Operations());
    }

    [Fact]
    public void A_deletion_stands_where_the_text_stood()
    {
        var diff = ArticleDiffer.Compare(Texts.English(Closed, Ferry, Mayor), Texts.English(Closed, Mayor, Cost));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Deleted, EditOperation.Unchanged, EditOperation.Inserted], diff.Operations());
    }

    [Fact]
    public void Rows_that_share_all_their_words_but_the_number_stay_pairs()
    {
        string[] Rows(int first) => [.. Enumerable.Range(0, 60).SelectMany(i => new[] { $"The count at the station was {first + i}.", $"Station {i} ends here." })];

        var diff = ArticleDiffer.Compare(Texts.English(Rows(100)), Texts.English(Rows(500)));

        Assert.Equal(60, diff.Edits.Count(e => e.Operation == EditOperation.Replaced));
        Assert.Equal(60, diff.Edits.Count(e => e.Operation == EditOperation.Unchanged));
    }

    [Fact]
    public void Texts_without_spaces_are_compared_by_characters()
    {
        var diff = ArticleDiffer.Compare(
            new ArticleText { Language = "zh", Blocks = [new Block(BlockKind.Paragraph, "大桥周一关闭。市长说修理需要三个月。")] },
            new ArticleText { Language = "zh", Blocks = [new Block(BlockKind.Paragraph, "大桥周一关闭。市长说修理需要五个月。")] });

        Assert.Equal("三 → 五", diff.Only().Words());
    }
}
