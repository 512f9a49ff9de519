using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class NoticeChangesTests
{
    [Fact]
    public void A_new_notice_is_added_and_a_gone_one_removed()
    {
        var (first, second) = (Read("UPDATE: The mayor has resigned."), Read("Correction: The vote was held in Kiel."));

        var changes = NoticeChanges.Between([first], [second]);

        Assert.Equal([new NoticeChange(NoticeChangeKind.Added, null, second), new NoticeChange(NoticeChangeKind.Removed, first, null)], changes);
    }

    [Fact]
    public void A_notice_in_other_words_is_changed()
    {
        var first = Read("Correction: The mayor of Lindholm is 45, not 46.");
        var second = Read("Correction: The mayor of Lindholm is 45, not 46 or 47.");

        Assert.Equal([new NoticeChange(NoticeChangeKind.Changed, first, second)], NoticeChanges.Between([first], [second]));
    }

    [Fact]
    public void A_notice_of_another_date_is_another_notice()
    {
        var first = Read("(Update 6-Apr-2021) Releases are available.");
        var second = Read("(Update 9-Apr-2021) Releases are available.");

        Assert.Equal([NoticeChangeKind.Added, NoticeChangeKind.Removed], NoticeChanges.Between([first], [second]).Select(c => c.Change));
    }

    [Fact]
    public void An_equal_notice_in_another_place_or_style_did_not_change()
    {
        var first = Read("Correction: It's 45, not 46.");
        var second = Read("Correction: It’s 45, not 46.") with { Blocks = [7] };

        Assert.Empty(NoticeChanges.Between([first], [second]));
    }

    private static Notice Read(string text) =>
        Assert.Single(NoticeReader.Read(new ArticleText { Blocks = [new Block(BlockKind.Paragraph, text)] }));
}
