using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class PublicationQueriesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_record_is_what_counting_by_hand_gives(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);

        var record = await RecordAsync(archive, RecordPeriod.All, CourierRecord.Now);

        Assert.Equal(new WatchedArticles(Watched: 3, Read: 2, Gone: 0, RefusedByRobots: 1, Watched.Check(0)), record.Articles);
        Assert.Equal(new CheckFigures(All: 10, WithoutText: 4, InLastDay: 10, NotModifiedInLastDay: 1, Deferred: 1), record.Checks);
        Assert.Equal(new GapFigures(Count: 3, Articles: 2, Open: 2, Longest: CourierRecord.Now - Watched.Check(1)), record.Gaps);
        Assert.Equal(new RevisionFigures(
            All: 3, ArticlesRevised: 2, HeadlineRewrites: 1, ArticlesWithRewrites: 1, AcknowledgedEdits: 1, SilentEdits: 1, ArticlesWithSubstantive: 2, MinorEdits: 0), record.Revisions);
        Assert.Equal((1, 0), (record.Notices, record.NoticesWithoutEdit));
        // Mended between the checks 1 and 2, said so between 2 and 3.
        Assert.Equal(new NoticeLatency(1, new TimeBetween(TimeSpan.Zero, TimeSpan.FromMinutes(30))), record.Latency);
        var day = Assert.Single(record.Stretches);
        Assert.Equal(new RecordStretch(Watched.Check(0).AddHours(-12), Watched.Check(0).AddHours(12), 3, 1, 1, 1, 1), day);
        Assert.Contains(new KindCount(Kind.Headline, 1), record.Kinds);
        Assert.Contains(new KindCount(Kind.Number, 1), record.Kinds);
        Assert.Equal([2, 0, 0, 0, 0, 0], record.Ages.Select(a => a.SubstantiveEdits));
        Assert.Null(record.RestsUntil);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_record_of_a_time_counts_nothing_from_before_it(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);

        var later = CourierRecord.Now.AddDays(40);
        var month = await RecordAsync(archive, RecordPeriod.Days30, later);
        Assert.Equal((0, 0, 0, 0), (month.Checks.All, month.Gaps.Count, month.Revisions.All, month.Notices));
        Assert.Equal(new NoticeLatency(0, null), month.Latency);
        Assert.Equal(30, month.Stretches.Count);
        Assert.Equal(3, month.Articles.Watched);

        var year = await RecordAsync(archive, RecordPeriod.Months12, later);
        Assert.Equal((10, 3, 3, 1), (year.Checks.All, year.Gaps.Count, year.Revisions.All, year.Notices));
        Assert.Equal(12, year.Stretches.Count);
        Assert.Equal([3], year.Stretches.Where(s => s.Revisions > 0).Select(s => s.Revisions));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_counts_each_publication_for_itself(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);

        var page = await archive.Get<PublicationQueries>().ListAsync(null, 1, default);
        var gazette = Assert.Single(page.Items);
        Assert.Equal(("gazette.example", 1, 2, 1, 0, 1), (gazette.Publication.Host, gazette.Articles, gazette.Checks, gazette.Revisions, gazette.AcknowledgedEdits, gazette.SilentEdits));

        var courier = Assert.Single((await archive.Get<PublicationQueries>().ListAsync(page.Next, 1, default)).Items);
        Assert.Equal((CourierRecord.Courier, 3, 10, 3, 1, 1), (courier.Publication.Host, courier.Articles, courier.Checks, courier.Revisions, courier.AcknowledgedEdits, courier.SilentEdits));
        Assert.Equal((Watched.Check(0), Watched.Check(4)), (courier.WatchedSince, courier.LatestRevisionAt));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_of_revisions_come_latest_first_and_only_those_of_the_publication(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);

        var rows = await archive.Get<PublicationQueries>().RevisionsAsync(await CourierAsync(archive), RecordPeriod.All, CourierRecord.Now, default).ToListAsync();
        Assert.Equal([Watched.Check(4), Watched.Check(3), Watched.Check(2)], rows.Select(r => r.DetectedAt));
        Assert.Equal([Acknowledgement.Silent, Acknowledgement.NotExpected, Acknowledgement.Acknowledged], rows.Select(r => r.Acknowledgement));
        Assert.Equal("https://courier.example/renamed", rows[0].Url);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_policy_stays_when_a_later_page_names_none(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive, "story", CourierRecord.Courier);
        await article.RecordAsync(article.Next() with { Text = Watched.Text("Bridge", "It is shut."), CorrectionsPolicy = "https://courier.example/corrections" });
        await article.SeesAsync("Bridge", "It is shut.");

        Assert.Equal("https://courier.example/corrections", (await RecordAsync(archive, RecordPeriod.All, CourierRecord.Now)).CorrectionsPolicy);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task There_is_no_record_of_a_publication_that_is_not_there(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        Assert.Null(await archive.Get<PublicationQueries>().RecordAsync(1, RecordPeriod.All, CourierRecord.Now, default));
        Assert.Null(await archive.Get<PublicationQueries>().FindAsync(1, default));
        Assert.Empty((await archive.Get<PublicationQueries>().ListAsync(null, 50, default)).Items);
    }

    [Fact]
    public async Task A_record_takes_as_many_commands_whatever_it_counts_and_scans_no_table()
    {
        var log = CommandLog.Open();
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var one = await Watched.AddAsync(archive, "one", CourierRecord.Courier);
        await one.MeetsAsync(CheckOutcome.Failed);
        var small = await log.OfAsync(() => RecordAsync(archive, RecordPeriod.Days30, CourierRecord.Now));
        await CourierRecord.WriteAsync(archive);
        var large = await log.OfAsync(() => RecordAsync(archive, RecordPeriod.Days30, CourierRecord.Now));

        // One finds the publication for this test itself.
        Assert.Equal(9, small.Count);
        Assert.Equal(small.Count, large.Count);
        // A table is read under a name of one letter; what an index found already may be walked through.
        foreach (var command in large.Skip(1))
            Assert.DoesNotContain(await command.PlanAsync(archive), step => (step + " ").StartsWith("SCAN ", StringComparison.Ordinal) && (step + " ")[6] == ' ');
    }

    private static async Task<PublicationRecord> RecordAsync(TestArchive archive, RecordPeriod period, DateTimeOffset now) =>
        (await archive.Get<PublicationQueries>().RecordAsync(await CourierAsync(archive), period, now, default))!;

    private static async Task<long> CourierAsync(TestArchive archive)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        return context.Publications.Single(p => p.Host == CourierRecord.Courier).Id;
    }
}
