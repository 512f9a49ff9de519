using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class SuspicionTests
{
    private static readonly ArticleText Whole = Watched.Text(
        "Harbour gets a new crane",
        "The harbour has ordered a crane from a maker in the north.",
        "It will lift forty tonnes, twice as much as the old one.",
        "The old crane stood for sixty years and becomes a museum piece.");

    private static readonly ArticleText Stub = Watched.Text("Harbour gets a new crane", "Subscribe to read on.");

    private static readonly ArticleText Stranger = Watched.Text(
        "Weather for the weekend",
        "Clouds move in from the west on Saturday and bring a little rain in the evening.",
        "Sunday starts dry and cold, with clear skies over most of the country until noon.");

    public static TheoryData<string, ArchiveProvider> Sights => new() { { "stub", ArchiveProvider.Sqlite }, { "stranger", ArchiveProvider.Sqlite } };

    [Theory, MemberData(nameof(Sights))]
    public async Task A_text_far_from_the_last_one_is_first_only_a_check(string name, ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Whole);

        var recorded = await article.SeesAsync(name == "stub" ? Stub : Stranger);

        Assert.Equal((CheckOutcome.Suspicious, null, null), (recorded.Outcome, recorded.Snapshot, recorded.RevisionId));
        Assert.Equal(1, (await archive.Get<ArticleQueries>().FindAsync(article.Id, default))!.Snapshots);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Seen_in_two_further_checks_it_counts_from_its_first_sight(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Whole);
        await article.SeesAsync(Whole);
        await article.SeesAsync(Stub);
        await article.MeetsAsync(CheckOutcome.Failed);

        var second = await article.SeesAsync(Stub);
        var third = await article.SeesAsync(Stub);

        Assert.Equal((CheckOutcome.Suspicious, CheckOutcome.Changed, 2), (second.Outcome, third.Outcome, third.Snapshot));
        var revision = Assert.Single((await archive.Get<RevisionQueries>().ListAsync(new(), null, 10, default)).Items);
        Assert.Equal((Watched.Check(2), Watched.Check(3)), (revision.NotBefore, revision.DetectedAt));
        var snapshots = (await archive.Get<SnapshotQueries>().ListAsync(article.Id, null, 10, default))!.Items;
        Assert.Equal([(Watched.Check(3), Watched.Check(6)), (Watched.Check(1), Watched.Check(2))], snapshots.Select(s => (s.FirstSeenAt, s.LastSeenAt)));
    }

    [Fact]
    public async Task A_text_that_may_be_cut_counts_when_it_stays()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        // It even looks as the article did before its last paragraph was written.
        var cut = Whole with { Blocks = [.. Whole.Blocks.SkipLast(1)] };
        await article.SeesAsync(cut);
        await article.SeesAsync(Whole);

        var outcomes = new List<CheckOutcome>();
        for (var sight = 1; sight <= 3; sight++)
            outcomes.Add((await article.RecordAsync(article.Next() with { Text = cut, MayBeCut = true })).Outcome);

        Assert.Equal([CheckOutcome.Suspicious, CheckOutcome.Suspicious, CheckOutcome.Changed], outcomes);
    }

    [Fact]
    public async Task The_known_text_seen_again_clears_the_suspicion()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Whole);
        await article.SeesAsync(Stub);
        await article.SeesAsync(Stub);
        await article.SeesAsync(Whole);

        var afterwards = await article.SeesAsync(Stub);

        Assert.Equal(CheckOutcome.Suspicious, afterwards.Outcome);
    }

    [Fact]
    public async Task A_text_that_the_article_had_before_is_not_suspicious()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Stub);
        await article.SeesAsync(Whole);

        var back = await article.SeesAsync(Stub);

        Assert.Equal((CheckOutcome.Changed, 3), (back.Outcome, back.Snapshot));
    }

    [Fact]
    public async Task A_trusted_history_is_taken_as_it_is()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Whole);

        var recorded = await article.RecordAsync(article.Next() with { Text = Stub, IsTrusted = true });

        Assert.Equal((CheckOutcome.Changed, 2), (recorded.Outcome, recorded.Snapshot));
    }

    [Fact]
    public async Task After_a_suspicious_text_the_next_visit_asks_for_the_whole_page()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.RecordAsync(article.Next() with { Text = Whole, ETag = "\"whole\"", LastModified = "Mon, 02 Mar 2026 12:00:00 GMT" });

        await article.RecordAsync(article.Next() with { Text = Stub, ETag = "\"stub\"" });

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var row = context.Articles.Single();
        Assert.Equal((null, null), (row.ETag, row.LastModified));
    }

    [Fact]
    public async Task A_teaser_behind_a_paywall_never_becomes_the_text()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync(Whole);
        var teaser = Whole with { Blocks = [Whole.Blocks[0]] };

        for (var i = 0; i < 4; i++)
        {
            var recorded = await article.RecordAsync(article.Next() with { Text = teaser, IsPaywalled = true });
            Assert.Equal((CheckOutcome.Blocked, null), (recorded.Outcome, recorded.Snapshot));
        }

        var check = (await archive.Get<CheckQueries>().ListAsync(article.Id, null, 1, default))!.Items[0];
        Assert.Contains("paywall", check.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_a_page_that_is_not_free_is_an_edit()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.RecordAsync(article.Next() with { Text = Whole, IsPaywalled = true });

        var recorded = await article.RecordAsync(article.Next() with { Text = Whole with { Headline = "Harbour gets two new cranes" }, IsPaywalled = true });

        Assert.Equal((CheckOutcome.Changed, 2), (recorded.Outcome, recorded.Snapshot));
    }

    [Fact]
    public async Task What_two_articles_show_alike_is_an_error_page_however_often_it_is_seen()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var (one, other) = (await Watched.AddAsync(archive), await Watched.AddAsync(archive, "bridge"));
        await one.SeesAsync(Whole);
        await other.SeesAsync("Bridge closes for a week", "The old bridge closes on Monday and opens again a week later.", "Buses take the tunnel.");
        await one.SeesAsync(Stranger);

        var outcomes = new List<CheckOutcome>();
        for (var i = 0; i < 3; i++)
        {
            outcomes.Add((await other.SeesAsync(Stranger)).Outcome);
            outcomes.Add((await one.SeesAsync(Stranger)).Outcome);
        }

        Assert.All(outcomes, o => Assert.Equal(CheckOutcome.Missing, o));
        var back = await one.SeesAsync(Whole with { Headline = "Harbour gets two new cranes" });
        Assert.Equal((CheckOutcome.Changed, 2), (back.Outcome, back.Snapshot));
    }
}
