namespace ArticleRevisions.Diffing.Tests.Notices;

/// <summary>Notices that come after the edit they account for.</summary>
public sealed class LaterNoticeTests
{
    private const string Other = "The old quay was built in 1931 and has been closed to heavy loads for a decade.";

    [Theory]
    [InlineData("Correction: An earlier version of this article said that the quay would cost 12 million euros. It is 47 million.")]
    [InlineData("Correction: The cost of the quay has been corrected from 12 to 47 million.")]
    [InlineData("Correction: The quay will cost 47 million, not 12.")]
    [InlineData("Berichtigung: Der Kai kostet 47 Millionen Euro, nicht 12 Millionen Euro.")]
    public void Both_values_tie_a_notice_whatever_unit_or_scale_it_leaves_out(string notice)
    {
        var evidence = Match(
            "The harbour authority will spend 12 million euros on a new quay, its director said on Monday.",
            "The harbour authority will spend 47 million euros on a new quay, its director said on Monday.",
            notice);

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.NumberPair);
    }

    [Fact]
    public void A_number_of_another_scale_ties_nothing()
    {
        var evidence = Match(
            "The authority will spend 12 million euros.", "The authority will spend 47 million euros.", "Correction: The quay has 47 berths, not 12.");

        Assert.DoesNotContain(evidence, e => e.Kind == NoticeEvidenceKind.NumberPair);
    }

    [Fact]
    public void A_misstated_number_ties_a_notice_without_a_label()
    {
        var evidence = Match(
            "The flood left 12 people dead.", "The flood left 47 people dead.",
            "An earlier version of this article misstated the number of dead as 12. It is 47.");

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.NumberPair);
    }

    [Fact]
    public void A_notice_that_repeats_the_corrected_sentence_accounts_for_it()
    {
        var evidence = Match(
            "It cost 12 million euros.", "It cost 47 million euros.",
            "Correction: An earlier version of this article said that the bridge cost 12 million euros. It cost 47 million euros.");

        Assert.Contains(evidence, e => e.Kind == NoticeEvidenceKind.NumberPair);
    }

    [Theory]
    [InlineData(
        "The council will hold the vote on Tuesday.", "The council will hold the vote on Thursday.",
        "Correction: An earlier version of this article said the vote was on Tuesday; it is on Thursday.", "Tuesday", "Thursday")]
    [InlineData(
        "The director, Jonas Feld, opened the quay.", "The director, Jonas Veldt, opened the quay.",
        "Correction: An earlier version of this article misspelled the name of Jonas Veldt as Jonas Feld.", "Jonas Feld", "Jonas Veldt")]
    [InlineData(
        "Ida Bo opened the quay.", "Ida Bö opened the quay.",
        "An earlier version of this article misspelled Ida Bö’s name as Ida Bo.", "Ida Bo", "Ida Bö")]
    public void What_a_notice_says_was_wrong_and_is_right_ties_it(string before, string after, string notice, string wrong, string right)
    {
        Assert.Equal((wrong, right), (Read(after, notice).SaidWrong, Read(after, notice).SaidRight));

        var quoted = Match(before, after, notice).Where(e => e.Kind == NoticeEvidenceKind.QuotedPhrase);

        Assert.Equal([(wrong, QuotedSide.Before), (right, QuotedSide.After)], quoted.Select(e => (e.InNotice, e.Side)));
    }

    [Theory]
    [InlineData("The council will hold the vote on Tuesday.", "The council will hold the vote on Friday.")]
    [InlineData("The fair opens on Monday.", "The fair opens on Thursday.")]
    public void One_of_two_said_values_ties_nothing(string before, string after)
    {
        var evidence = Match(before, after, "Correction: An earlier version of this article said the vote was on Tuesday; it is on Thursday.");

        Assert.Empty(evidence);
    }

    [Fact]
    public void The_edit_that_brought_the_mistake_is_not_accounted_for()
    {
        const string correction = "Correction: An earlier version of this article said that the repairs will cost 4 million euros. They will cost 6 million euros.";
        const string first = "The council talked about the repairs of the bridge on Monday.";
        const string wrong = "The repairs of the bridge will cost 4 million euros.";
        const string right = "The repairs of the bridge will cost 6 million euros.";
        var notice = Assert.Single(NoticeReader.Read(Texts.English(correction)));

        Assert.Empty(ArticleDiffer.Compare(Texts.English(first), Texts.English(wrong)).Edits.SelectMany(e => NoticeLedger.Match(notice, e)));
        Assert.NotEmpty(ArticleDiffer.Compare(Texts.English(wrong), Texts.English(right)).Edits.SelectMany(e => NoticeLedger.Match(notice, e)));
    }

    [Fact]
    public void Two_things_of_different_sorts_are_no_claim()
    {
        var notice = Read(Other, "Correction: An earlier version of this article said the bridge was in Kent. It is a suspension bridge.");

        Assert.Equal((null, null), (notice.SaidWrong, notice.SaidRight));
    }

    [Fact]
    public void Quotes_before_what_a_passage_now_lists_are_those_it_held_before()
    {
        var notice = Read(
            Other,
            "Update: A sentence that spoke of AI \"powering innovation\", including \"buy[ing] great content\", now only lists \"rows for members\" and \"revenue work\".");

        Assert.Equal(
            [QuotedSide.Before, QuotedSide.Before, QuotedSide.After, QuotedSide.After],
            notice.Quotes.Select(q => q.Side));
    }

    [Theory]
    [InlineData("Correction: An earlier version of this article misquoted the mayor as saying “for nothing”; she said “for far too little”.")]
    [InlineData("Correction: An earlier version of this article misquoted the mayor as saying “for nothing.” She said “for far too little.”")]
    [InlineData("Korrektur: In einer früheren Version dieses Artikels stand „umsonst und viel“. Es lautet „für viel zu wenig“.")]
    public void The_clause_behind_the_mistake_quotes_what_is_right(string text)
    {
        var notice = Read(Other, text);

        Assert.Equal([QuotedSide.Before, QuotedSide.After], notice.Quotes.Select(q => q.Side));
    }

    [Fact]
    public void Quotes_before_another_now_have_no_side()
    {
        var notice = Read(Other, "Update: The mayor called the plan \"a fine thing\" and the council now lists \"three harbours\".");

        Assert.Equal(QuotedSide.Unknown, notice.Quotes[0].Side);
    }

    private static IReadOnlyList<NoticeEvidence> Match(string before, string after, string notice) => NoticeLedger.Match(
        Read(after, notice),
        ArticleDiffer.Compare(Texts.English(before, Other), Texts.English(after, Other)).Only());

    private static Notice Read(string body, string notice) => Assert.Single(NoticeReader.Read(Texts.English(body, Other, notice)));
}
