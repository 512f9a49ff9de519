namespace ArticleRevisions.Diffing.Tests.Alignment;

public sealed class NoticeAlignmentTests
{
    private const string Quoted = "Machine learning is powering innovation across the studio, from how we buy and create great content to the pictures we show.";
    private const string Opening = "The studio wants to hire three people for its office in the old mill.";
    private const string Closing = "Applications are read until the end of the month by a small team.";

    private const string Notice =
        "UPDATE: A sentence that said machine learning is powering innovation across the studio, from how we buy and create great content to the pictures we show, was cut.";

    [Fact]
    public void A_sentence_did_not_move_into_the_notice_that_retells_it()
    {
        var there = ArticleDiffer.Compare(Texts.English(Opening, Quoted, Closing), Texts.English(Notice, Opening, Closing));
        var back = ArticleDiffer.Compare(Texts.English(Notice, Opening, Closing), Texts.English(Opening, Quoted, Closing));

        foreach (var diff in new[] { there, back })
        {
            var changed = diff.Operations().Where(o => o != EditOperation.Unchanged);
            Assert.Equal([EditOperation.Deleted, EditOperation.Inserted], changed.Order().Reverse());
        }
    }

    [Fact]
    public void A_sentence_does_not_split_into_a_notice()
    {
        const string kept = "The fire began in the kitchen of the old mill on Monday night.";
        const string whole = "The fire began in the kitchen of the old mill on Monday night, and nobody was hurt because the guests had left at noon.";
        const string notice = "Update: Nobody was hurt because the guests had left at noon.";

        var diff = ArticleDiffer.Compare(Texts.English(Opening, whole), Texts.English(Opening, kept, notice));

        Assert.Equal([EditOperation.Unchanged, EditOperation.Replaced, EditOperation.Inserted], diff.Operations());
        Assert.DoesNotContain(EditOperation.Merged, ArticleDiffer.Compare(Texts.English(Opening, kept, notice), Texts.English(Opening, whole)).Operations());
    }

    [Fact]
    public void A_notice_may_move_itself()
    {
        var diff = ArticleDiffer.Compare(Texts.English(Opening, Closing, Quoted, Notice), Texts.English(Notice, Opening, Closing, Quoted));

        Assert.Equal(EditOperation.Moved, diff.Only().Operation);
    }

    [Theory]
    [InlineData("The quay was built in 1931, and its crane was moved there from the north harbour.", "The quay was built in 1931. Its crane was moved there from the north harbour.")]
    [InlineData("The fishermen fear for their berths, but the council will hear them at the hall.", "The fishermen fear for their berths. But the council will hear them at the hall.")]
    public void A_split_or_merge_that_changes_connecting_words_alone_is_not_substantive(string whole, string parts)
    {
        foreach (var (before, after) in new[] { (whole, parts), (parts, whole) })
        {
            var edit = ArticleDiffer.Compare(Texts.English(before, Opening), Texts.English(after, Opening)).Only();

            Assert.True(edit.Operation is EditOperation.Split or EditOperation.Merged);
            Assert.Equal(Significance.Minor, edit.Significance);
        }
    }

    [Fact]
    public void Another_order_of_the_same_sentences_is_not_substantive()
    {
        var diff = ArticleDiffer.Compare(Texts.English(Opening, Quoted, Closing), Texts.English(Quoted, Closing, Opening));

        Assert.Equal((EditOperation.Moved, Significance.Minor), (diff.Only().Operation, diff.Significance));
    }
}
