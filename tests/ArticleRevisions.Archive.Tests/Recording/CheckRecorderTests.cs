using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class CheckRecorderTests
{
    private const string Opening = "The council met on Monday to talk about the bridge.";
    private const string Cost = "Repairs will cost 4 million euros, the mayor said.";
    private const string HigherCost = "Repairs will cost 6 million euros, the mayor said.";

    [Theory, OnSqlite, OnPostgres]
    public async Task The_first_text_is_a_snapshot_without_a_revision(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);

        var recorded = await article.SeesAsync("Bridge closed", Opening, "Nobody was hurt.");

        Assert.Equal((CheckOutcome.Changed, 1, null), (recorded.Outcome, recorded.Snapshot, recorded.RevisionId));
        var snapshot = await archive.Get<SnapshotQueries>().FindAsync(article.Id, 1, default);
        Assert.Equal(Watched.Text("Bridge closed", Opening, "Nobody was hurt.").CanonicalText(), snapshot!.Text.CanonicalText());
        Assert.Equal((13, 2), (snapshot.Facts.Words, snapshot.Facts.Sentences));
        Assert.Null(snapshot.Facts.NotBefore);
        Assert.Equal(Watched.Check(1), snapshot.Facts.FirstSeenAt);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_text_again_is_a_check_and_nothing_else(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge closed", Opening, Cost);

        var again = await article.SeesAsync("Bridge closed", Opening, Cost);

        Assert.Equal((CheckOutcome.Unchanged, null, null), (again.Outcome, again.Snapshot, again.RevisionId));
        var summary = await archive.Get<ArticleQueries>().FindAsync(article.Id, default);
        Assert.Equal((2, 1), (summary!.Checks, summary.Snapshots));
        var snapshot = Assert.Single((await archive.Get<SnapshotQueries>().ListAsync(article.Id, null, 10, default))!.Items);
        Assert.Equal(Watched.Check(2), snapshot.LastSeenAt);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_number_is_one_substantive_revision(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge closed", Opening, Cost);

        var recorded = await article.SeesAsync("Bridge closed", Opening, HigherCost);

        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items);
        Assert.Equal((recorded.RevisionId, 1, 2), (revision.Id, revision.From, revision.To));
        Assert.Equal((Significance.Substantive, Acknowledgement.Silent), (revision.Significance, revision.Acknowledgement));
        Assert.Contains(Kind.Number, revision.Kinds);
        var edit = Assert.Single(revision.Edits);
        Assert.Equal((Cost, HigherCost), (edit.BeforeText, edit.AfterText));
        Assert.Equal((Watched.Check(1), Watched.Check(2)), (revision.NotBefore, revision.DetectedAt));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_of_the_headline_alone_is_a_revision(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge closed", Opening, Cost);

        await article.SeesAsync("Bridge closed for two years", Opening, Cost);

        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items);
        Assert.Equal("Bridge closed for two years", Assert.Single(revision.Fields).After);
        Assert.Empty(revision.Edits);
        Assert.Equal("Bridge closed for two years", revision.Article.Headline);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_that_comes_back_is_marked_as_a_restoration(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);

        foreach (var cost in (string[])[Cost, HigherCost, Cost, HigherCost])
            await article.SeesAsync("Bridge closed", Opening, cost);

        var revisions = (await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items;
        Assert.Equal([(4, 2), (3, 1), (2, null)], revisions.Select(r => (r.To, r.RestorationOf)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_interval_begins_at_the_last_check_that_saw_the_old_text(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge closed", Opening, Cost);
        await article.SeesAsync("Bridge closed", Opening, Cost);
        await article.MeetsAsync(CheckOutcome.NotModified);
        await article.MeetsAsync(CheckOutcome.Failed);
        await article.MeetsAsync(CheckOutcome.Missing);

        await article.SeesAsync("Bridge closed", Opening, HigherCost);

        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items);
        Assert.Equal((Watched.Check(3), Watched.Check(6)), (revision.NotBefore, revision.DetectedAt));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_response_is_kept_once_and_comes_back_byte_for_byte(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>The same page in two places.</p>", 50)));
        var response = new ResponseEvidence("https://news.example/story", 200, "Content-Type: text/html\nX-Å: ä", body);
        var (first, second) = (await Watched.AddAsync(archive, "first"), await Watched.AddAsync(archive, "second"));

        await first.RecordAsync(first.Next() with { Text = Watched.Text("One", Opening), Response = response });
        await second.RecordAsync(second.Next() with { Text = Watched.Text("Two", Opening), Response = response });
        await second.RecordAsync(second.Next() with { Text = Watched.Text("Two", Opening, Cost) });

        var kept = await archive.Get<SnapshotQueries>().ResponseAsync(second.Id, 1, default);
        Assert.Equal(body, kept!.Body.ToArray());
        Assert.Equal(response with { Body = default }, kept with { Body = default });
        Assert.Null(await archive.Get<SnapshotQueries>().ResponseAsync(second.Id, 2, default));
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.True((await context.RawResponses.SingleAsync()).Body.Length < body.Length / 5);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Counters_follow_the_checks(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.RecordAsync(article.Next() with { Text = Watched.Text("Bridge closed", Opening), ETag = "\"1\"", PublicationName = "The News" });
        await article.MeetsAsync(CheckOutcome.NotModified);
        await article.MeetsAsync(CheckOutcome.Failed);
        await article.MeetsAsync(CheckOutcome.Blocked);

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var row = await context.Articles.Include(a => a.Publication).SingleAsync();
        Assert.Equal((4, 1, 2), (row.Checks, row.QuietChecks, row.TroubleChecks));
        Assert.Equal((CheckOutcome.Blocked, "\"1\"", "The News"), (row.LatestOutcome, row.ETag, row.Publication!.Name));
        Assert.Equal((Watched.Check(4), Watched.Check(2), Watched.Check(1)), (row.LastCheckedAt, row.LastSeenAt, row.LastChangedAt));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_check_older_than_the_latest_is_refused_and_leaves_nothing(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        var early = article.Next();
        await article.SeesAsync("Bridge closed", Opening);

        var refusal = await Assert.ThrowsAsync<ArchiveException>(() => article.RecordAsync(early with { Text = Watched.Text("Bridge open", Opening) }));

        Assert.Contains("order of time", refusal.Message, StringComparison.Ordinal);
        Assert.Single((await archive.Get<CheckQueries>().ListAsync(article.Id, null, 10, default))!.Items);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_that_does_not_exist_is_refused(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);

        var refusal = await Assert.ThrowsAsync<ArchiveException>(() => new Watched(archive, 99).SeesAsync("Nobody", Opening));

        Assert.Contains("99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observations_that_contradict_themselves_are_refused()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        var text = Watched.Text("Bridge closed", Opening);

        foreach (var observation in (CheckObservation[])[
            article.Next(),
            article.Next() with { Text = text, Outcome = CheckOutcome.Failed },
            article.Next() with { Outcome = CheckOutcome.Changed },
            article.Next() with { Outcome = CheckOutcome.Unchanged },
            article.Next() with { Text = text with { Blocks = [] } }])
        {
            await Assert.ThrowsAsync<ArgumentException>(() => article.RecordAsync(observation));
        }

        Assert.Empty((await archive.Get<CheckQueries>().ListAsync(article.Id, null, 10, default))!.Items);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_change_recorded_by_many_at_once_is_one_snapshot(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await using var elsewhere = archive.Another();
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge closed", Opening, Cost);
        var seen = article.Next() with { Text = Watched.Text("Bridge closed", Opening, HigherCost), Response = new("https://news.example/story", 200, "", new byte[1000]) };
        CheckRecorder[] recorders = [archive.Get<CheckRecorder>(), (CheckRecorder)elsewhere.GetService(typeof(CheckRecorder))!];

        var recorded = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => recorders[i % 2].RecordAsync(seen, default))));

        Assert.Single(recorded, r => r.Outcome == CheckOutcome.Changed);
        Assert.Equal(7, recorded.Count(r => r.Outcome == CheckOutcome.Unchanged));
        var summary = await archive.Get<ArticleQueries>().FindAsync(article.Id, default);
        Assert.Equal((9, 2), (summary!.Checks, summary.Snapshots));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Further_addresses_lead_to_the_article_that_had_them_first(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (first, second) = (await Watched.AddAsync(archive, "first"), await Watched.AddAsync(archive, "second"));
        ArticleAddress[] aliases = [Watched.Address("story"), Watched.Address("story"), Watched.Address("first")];

        await first.RecordAsync(first.Next() with { Text = Watched.Text("One", Opening), Aliases = aliases });
        await second.RecordAsync(second.Next() with { Text = Watched.Text("Two", Opening), Aliases = aliases });

        Assert.Equal(first.Id, (await archive.Get<ArticleQueries>().FindByKeyAsync("news.example/story", default))!.Id);
        Assert.Equal(first.Id, (await archive.Get<ArticleQueries>().FindByKeyAsync("news.example/first", default))!.Id);
    }
}
