using ArticleRevisions.Diffing.Tests.Kinds;

namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class NoticeLedgerTests
{
    // The case retold: a streaming service's advertisement, and what a news site wrote about its change.
    private const string AdvertisementBefore =
        "Machine learning is powering innovation across the studio, from how we buy and create great content to the pictures we show.";

    private const string AdvertisementAfter =
        "Machine learning helps with personalization for members and with revenue-focused initiatives.";

    private const string NewsNotice =
        "UPDATE: Aug. 1, 2023, 3:50 p.m. AEST The job offer was rewritten after the first story ran. A line that referenced machine learning " +
        "\"powering innovation\", including \"buy[ing] and creat[ing] great content\", has been changed and now only lists \"personalization for members\" " +
        "and \"revenue-focused initiatives\".";

    [Fact]
    public void All_four_phrases_of_the_worked_example_are_found_on_their_sides()
    {
        var notice = Read(NewsNotice);
        var edit = Rewording.Of(AdvertisementBefore, AdvertisementAfter);

        var evidence = NoticeLedger.Match(notice, edit).Where(e => e.Kind == NoticeEvidenceKind.QuotedPhrase).ToArray();

        Assert.Equal(
            [
                ("powering innovation", QuotedSide.Before),
                ("buy[ing] and creat[ing] great content", QuotedSide.Before),
                ("personalization for members", QuotedSide.After),
                ("revenue-focused initiatives", QuotedSide.After),
            ],
            evidence.Select(e => (e.InNotice, e.Side)));
        Assert.Equal("buy and create great content", AdvertisementBefore[evidence[1].InEdit!.Value.Start..evidence[1].InEdit!.Value.End]);
    }

    [Fact]
    public void A_phrase_is_found_in_a_sentence_that_went_and_one_that_came()
    {
        var notice = Read(NewsNotice);

        Assert.Equal(2, NoticeLedger.Match(notice, Rewording.Deletion(AdvertisementBefore)).Count(e => e.Kind == NoticeEvidenceKind.QuotedPhrase));
        Assert.Equal(2, NoticeLedger.Match(notice, Rewording.Insertion(AdvertisementAfter)).Count(e => e.Kind == NoticeEvidenceKind.QuotedPhrase));
    }

    [Fact]
    public void A_phrase_on_the_wrong_side_is_no_evidence()
    {
        var edit = Rewording.Of(AdvertisementAfter, AdvertisementBefore);

        Assert.DoesNotContain(NoticeLedger.Match(Read(NewsNotice), edit), e => e.Kind == NoticeEvidenceKind.QuotedPhrase);
    }

    [Fact]
    public void Both_numbers_of_a_change_tie_a_notice_to_it()
    {
        var notice = Read("Correction: The flood killed 47 people, not twelve.");

        var evidence = NoticeLedger.Match(notice, Rewording.Of("The flood killed 12 people.", "The flood killed 47 people."));

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.NumberPair);
    }

    [Fact]
    public void One_number_alone_ties_nothing()
    {
        var notice = Read("Correction: The festival has 47 stages.");

        Assert.Empty(NoticeLedger.Match(notice, Rewording.Of("The flood killed 12 people.", "The flood killed 47 people.")));
    }

    [Fact]
    public void The_exchanged_names_tie_a_notice_to_the_edit()
    {
        var notice = Read("Correction: An earlier version of this article misspelled the director. He is Chris Honer, not Chris Horner.");

        var evidence = NoticeLedger.Match(notice, Rewording.Of("Chris Horner directs the play.", "Chris Honer directs the play."));

        Assert.Equal(
            [NoticeEvidenceKind.QuotedPhrase, NoticeEvidenceKind.QuotedPhrase, NoticeEvidenceKind.RareWords],
            evidence.Select(e => e.Kind));
    }

    [Fact]
    public void Common_words_tie_nothing()
    {
        var notice = Read("Correction: An earlier version of this article gave the wrong name of the street where the fire began.");

        Assert.Empty(NoticeLedger.Match(notice, Rewording.Of("The council met on the square.", "The council met in the old hall of the street.")));
    }

    [Fact]
    public void A_notice_does_not_account_for_its_own_sentences()
    {
        var notice = Read("Correction: The flood killed 47 people, not 12. The Herald regrets the error.");

        Assert.Empty(NoticeLedger.Match(notice, Rewording.Insertion("Correction: The flood killed 47 people, not 12.")));
    }

    [Fact]
    public void A_whole_sentence_that_a_notice_quotes_is_accounted_for()
    {
        var notice = Read("Correction: An earlier version of this article said \"The mayor owns the harbour.\" That sentence was removed.");

        var evidence = NoticeLedger.Match(notice, Rewording.Deletion("The mayor owns the harbour."));

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.QuotedPhrase);
    }

    [Fact]
    public void A_headline_can_be_accounted_for()
    {
        var notice = Read("Correction: The headline of this article has been changed. It said \"12 dead\" before.");

        var evidence = NoticeLedger.Match(notice, Rewording.Field(ArticleField.Headline, "Flood leaves 12 dead", "Flood leaves 47 dead"));

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.QuotedPhrase);
    }

    [Fact]
    public void An_unchanged_sentence_needs_no_account()
    {
        var edit = Rewording.Insertion(AdvertisementAfter) with { Operation = EditOperation.Unchanged };

        Assert.Empty(NoticeLedger.Match(Read(NewsNotice), edit));
    }

    private static Notice Read(string text) =>
        Assert.Single(NoticeReader.Read(new ArticleText { Blocks = [new Block(BlockKind.Paragraph, text)] }));
}
