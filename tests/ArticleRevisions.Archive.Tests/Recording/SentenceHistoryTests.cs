using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class SentenceHistoryTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const string Sheep = "It killed 12 sheep on the hills above the town.";
    private const string MoreSheep = "It killed 47 sheep on the hills above the town.";
    private const string Ferry = "The ferry will not sail before Thursday evening.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wording_is_kept_once_however_many_snapshots_have_it(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);

        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Story, MoreSheep);
        await article.SeesAsync("Storm", Story, MoreSheep, Ferry);
        await article.SeesAsync("Storm", Story, Sheep, Ferry);

        Assert.Equal(
            [
                (1, 1, null, Story, WordingOrigin.Born, null),
                (2, 1, 1, Sheep, WordingOrigin.Born, null),
                (2, 2, 3, MoreSheep, WordingOrigin.Edited, null),
                (2, 4, null, Sheep, WordingOrigin.Edited, 1),
                (3, 3, null, Ferry, WordingOrigin.Born, null),
            ],
            (await RowsAsync(archive)).Select(s => (s.Lineage, s.FirstSnapshot, s.LastSnapshot, s.Text, s.Origin, s.RestorationOf)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sentence_that_left_comes_back_under_its_number(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);

        await article.SeesAsync("Storm", Story, Ferry, Sheep);
        await article.SeesAsync("Storm", Story, Sheep);
        await article.SeesAsync("Storm", Sheep, Story);
        await article.SeesAsync("Storm", Sheep, Story, Ferry);

        var ferry = (await RowsAsync(archive)).Where(s => s.Text == Ferry).ToList();
        Assert.Equal([(2, 1, 1, WordingOrigin.Born), (2, 4, null, WordingOrigin.Restored)], ferry.Select(s => (s.Lineage, s.FirstSnapshot, s.LastSnapshot, s.Origin)));
        Assert.Equal(1, ferry[1].RestorationOf);
        var moved = Assert.Single(await RowsAsync(archive), s => s.Moves.Count > 0);
        Assert.Equal(3, Assert.Single(moved.Moves).Snapshot);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Characters_that_a_database_refuses_do_not_stop_the_recording(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);

        await article.SeesAsync("Storm", "The storm\0 took the roofs \ud83d of many houses.");
        await article.SeesAsync("Storm", "The storm\0 took the roofs \ud83d of many houses.", Ferry);

        Assert.Equal(["The storm\uFFFD took the roofs \uFFFD of many houses.", Ferry], (await RowsAsync(archive)).Select(s => s.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_revision_after_snapshots_without_lineage_reads_them_first(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (known, old) = (await Watched.AddAsync(archive, "known"), await Watched.AddAsync(archive, "old"));
        string[][] texts = [[Story, Sheep], [Story, MoreSheep], [Story, Sheep, Ferry], [Story, Ferry]];
        foreach (var text in texts)
            await known.SeesAsync("Storm", text);
        foreach (var text in texts[..3])
            await old.SeesAsync("Storm", text);
        await ForgetAsync(archive, old.Id);

        await old.SeesAsync("Storm", texts[3]);

        Assert.Equal(await LinesAsync(archive, known.Id), await LinesAsync(archive, old.Id));
        Assert.Equal(0, await archive.Get<LineageUpkeep>().ArticlesWithoutAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_archive_from_before_lineage_is_filled_once(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (known, old) = (await Watched.AddAsync(archive, "known"), await Watched.AddAsync(archive, "old"));
        await Watched.AddAsync(archive, "unvisited");
        foreach (var article in new[] { known, old })
        {
            await article.SeesAsync("Storm", Story, Sheep);
            await article.SeesAsync("Storm", Story, MoreSheep, Ferry);
        }

        await ForgetAsync(archive, old.Id);
        var upkeep = archive.Get<LineageUpkeep>();
        Assert.Equal(1, await upkeep.ArticlesWithoutAsync(default));

        var first = await upkeep.FillAsync(null, default);
        var second = await upkeep.FillAsync(null, default);

        Assert.Equal((new LineageProgress(1, 1), new LineageProgress(0, 0)), (first, second));
        Assert.Equal(await LinesAsync(archive, known.Id), await LinesAsync(archive, old.Id));
    }

    private static async Task ForgetAsync(TestArchive archive, long articleId)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        await context.SentenceOrders.Where(s => s.ArticleId == articleId).ExecuteDeleteAsync();
    }

    private static async Task<IReadOnlyList<SentenceWording>> RowsAsync(TestArchive archive, long articleId = 1)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        return await SentenceTexts.OfArticleAsync(context, articleId, default);
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(TestArchive archive, long articleId)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var order = await context.SentenceOrders.SingleAsync(o => o.ArticleId == articleId);
        return
        [
            .. (await RowsAsync(archive, articleId)).Select(s => $"{s}"),
            $"{order.Snapshot} {order.Lineages} {string.Join(' ', order.ReadOrder())}",
        ];
    }
}
