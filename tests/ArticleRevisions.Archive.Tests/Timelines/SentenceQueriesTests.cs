using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class SentenceQueriesTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const string Sheep = "It killed 12 sheep on the hills above the town.";
    private const string MoreSheep = "It killed 47 sheep on the hills above the town.";
    private const string Ferry = "The ferry will not sail before Thursday evening.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_life_has_its_wordings_with_the_checks_that_saw_them(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Story, MoreSheep);
        await article.SeesAsync("Storm", Story, Ferry);
        await article.SeesAsync("Storm", Story, Ferry);

        var life = await archive.Get<SentenceQueries>().FindAsync(article.Id, 2, default);

        Assert.Equal(
            [
                (Sheep, null, Watched.Check(1), Watched.Check(2), Watched.Check(3)),
                (MoreSheep, Watched.Check(2), Watched.Check(3), Watched.Check(3), Watched.Check(4)),
            ],
            life!.Sentence.Wordings.Select(w => (w.Wording.Text, w.NotBefore, w.FirstSeenAt, w.LastSeenAt, w.GoneAt!.Value)));
        Assert.False(life.Sentence.IsStanding);
        Assert.Equal([LifeEventKind.Born, LifeEventKind.Edited, LifeEventKind.Removed], life.Events.Select(e => e.Kind));
        Assert.Equal(Acknowledgement.Silent, life.Acknowledgement);
        var standing = await archive.Get<SentenceQueries>().FindAsync(article.Id, 1, default);
        Assert.Equal((Watched.Check(5), null), (standing!.Sentence.LastSeenAt, standing.Sentence.Latest.GoneAt));
        Assert.Null(await archive.Get<SentenceQueries>().FindAsync(article.Id, 9, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_edit_that_a_notice_accounts_for_is_acknowledged_in_the_life(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Story, MoreSheep, "Correction: An earlier version of this article said the storm killed 12 sheep. It killed 47.");

        var life = await archive.Get<SentenceQueries>().FindAsync(article.Id, 2, default);

        Assert.Equal(Acknowledgement.Acknowledged, life!.Acknowledgement);
        Assert.Single(life.Events[1].Notices);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Lists_go_by_lineage_whatever_the_limit(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Sheep, Ferry);
        await article.SeesAsync("Storm", Story, MoreSheep);
        var sentences = archive.Get<SentenceQueries>();

        var first = await sentences.ListAsync(article.Id, null, null, 2, default);
        var second = await sentences.ListAsync(article.Id, null, first!.Next, 2, default);

        Assert.Equal([1, 2], first.Items.Select(s => s.Lineage));
        Assert.Equal([3], second!.Items.Select(s => s.Lineage));
        Assert.Null(second.Next);
        Assert.Equal([1, 2], (await sentences.ListAsync(article.Id, true, null, 9, default))!.Items.Select(s => s.Lineage));
        Assert.Equal([3], (await sentences.ListAsync(article.Id, false, null, 9, default))!.Items.Select(s => s.Lineage));
        Assert.Null(await sentences.ListAsync(999, null, null, 9, default));
        await Assert.ThrowsAsync<ArchiveException>(() => sentences.ListAsync(article.Id, null, "nonsense", 9, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Equal_sentences_of_a_snapshot_are_told_apart_by_their_order(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        var text = Watched.Text("Storm", Ferry, Story, Ferry);
        await article.SeesAsync(text);

        var placed = await archive.Get<SentenceQueries>().OfSnapshotAsync(article.Id, 1, text, default);

        Assert.Equal([(Ferry, 1), (Story, 2), (Ferry, 3)], placed.Select(p => (p.Sentence.Text, p.Lineage)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Revisions_and_comparisons_name_the_wordings_that_came_back(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (article, other) = (await Watched.AddAsync(archive), await Watched.AddAsync(archive, "other"));
        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Story, MoreSheep);
        await article.SeesAsync("Storm", Story, Sheep, Ferry);
        await other.SeesAsync("Storm", Story, Sheep);
        await other.SeesAsync("Storm", Story, MoreSheep);
        await other.SeesAsync("Storm", Story, MoreSheep, Ferry);

        var revisions = await archive.Get<RevisionQueries>().ListAsync(new(), null, 9, default);
        var comparison = (await archive.Get<RevisionQueries>().CompareAsync(article.Id, 2, 3, default))!;
        var lives = await archive.Get<SentenceQueries>().OfComparisonAsync(comparison, default);

        var back = Assert.Single(revisions.Items, r => r.Restorations.Count > 0);
        Assert.Equal((article.Id, 3, new RestoredWording(2, 1)), (back.Article.Id, back.To, back.Restorations[0]));
        Assert.Equal([(1, new EditLineage(2, 1)), (2, new EditLineage(3, null))], lives.OrderBy(l => l.Key).Select(l => (l.Key, l.Value)));
        Assert.Equal((1, comparison.Diff.Statistics.WordsInserted, 1), (comparison.Along.Revisions, comparison.Along.WordsInserted, comparison.Along.WordsDeleted));
        Assert.Equal(new RangeTotals(2, 2, 10), (await archive.Get<RevisionQueries>().CompareAsync(article.Id, 3, 1, default))!.Along);
    }
}
