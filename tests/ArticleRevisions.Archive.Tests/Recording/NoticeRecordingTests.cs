using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class NoticeRecordingTests
{
    private const string Opening = "The council met on Monday to talk about the bridge.";
    private const string Wrong = "Repairs will cost 4 million euros, the mayor said.";
    private const string Right = "Repairs will cost 6 million euros, the mayor said.";
    private const string Correction =
        "Correction: An earlier version of this article said that repairs will cost 4 million euros. They will cost 6 million euros.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_that_comes_with_its_edit_acknowledges_it(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge", Opening, Wrong);
        await article.SeesAsync("Bridge", Opening, Right, Correction);

        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items);
        Assert.Equal((true, Acknowledgement.Acknowledged), (revision.AddsNotice, revision.Acknowledgement));
        var entry = Assert.Single((await archive.Get<NoticeQueries>().ListAsync(article.Id, null, 10, default))!.Items);
        Assert.Equal((2, Watched.Check(1), Watched.Check(2)), (entry.Notice.FirstSnapshot, entry.Notice.NotBefore, entry.Notice.FirstSeenAt));
        Assert.Equal((NoticeKind.Correction, Correction), (entry.Notice.Notice.Kind, entry.Notice.Notice.Text));
        var link = Assert.Single(entry.Edits);
        Assert.Equal((Wrong, Right), (link.Edit!.BeforeText, link.Edit.AfterText));
        Assert.NotEmpty(link.Evidence);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_acknowledges_an_earlier_edit_and_no_later_one(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge", Opening, Wrong);
        await article.SeesAsync("Bridge", Opening, Right);
        Assert.Equal([Acknowledgement.Silent], await AcknowledgementsAsync(archive));

        await article.SeesAsync("Bridge", Opening, Right, Correction);
        await article.SeesAsync("Bridge", Opening, Wrong, Correction);

        Assert.Equal([Acknowledgement.Silent, Acknowledgement.NotExpected, Acknowledgement.Acknowledged], await AcknowledgementsAsync(archive));
        var ledger = await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default);
        Assert.Equal(2, Assert.Single(Assert.Single(ledger!.Notices).Edits).To);
        Assert.Equal((3, 4, Wrong), ledger.SilentEdits.Select(e => (e.From, e.To, e.Edit!.AfterText)).Single());
    }

    [Theory]
    [MemberData(nameof(LaterCorrections))]
    public async Task A_later_correction_acknowledges_a_silent_fix_whatever_it_leaves_out(string before, string after, string correction)
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        const string more = "Until then a ferry takes walkers and cyclists across the river every half hour.";
        await article.SeesAsync("Quay", before, more);
        await article.SeesAsync("Quay", after, more);
        Assert.Equal([Acknowledgement.Silent], await AcknowledgementsAsync(archive));

        await article.SeesAsync("Quay", after, more, correction);

        Assert.Equal([Acknowledgement.NotExpected, Acknowledgement.Acknowledged], await AcknowledgementsAsync(archive));
        var link = Assert.Single(Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices).Edits);
        Assert.Equal((1, 2), (link.From, link.To));
        Assert.EndsWith(link.Edit!.AfterText, after, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> LaterCorrections() => new()
    {
        {
            "The harbour authority will spend 12 million euros on a new quay, its director said on Monday.",
            "The harbour authority will spend 47 million euros on a new quay, its director said on Monday.",
            "Correction: An earlier version of this article said that the quay would cost 12 million euros. It is 47 million."
        },
        {
            "The harbour bridge will open in May. It cost 12 million euros.",
            "The harbour bridge will open in May. It cost 47 million euros.",
            "Correction: An earlier version of this article said that the bridge cost 12 million euros. It cost 47 million euros."
        },
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_that_goes_away_keeps_its_place_and_its_links(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        const string more = "Until then a ferry takes walkers and cyclists across the river every half hour.";
        await article.SeesAsync("Bridge", Opening, Wrong, more);
        await article.SeesAsync("Bridge", Opening, Right, more, Correction);
        await article.SeesAsync("Bridge", Opening, Right, more);

        var entry = Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices);
        Assert.Equal((2, 3), (entry.Notice.FirstSnapshot, entry.Notice.RemovedIn));
        Assert.Equal(2, Assert.Single(entry.Edits).To);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_of_the_first_snapshot_has_no_visible_edit(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge", Opening, Right, Correction);

        var entry = Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices);
        Assert.Equal((1, null), (entry.Notice.FirstSnapshot, entry.Notice.NotBefore));
        Assert.Empty(entry.Edits);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reworded_notice_is_one_notice_and_is_tied_anew(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        const string vague = "Correction: An earlier version of this article said that something else was the case.";
        await article.SeesAsync("Bridge", Opening, Wrong);
        await article.SeesAsync("Bridge", Opening, Right, vague);
        Assert.Equal([Acknowledgement.Silent], await AcknowledgementsAsync(archive));

        await article.SeesAsync("Bridge", Opening, Right, Correction);

        Assert.Equal([Acknowledgement.NotExpected, Acknowledgement.Acknowledged], await AcknowledgementsAsync(archive));
        var notice = Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices).Notice;
        Assert.Equal((2, Correction), (notice.FirstSnapshot, notice.Notice.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_about_another_page_is_tied_to_its_edit_when_the_edit_came_first(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (advertisement, report) = await TwoPagesAsync(archive);
        await EditAsync(advertisement);

        await TellAsync(report);

        await AssertTiedAsync(archive, advertisement, report);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_about_another_page_is_tied_to_its_edit_when_the_notice_came_first(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (advertisement, report) = await TwoPagesAsync(archive);
        await TellAsync(report);

        await EditAsync(advertisement);

        await AssertTiedAsync(archive, advertisement, report);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_finds_its_page_when_the_page_gets_the_address_later(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (advertisement, report) = await TwoPagesAsync(archive, "jobs/old-address");
        await EditAsync(advertisement);
        await TellAsync(report);
        Assert.Empty(Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(report.Id, default))!.Notices).Edits);

        await advertisement.RecordAsync(advertisement.Next() with { Text = Edited, Aliases = [Watched.Address("jobs/1", "shop.example")] });

        await AssertTiedAsync(archive, advertisement, report);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_withheld_still_accounts_for_the_edit_and_says_no_word(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (advertisement, report) = await TwoPagesAsync(archive);
        await EditAsync(advertisement);
        await TellAsync(report);
        var takedowns = archive.Get<Takedowns>();

        await takedowns.TakeDownAsync(report.Id, "A reason.", Watched.Check(9), default);
        var acknowledged = Assert.Single((await archive.Get<RevisionQueries>().CompareAsync(advertisement.Id, 1, 2, default))!.Acknowledged);
        await takedowns.LiftAsync(report.Id, Watched.Check(9), default);
        await takedowns.TakeDownAsync(advertisement.Id, "A reason.", Watched.Check(9), default);
        var tied = Assert.Single(Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(report.Id, default))!.Notices).Edits);

        Assert.Equal(("", "", 0), (acknowledged.Notice.ArticleHeadline, acknowledged.Notice.Notice.Text, acknowledged.Evidence.Count));
        Assert.Equal((report.Id, ""), (acknowledged.Notice.ArticleId, acknowledged.Notice.Notice.Label));
        Assert.Equal((advertisement.Id, "", 0), (tied.ArticleId, tied.ArticleHeadline, tied.Evidence.Count));
        Assert.Null(tied.Edit);
    }

    private static readonly ArticleText Edited = Watched.Text(
        "Baker wanted", "We bake bread for the whole town.", "Our new oven in the old mill on the river needs flour and early mornings.", "Apply by letter.");

    private static async Task<(Watched Advertisement, Watched Report)> TwoPagesAsync(TestArchive archive, string address = "jobs/1")
    {
        var advertisement = await Watched.AddAsync(archive, address, "shop.example");
        var report = await Watched.AddAsync(archive);
        await advertisement.SeesAsync(
            "Baker wanted", "We bake bread for the whole town.", "Our new oven in the old mill on the river thinks for itself.", "Apply by letter.");
        await report.SeesAsync("Town bakery looks for help", "The bakery on the market square wants to hire.", "It has not said what it pays.");
        return (advertisement, report);
    }

    private static Task<RecordedCheck> EditAsync(Watched advertisement) => advertisement.SeesAsync(Edited);

    private static Task<RecordedCheck> TellAsync(Watched report)
    {
        const string notice = "Update: The bakery has changed its advertisement. It said that the oven \"thinks for itself\"; now it speaks of \"flour and early mornings\".";
        var start = notice.IndexOf("advertisement", StringComparison.Ordinal);
        return report.SeesAsync(Watched.Text("Town bakery looks for help", "The bakery on the market square wants to hire.", "It has not said what it pays.") with
        {
            Blocks =
            [
                new(BlockKind.Paragraph, notice) { Links = [new(start, start + "advertisement".Length, "http://shop.example/jobs/1#text")] },
                new(BlockKind.Paragraph, "The bakery on the market square wants to hire."),
                new(BlockKind.Paragraph, "It has not said what it pays."),
            ],
        });
    }

    private static async Task AssertTiedAsync(TestArchive archive, Watched advertisement, Watched report)
    {
        var entry = Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(report.Id, default))!.Notices);
        var link = Assert.Single(entry.Edits);
        Assert.Equal((advertisement.Id, "Baker wanted", 1, 2), (link.ArticleId, link.ArticleHeadline, link.From, link.To));
        Assert.Equal(["thinks for itself", "flour and early mornings"], link.Evidence.Where(e => e.Kind == NoticeEvidenceKind.QuotedPhrase).Select(e => e.InNotice));

        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new() { ArticleId = advertisement.Id }, null, 10, default)).Items);
        Assert.Equal(Acknowledgement.Acknowledged, revision.Acknowledgement);
        var comparison = await archive.Get<RevisionQueries>().CompareAsync(advertisement.Id, 1, 2, default);
        var acknowledged = Assert.Single(comparison!.Acknowledged);
        Assert.Equal(report.Id, acknowledged.Notice.ArticleId);
        Assert.Equal(link.Edit!.AfterText, comparison.Diff.Edits[acknowledged.EditIndex!.Value].AfterText);
        Assert.Empty((await archive.Get<RevisionQueries>().CompareAsync(advertisement.Id, 2, 1, default))!.Acknowledged);
        Assert.Empty((await archive.Get<NoticeQueries>().LedgerAsync(advertisement.Id, default))!.SilentEdits);
    }

    private static async Task<IEnumerable<Acknowledgement>> AcknowledgementsAsync(TestArchive archive) =>
        (await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items.Select(r => r.Acknowledgement);
}
