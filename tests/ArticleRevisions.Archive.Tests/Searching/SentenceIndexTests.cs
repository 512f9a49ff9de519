using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Searching;

public sealed class SentenceIndexTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const string Ferry = "The ferry will not sail before Thursday evening.";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_archive_from_before_is_indexed_article_by_article(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (article, other) = (await Watched.AddAsync(archive), await Watched.AddAsync(archive, "other"));
        await article.SeesAsync("Storm", Story, Ferry);
        await article.SeesAsync("Storm", Story);
        await other.SeesAsync("Ferry", Ferry);
        await ForgetAsync(archive);
        Assert.Empty(await FindAsync(archive));
        // A shared server may record before anybody filled the index.
        await article.SeesAsync("Storm", Story, "The clean-up begins at noon.");
        var upkeep = archive.Get<LineageUpkeep>();
        Assert.Equal(2, await upkeep.ArticlesWithoutAsync(default));

        await upkeep.FillAsync(null, default);

        Assert.Equal(0, await upkeep.ArticlesWithoutAsync(default));
        Assert.Equal([(other.Id, true), (article.Id, false)], await FindAsync(archive));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rebuilding_an_index_that_is_right_changes_nothing_and_mends_one_that_is_not(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Ferry);
        await article.SeesAsync("Storm", Story);
        var upkeep = archive.Get<ArchiveUpkeep>();
        var before = await EntriesAsync(archive);

        await upkeep.RebuildAsync(null, default);
        Assert.Equal(before, await EntriesAsync(archive));
        await ForgetAsync(archive);
        await upkeep.RebuildAsync(null, default);

        Assert.Equal(before, await EntriesAsync(archive));
        Assert.Equal([(article.Id, false)], await FindAsync(archive));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_check_that_fails_to_be_recorded_leaves_no_trace_in_the_index(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.AddWordsAsync([new(SentenceEntry.RangeOf(article.Id).First + 7, ["ferry"])], default);
            await transaction.RollbackAsync();
        }

        await using var after = archive.Get<ArchiveStore>().CreateDbContext();

        Assert.Empty((await after.FindWordsAsync([Archive.Searching.WordQuery.Of("ferry")], (0, long.MaxValue), 9, default))[0]);
    }

    private static async Task ForgetAsync(TestArchive archive)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var ids = await context.SentenceEntries.Select(e => e.Id).ToListAsync();
        await context.RemoveWordsAsync(ids, default);
        await context.SentenceEntries.ExecuteDeleteAsync();
        await context.SentenceOrders.ExecuteUpdateAsync(set => set.SetProperty(o => o.IsIndexed, false));
    }

    private static async Task<List<(long, int, int, bool)>> EntriesAsync(TestArchive archive)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        return [.. (await context.SentenceEntries.OrderBy(e => e.Id).ToListAsync()).Select(e => (e.Id, e.Lineage, e.FirstSnapshot, e.IsStanding))];
    }

    private static async Task<IEnumerable<(long, bool)>> FindAsync(TestArchive archive) =>
        (await archive.Get<SentenceSearch>().FindAsync(Ferry, new(), 20, default)).Matches.Where(m => m.Kind == SentenceMatchKind.Whole).Select(m => (m.Article.Id, m.IsStanding));
}
