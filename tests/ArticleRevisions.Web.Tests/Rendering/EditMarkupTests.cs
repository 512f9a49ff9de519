using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class EditMarkupTests
{
    [Fact]
    public void A_changed_word_stands_beside_the_old_one_and_both_are_said()
    {
        var heard = Texts.Heard(EditMarkup.Sentence(Replaced("It listed 12 openings.", "It listed 47 openings.", Word(10, 12, 10, 12))));

        Assert.Equal("It listed deleted: 12 end of deletion  inserted: 47 end of insertion  openings.", heard);
    }

    [Fact]
    public void Page_text_is_always_encoded()
    {
        var html = Texts.Html(EditMarkup.Sentence(Replaced("<script>a</script>", "<script>b</script>", Word(8, 9, 8, 9))));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_side_shows_its_own_wording_only()
    {
        var edit = Replaced("The vote is on Tuesday.", "The vote is on Thursday.", Word(15, 22, 15, 23));

        Assert.Equal("The vote is on deleted: Tuesday end of deletion .", Texts.Heard(EditMarkup.Sentence(edit, Sides.Before)));
        Assert.Equal("The vote is on inserted: Thursday end of insertion .", Texts.Heard(EditMarkup.Sentence(edit, Sides.After)));
    }

    [Fact]
    public void Once_more_than_half_was_replaced_the_old_run_is_struck_whole()
    {
        var edit = Replaced("aaaa and bbbb and cccc", "xxxx and yyyy and zzzz", Word(0, 4, 0, 4), Word(9, 13, 9, 13), Word(18, 22, 18, 22));

        Assert.Equal(
            "deleted: aaaa and bbbb and cccc end of deletion  inserted: xxxx and yyyy and zzzz end of insertion ",
            Texts.Heard(EditMarkup.Sentence(edit)));
    }

    [Fact]
    public void A_split_is_marked_at_its_seam()
    {
        var edit = new Edit
        {
            Operation = EditOperation.Split,
            Before = [Texts.Sentence("It is rare, and it pays.")],
            After = [Texts.Sentence("It is rare.", 0, separator: " "), Texts.Sentence("It pays.", 1)],
            Words = [Word(10, 15, 10, 11), Word(16, 18, 12, 14)],
        };

        var heard = Texts.Heard(EditMarkup.Sentence(edit));

        Assert.Equal(1, heard.Split("sentence split here: ").Length - 1);
        Assert.EndsWith("pays.", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_sentence_says_so_at_both_ends()
    {
        var edit = new Edit { Operation = EditOperation.Moved, Before = [Texts.Sentence("Same words.")], After = [Texts.Sentence("Same words.", 3)] };

        Assert.Equal("moved away: Same words.", Texts.Heard(EditMarkup.MovedAway(edit)));
        Assert.Equal("moved here: Same words.", Texts.Heard(EditMarkup.MovedHere(edit)));
    }

    private static Edit Replaced(string before, string after, params WordEdit[] words) => new()
    {
        Operation = EditOperation.Replaced, Before = [Texts.Sentence(before)], After = [Texts.Sentence(after)], Words = words,
    };

    private static WordEdit Word(int beforeStart, int beforeEnd, int afterStart, int afterEnd) =>
        new(new TextSpan(beforeStart, beforeEnd), new TextSpan(afterStart, afterEnd));
}
