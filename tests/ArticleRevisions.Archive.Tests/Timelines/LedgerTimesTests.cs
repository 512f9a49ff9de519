using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class LedgerTimesTests
{
    private const string Opening = "The council met on Monday to talk about the bridge.";
    private const string Ferry = "Until then a ferry takes walkers and cyclists across the river every half hour.";
    private const string Vague = "The mayor would not say what the repairs will cost.";
    private const string Wrong = "Repairs will cost 4 million euros, the mayor said.";
    private const string Right = "Repairs will cost 6 million euros, the mayor said.";
    private const string Correction =
        "Correction: An earlier version of this article said that repairs will cost 4 million euros. They will cost 6 million euros.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_text_that_came_and_was_mended_has_both_bounds(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge", Opening, Vague, Ferry);
        await article.SeesAsync("Bridge", Opening, Wrong, Ferry);
        await article.SeesAsync("Bridge", Opening, Wrong, Ferry, "The bridge is 90 years old.");
        await article.SeesAsync("Bridge", Opening, Right, Ferry, "The bridge is 90 years old.");
        await article.SeesAsync("Bridge", Opening, Right, Ferry, "The bridge is 90 years old.");
        await article.SeesAsync("Bridge", Opening, Right, Ferry, "The bridge is 90 years old.", Correction);

        var link = await LinkAsync(archive, article);
        Assert.Equal(new Sighting(Watched.Check(1), Watched.Check(2)), link.EarlierWording);
        Assert.Equal(new TimeBetween(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(45)), link.OnPageFor);
        Assert.Equal(new Mending(MendingOrder.TextFirst, new(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(45))), link.Mending);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_text_of_the_first_check_has_no_upper_bound(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Bridge", Opening, Wrong, Ferry);
        await article.SeesAsync("Bridge", Opening, Wrong, Ferry);
        await article.SeesAsync("Bridge", Opening, Right, Ferry, Correction);

        var link = await LinkAsync(archive, article);
        Assert.Equal(new Sighting(null, Watched.Check(1)), link.EarlierWording);
        Assert.Equal(new TimeBetween(TimeSpan.FromMinutes(15), null), link.OnPageFor);
        Assert.Equal(MendingOrder.Together, link.Mending.Order);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_headline_has_its_time_as_well(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Council talks about the bridge", Opening, Ferry);
        await article.SeesAsync("Bridge repairs cost 4 million euros", Opening, Ferry);
        await article.SeesAsync("Bridge repairs cost 6 million euros", Opening, Ferry, Correction);

        var link = await LinkAsync(archive, article);
        Assert.Equal(ArticleField.Headline, link.FieldEdit!.Field);
        Assert.Equal(new Sighting(Watched.Check(1), Watched.Check(2)), link.EarlierWording);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_printed_date_that_contradicts_the_checks_is_pointed_out_and_kept(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        const string dated = "Update (30-Jan-3016): The ferry has stopped.";
        await article.SeesAsync("Bridge", Opening, Ferry);
        await article.SeesAsync("Bridge", dated, Opening, Ferry);

        var entry = Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices);
        Assert.Equal([StatedDateDoubt.LaterThanSeen], entry.DateDoubts);
        Assert.Equal("30-Jan-3016", entry.Notice.Notice.PrintedDate);
    }

    private static async Task<NoticeLinkView> LinkAsync(TestArchive archive, Watched article) =>
        Assert.Single(Assert.Single((await archive.Get<NoticeQueries>().LedgerAsync(article.Id, default))!.Notices).Edits);
}
