namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class NoticeReaderTests
{
    private const string Story = "The council voted on the budget on Tuesday evening after a long debate.";

    [Theory]
    [InlineData("Correction: The bridge opened in 1931.", NoticeKind.Correction, "Correction")]
    [InlineData("CLARIFICATION: The fee is charged once.", NoticeKind.Clarification, "CLARIFICATION")]
    [InlineData("Editor's note: We have updated this story to remove a name.", NoticeKind.Update, "Editor's note")]
    [InlineData("UPDATE: The mayor has resigned.", NoticeKind.Update, "UPDATE")]
    [InlineData("UPDATE II: The council has now met.", NoticeKind.Update, "UPDATE II")]
    [InlineData("*Edit:* The link has been mended.", NoticeKind.Update, "Edit")]
    [InlineData("Berichtigung: Das Haus steht in Kiel.", NoticeKind.Correction, "Berichtigung")]
    [InlineData("RECTIFICATIF : Le maire a 45 ans.", NoticeKind.Correction, "RECTIFICATIF")]
    [InlineData("Fe de errores: El alcalde tiene 45 años.", NoticeKind.Correction, "Fe de errores")]
    [InlineData("Mise à jour : Le maire a démissionné.", NoticeKind.Update, "Mise à jour")]
    [InlineData("Retraction: This study was withdrawn by its authors.", NoticeKind.Retraction, "Retraction")]
    [InlineData("(Update: still closed as of Monday.)", NoticeKind.Update, "Update")]
    public void A_label_makes_a_notice(string text, NoticeKind kind, string label)
    {
        var notice = Assert.Single(Read(text));

        Assert.Equal((kind, label, text), (notice.Kind, notice.Label, notice.Text));
        Assert.Equal([1], notice.Blocks);
    }

    [Theory]
    [InlineData("An earlier version of this article misstated the mayor's age.", NoticeKind.Correction)]
    [InlineData("This article was amended on 29 December 2016 to remove a sentence.", NoticeKind.Correction)]
    [InlineData("We updated this story, first published on Feb. 26, to correct a figure.", NoticeKind.Correction)]
    [InlineData("The Herald regrets the error.", NoticeKind.Correction)]
    [InlineData("Updated to clarify that the loan is not revolving.", NoticeKind.Clarification)]
    [InlineData("This post has been updated with a comment by the company.", NoticeKind.Update)]
    [InlineData("A story about the vote should have said Lisa Brand chairs the board.", NoticeKind.Correction)]
    [InlineData("In einer früheren Version dieses Artikels stand eine falsche Zahl.", NoticeKind.Correction)]
    [InlineData("Une version précédente de cet article donnait un autre âge.", NoticeKind.Correction)]
    [InlineData("Una versión anterior de este artículo daba otra edad.", NoticeKind.Correction)]
    public void A_stock_phrase_makes_a_notice_without_a_label(string text, NoticeKind kind)
    {
        var notice = Assert.Single(Read(text));

        Assert.Equal((kind, ""), (notice.Kind, notice.Label));
    }

    [Theory]
    [InlineData("Coronavirus update: Cases rise in the north again")]
    [InlineData("[UPDATED] Embassy to move out of the park")]
    [InlineData("UPDATE: Port workers off the job")]
    [InlineData("This story has been shared 46,024 times.")]
    [InlineData("A previous version of the omnibus bill had been accepted by teachers.")]
    [InlineData("Rettelser")]
    [InlineData("Korrekturen & mehr")]
    [InlineData("Update Profile")]
    [InlineData("Updated Privacy Policy")]
    [InlineData("This page includes apologies and significant corrections.")]
    [InlineData("This article was originally published by the Lakeside Post.")]
    [InlineData("Update 5.3 of the app brings new icons.")]
    [InlineData("Note: Prices do not include tax.")]
    [InlineData("The law has since been changed by parliament.")]
    [InlineData("The software has been updated to include a darker theme.")]
    [InlineData("The video was edited to make the minister look foolish.")]
    [InlineData("Police misidentified the suspect in a video shown on Monday.")]
    [InlineData("The minister incorrectly said in an interview that taxes fell.")]
    [InlineData("Die frühere Version der Software wurde oft kopiert.")]
    [InlineData("Update-Funktion: Das Amt testet ein neues System.")]
    [InlineData("Last updated: 9.45pm")]
    [InlineData("Updated Nov 19, 6:55 AM;")]
    [InlineData("Updated Tue, Nov 19 20197:16 AM EST")]
    [InlineData("Uppdaterad kl 12.17")]
    [InlineData("Güncelleme: 03.07.2024 - 18:57")]
    public void What_only_looks_like_a_notice_is_none(string text)
    {
        Assert.Empty(Read(text));
    }

    [Theory]
    [InlineData("Editor's note: To get this column by mail, click here.", false)]
    [InlineData("EDITORS NOTE: This column is republished with permission.", false)]
    [InlineData("Editor's note: After publication, readers raised questions about the figures.", true)]
    [InlineData("Anm. d. Red.: Die Zahl wurde korrigiert.", true)]
    public void An_editors_note_says_whether_it_tells_of_a_change(string text, bool tells)
    {
        var notice = Assert.Single(Read(text));

        Assert.Equal(NoticeKind.EditorsNote, notice.Kind);
        Assert.Equal(tells, notice.TellsOfChange);
    }

    [Theory]
    [InlineData("Jo Mill says:")]
    [InlineData("May 27, 2019 at 12:55 am")]
    [InlineData("2 hours ago")]
    [InlineData("Reply")]
    public void A_readers_correction_of_a_comment_is_no_notice(string above)
    {
        Assert.Empty(Read(above, "Correction: it was the other mill that burned."));
        Assert.Single(Read(above, "Correction: An earlier version of this article named the wrong mill."));
    }

    [Fact]
    public void A_label_alone_takes_the_next_block_as_its_text()
    {
        var notice = Assert.Single(Read("Update: June 9, 2019, 8:13 p.m. ET", "The ministry has answered our questions."));

        Assert.Equal([1, 2], notice.Blocks);
        Assert.EndsWith("answered our questions.", notice.Text, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2019, 6, 9, 20, 13, 0, TimeSpan.FromHours(-4)), notice.Instant);
    }

    [Theory]
    [InlineData("Correction:")]
    [InlineData("**Correction:**")]
    [InlineData("UPDATE II")]
    [InlineData("Korrektur vom 4. März 2021:")]
    [InlineData("MAJ, 18h30 :")]
    public void A_label_in_a_block_of_its_own_takes_the_block_beneath(string label)
    {
        var notice = Assert.Single(Read("The fair opens on Monday.", label, "The mill closed in 1987.", "Tickets cost 4 euros."));

        Assert.Equal([2, 3], notice.Blocks);
    }

    [Theory]
    [InlineData("UPDATE II")]
    [InlineData("Correction:")]
    public void A_label_may_be_the_last_that_was_read(string label) => Assert.Equal([2], Assert.Single(Read("The fair opens on Monday.", label)).Blocks);

    [Theory]
    [InlineData("Update")]
    [InlineData("Corrections")]
    [InlineData("Corrections", "Contact")]
    [InlineData("Aktualisiert:")]
    [InlineData("Updated:", "May 6, 2022")]
    [InlineData("Update:", "6 May 2022, 15:15")]
    public void A_label_alone_may_be_a_menu_item_or_half_of_a_timestamp(params string[] blocks) => Assert.Empty(Read(blocks));

    [Fact]
    public void Several_notices_in_a_row_stay_apart()
    {
        var notices = Read("UPDATE: The mayor has resigned.", "UPDATE II: The deputy takes over.", "Correction: The vote was on Monday.");

        Assert.Equal([NoticeKind.Update, NoticeKind.Update, NoticeKind.Correction], notices.Select(n => n.Kind));
    }

    [Fact]
    public void The_articles_own_text_after_the_notices_block_is_not_part_of_it()
    {
        var notice = Assert.Single(Read("UPDATE: Aug. 1, 2023, 3:50 p.m. AEST The advertisement was changed.", "Netflix is hiring."));

        Assert.Equal([1], notice.Blocks);
        Assert.DoesNotContain("hiring", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_that_says_edit_again_and_again_is_no_notice()
    {
        Assert.Empty(Read("Edit: Cut it.", "Edit: Say it in five words.", "Edit: Be more direct.", "Edit: Drop the adverb."));
    }

    [Fact]
    public void A_bracketed_date_in_a_heading_is_a_notice()
    {
        var notice = Assert.Single(Read("Path flaw in two releases (Updated 29-September-2017 - number assigned)"));

        Assert.Equal(new DateOnly(2017, 9, 29), notice.Date);
    }

    [Fact]
    public void A_declared_correction_that_the_page_shows_is_not_told_twice()
    {
        var text = Article("Correction: The mayor of Lindholm is 45, not 46.") with
        {
            Corrections =
            [
                new DeclaredCorrection("The mayor of Lindholm is 45, not 46.", null),
                new DeclaredCorrection("The harbour was built by Danish engineers.", new DateTimeOffset(2024, 5, 2, 8, 0, 0, TimeSpan.Zero)),
            ],
        };

        var notices = NoticeReader.Read(text);

        Assert.Equal([NoticeSource.Text, NoticeSource.Declared], notices.Select(n => n.Source));
        Assert.Equal(new DateOnly(2024, 5, 2), notices[1].Date);
        Assert.Empty(notices[1].Blocks);
    }

    [Fact]
    public void A_declared_correction_lends_its_date_to_the_one_that_is_shown()
    {
        var declared = new DateTimeOffset(2024, 5, 3, 14, 0, 0, TimeSpan.Zero);
        var article = Article("Correction: The mill closed in 1987, not in 1978.", "Update (May 1, 2024): The mill is open again.") with
        {
            Corrections = [new("The mill closed in 1987, not in 1978.", declared), new("The mill is open again.", declared)],
        };

        var notices = NoticeReader.Read(article);

        Assert.Equal([NoticeSource.Text, NoticeSource.Text], notices.Select(n => n.Source));
        Assert.Equal((null, new DateOnly(2024, 5, 3), declared), (notices[0].PrintedDate, notices[0].Date, notices[0].Instant));
        Assert.Equal(("May 1, 2024", new DateOnly(2024, 5, 1), null), (notices[1].PrintedDate, notices[1].Date, notices[1].Instant));
    }

    [Fact]
    public void Links_to_other_pages_are_kept_and_the_pages_own_are_not()
    {
        var text = Article("UPDATE: The job offer has been changed since.");
        var block = text.Blocks[1] with
        {
            Links = [new BlockLink(12, 21, "https://jobs.example/7"), new BlockLink(0, 6, "https://news.example/a#top")],
        };

        var notice = Assert.Single(NoticeReader.Read(text with { Blocks = [text.Blocks[0], block], Url = new Uri("https://news.example/a") }));

        Assert.Equal(["https://jobs.example/7"], notice.Links);
    }

    [Theory]
    [InlineData("Correction: The mayor is 45, not 46.", "46", "45")]
    [InlineData("Correction: The figure was changed from 12 to 47.", "12", "47")]
    [InlineData("Berichtigung: Der Betrag ist 3 Euro, nicht 4 Euro.", "4 Euro", "3 Euro")]
    public void What_was_wrong_and_what_is_right_are_read_where_it_is_plain(string text, string wrong, string right)
    {
        var notice = Assert.Single(Read(text));

        Assert.Equal((wrong, right), (notice.SaidWrong?.TrimEnd('.'), notice.SaidRight?.TrimEnd('.')));
    }

    private static IReadOnlyList<Notice> Read(params string[] blocks) => NoticeReader.Read(Article(blocks));

    private static ArticleText Article(params string[] blocks) => new()
    {
        Blocks = [.. blocks.Prepend(Story).Select(b => new Block(BlockKind.Paragraph, b))],
    };
}
