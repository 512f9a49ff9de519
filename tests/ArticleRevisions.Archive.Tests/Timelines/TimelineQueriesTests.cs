using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class TimelineQueriesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Gaps_are_stretches_without_a_sight_of_the_text(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.MeetsAsync(CheckOutcome.Failed, "no answer");
        await article.SeesAsync("Storm", "The storm took 12 roofs.");
        await article.MeetsAsync(CheckOutcome.NotModified);
        await article.MeetsAsync(CheckOutcome.Missing, "404");
        await article.MeetsAsync(CheckOutcome.Failed, "time limit");
        await article.MeetsAsync(CheckOutcome.Missing, "404 again");
        await article.SeesAsync("Storm", "The storm took 12 roofs.");
        await article.MeetsAsync(CheckOutcome.Blocked, "403");

        var gaps = await archive.Get<CheckQueries>().GapsAsync(article.Id, default);

        Assert.Equal(
            [
                new Gap(null, Watched.Check(2), 1, CheckOutcome.Failed, "no answer"),
                new Gap(Watched.Check(3), Watched.Check(7), 3, CheckOutcome.Missing, "404 again"),
                new Gap(Watched.Check(7), null, 1, CheckOutcome.Blocked, "403"),
            ],
            gaps);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Checks_tell_which_snapshot_they_saw(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.RecordAsync(article.Next() with { Text = Watched.Text("Storm", "The storm took 12 roofs."), Status = 200, BytesReceived = 5_000_000_000 });
        await article.MeetsAsync(CheckOutcome.Failed, "no answer");
        await article.MeetsAsync(CheckOutcome.NotModified);

        var checks = (await archive.Get<CheckQueries>().ListAsync(article.Id, null, 10, default))!.Items;

        Assert.Equal([1, null, 1], checks.Select(c => c.Snapshot));
        Assert.Equal([CheckOutcome.NotModified, CheckOutcome.Failed, CheckOutcome.Changed], checks.Select(c => c.Outcome));
        Assert.Equal((200, 5_000_000_000, TimeSpan.FromMilliseconds(250)), (checks[2].Status, checks[2].BytesReceived, checks[2].Duration));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_snapshot_comes_back_whole(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        var text = new ArticleText
        {
            Headline = "Storm – the day after",
            Standfirst = "What we know",
            Byline = "By Ann Example",
            Language = "en-GB",
            Url = new Uri("https://news.example/story"),
            Published = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(2)),
            Blocks =
            [
                new(BlockKind.Heading, "Damage"),
                new(BlockKind.Paragraph, "See the map \uD83D\uDDFA of it.\u00A0No roof fell.") { Links = [new(8, 11, "https://maps.example/")] },
                new(BlockKind.ListItem, ""),
            ],
            Corrections = [new("A number was wrong.", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero))],
        };
        var headlines = new HeadlineWitnesses("Storm", null, "Storm!", null);

        await article.RecordAsync(article.Next() with { Text = text, Headlines = headlines });

        var view = await archive.Get<SnapshotQueries>().FindAsync(article.Id, 1, default);
        Assert.Equal(text.Hash(), view!.Text.Hash());
        Assert.Equal(text with { Blocks = [], Corrections = [] }, view.Text with { Blocks = [], Corrections = [] });
        Assert.Equal(text.Corrections, view.Text.Corrections);
        Assert.Equal(text.Blocks[1].Links, view.Text.Blocks[1].Links);
        Assert.Equal(headlines, view.Headlines);
        Assert.Equal(text.Published, view.Facts.Published);
        Assert.Equal((1, Watched.Check(1)), (view.Latest, view.Check.At));
        Assert.Null(await archive.Get<SnapshotQueries>().FindAsync(article.Id, 2, default));
    }

    [Theory]
    [InlineData(null, ArticleState.Waiting)]
    [InlineData(CheckOutcome.NotModified, ArticleState.Watched)]
    [InlineData(CheckOutcome.Failed, ArticleState.Unreadable)]
    [InlineData(CheckOutcome.RefusedByRobots, ArticleState.Refused)]
    [InlineData(CheckOutcome.Missing, ArticleState.Missing)]
    [InlineData(CheckOutcome.Gone, ArticleState.Gone)]
    [InlineData(CheckOutcome.UnavailableForLegalReasons, ArticleState.Withheld)]
    public async Task The_state_of_an_article_is_its_latest_outcome(CheckOutcome? outcome, ArticleState state)
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        if (outcome is { } met)
            await article.MeetsAsync(met);

        Assert.Equal(state, (await archive.Get<ArticleQueries>().FindAsync(article.Id, default))!.State);
    }

    [Fact]
    public async Task A_page_that_was_seen_is_missing_when_checks_over_days_did_not_find_it()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", "The storm took ten roofs.");
        var states = new List<ArticleState>();

        foreach (var days in (int[])[0, 1, 3])
        {
            var check = article.Next();
            await article.RecordAsync(check with { At = check.At.AddDays(days), Outcome = CheckOutcome.Missing });
            states.Add((await archive.Get<ArticleQueries>().FindAsync(article.Id, default))!.State);
        }

        Assert.Equal([ArticleState.Unreadable, ArticleState.Unreadable, ArticleState.Missing], states);
        var back = article.Next();
        await article.RecordAsync(back with { At = back.At.AddDays(4), Text = Watched.Text("Storm", "The storm took eleven roofs.") });
        Assert.Equal(2, (await archive.Get<ArticleQueries>().FindAsync(article.Id, default))!.Snapshots);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Totals_count_the_revisions_of_the_last_day(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await Watched.AddAsync(archive, "quiet");
        await Watched.AddAsync(archive, "far", "other.example");
        for (var roofs = 10; roofs < 13; roofs++)
            await article.SeesAsync("Storm", $"The storm took {roofs} roofs.");

        var totals = await archive.Get<ArticleQueries>().TotalsAsync(Watched.Check(2).AddDays(1), default);

        Assert.Equal(new RecordTotals(3, 2, 1), totals);
    }

    [Fact]
    public async Task An_article_that_does_not_exist_has_no_lists()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);

        Assert.Null(await archive.Get<ArticleQueries>().FindAsync(7, default));
        Assert.Null(await archive.Get<ArticleQueries>().FindByKeyAsync("nobody.example/", default));
        Assert.Null(await archive.Get<CheckQueries>().ListAsync(7, null, 10, default));
        Assert.Null(await archive.Get<SnapshotQueries>().ListAsync(7, null, 10, default));
        Assert.Null(await archive.Get<NoticeQueries>().ListAsync(7, null, 10, default));
        Assert.Null(await archive.Get<NoticeQueries>().LedgerAsync(7, default));
    }
}
