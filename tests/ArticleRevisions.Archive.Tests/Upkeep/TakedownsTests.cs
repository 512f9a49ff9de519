using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Tests.Timelines;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Archive.Tests.Upkeep;

public sealed class TakedownsTests
{
    private const long Mended = 1;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hidden_article_is_on_no_list(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);
        Assert.Contains(Mended, await ListedAsync(archive));
        Assert.NotEmpty((await archive.Get<NoticeQueries>().RecentAsync(new(), null, 100, default)).Items);

        Assert.True(await archive.Get<Takedowns>().TakeDownAsync(Mended, "By order of a court.", CourierRecord.Now, default));

        Assert.Equal([4L, 2L], await ListedAsync(archive));
        Assert.Empty((await archive.Get<NoticeQueries>().RecentAsync(new(), null, 100, default)).Items);
        Assert.Empty(await archive.Get<PublicationQueries>().LatestNoticesAsync(1, 10, default));
        Assert.DoesNotContain((await archive.Get<SentenceSearch>().FindAsync("cost 6 million", new(), 10, default)).Matches, m => m.Article.Id == Mended);
        Assert.DoesNotContain((await archive.Get<ArticleQueries>().ListAsync(null, 100, default)).Items, a => a.Id == Mended);
        await foreach (var row in archive.Get<PublicationQueries>().RevisionsAsync(1, RecordPeriod.All, CourierRecord.Now, default))
            Assert.NotEqual(Mended, row.ArticleId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_not_checked_until_it_is_shown_again_as_it_was(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await CourierRecord.WriteAsync(archive);
        var (takedowns, work, later) = (archive.Get<Takedowns>(), archive.Get<DueWork>(), CourierRecord.Now.AddDays(1));
        var before = await ListedAsync(archive);
        await takedowns.TakeDownAsync(Mended, "A reason.", CourierRecord.Now, default);
        await takedowns.TakeDownAsync(Mended, "A better reason.", later, default);

        Assert.Equal(new TakedownView(CourierRecord.Now, "A better reason."), await takedowns.FindAsync(Mended, default));
        Assert.Null(await work.ClaimArticleAsync(Mended, "node", later, TimeSpan.FromMinutes(1), default));
        await work.RequestCheckAsync(Mended, later, default);
        Assert.DoesNotContain(await work.ClaimAsync("node", 10, later, TimeSpan.FromMinutes(1), default), v => !v.IsFeed && v.Id == Mended);

        Assert.True(await takedowns.LiftAsync(Mended, later.AddHours(1), default));

        Assert.Null(await takedowns.FindAsync(Mended, default));
        Assert.Equal(before, await ListedAsync(archive));
        Assert.NotNull(await work.ClaimArticleAsync(Mended, "node", later.AddHours(1), TimeSpan.FromMinutes(1), default));
        Assert.False(await takedowns.LiftAsync(Mended, later, default));
    }

    [Fact]
    public async Task There_must_be_an_article_and_a_reason()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);

        Assert.False(await archive.Get<Takedowns>().TakeDownAsync(99, "A reason.", CourierRecord.Now, default));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.Get<Takedowns>().TakeDownAsync(1, " ", CourierRecord.Now, default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => archive.Get<Takedowns>().TakeDownAsync(1, new string('x', 501), CourierRecord.Now, default));
    }

    private static async Task<IEnumerable<long>> ListedAsync(TestArchive archive) =>
        (await archive.Get<RevisionQueries>().ListAsync(new(), null, 100, default)).Items.Select(r => r.Article.Id).Distinct().OrderDescending().ToList();
}
