using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class ArticleRegisterTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_is_added_once_and_found_by_its_key(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();

        var added = await register.AddArticleAsync(Page("news.example", "a"), Noon, default);
        var again = await register.AddArticleAsync(Page("news.example", "a") with { Url = "http://news.example/a#top" }, Noon.AddDays(1), default);

        Assert.Equal(new Registered(added.Id, IsNew: true), added);
        Assert.Equal(new Registered(added.Id, IsNew: false), again);
        Assert.Equal(added.Id, await register.FindArticleAsync("news.example/a", default));
        Assert.Null(await register.FindArticleAsync("news.example/b", default));
        Assert.Equal(Noon, await archive.Get<DueWork>().NextDueAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_feed_is_added_once(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();

        var added = await register.AddFeedAsync(Page("news.example", "rss"), Noon, default);

        Assert.True(added.IsNew);
        Assert.Equal(added with { IsNew = false }, await register.AddFeedAsync(Page("news.example", "rss"), Noon, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Adding_at_once_in_two_processes_makes_one_article_and_one_publication(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await using var another = archive.Another();
        ArticleRegister[] processes = [archive.Get<ArticleRegister>(), another.GetRequiredService<ArticleRegister>()];

        var added = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            Task.Run(() => processes[i % 2].AddArticleAsync(Page("news.example", $"{i / 8}"), Noon, default))));

        Assert.Equal(2, added.Count(a => a.IsNew));
        Assert.Equal(2, added.Select(a => a.Id).Distinct().Count());
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal("news.example", (await context.Publications.SingleAsync()).Host);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_feeds_that_name_the_same_links_at_once_add_them_once(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await using var another = archive.Another();
        ArticleRegister[] processes = [archive.Get<ArticleRegister>(), another.GetRequiredService<ArticleRegister>()];
        var feeds = new[] { await processes[0].AddFeedAsync(Page("a.example", "rss"), Noon, default), await processes[0].AddFeedAsync(Page("b.example", "rss"), Noon, default) };
        var links = Enumerable.Range(0, 30).Select(i => new FeedLinkSeen(Page($"{i % 7}.example", $"{i}"), $"Title {i}", Noon)).ToList();

        var added = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(() =>
            processes[i].RecordFeedAsync(new(feeds[i].Id, Noon, CheckOutcome.Changed, null, null, null, null, i == 0 ? links : [.. links.AsEnumerable().Reverse()]), default))));

        Assert.Equal(30, added.Sum());
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal(30, await context.Articles.CountAsync());
        Assert.Equal(60, await context.FeedItems.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task New_links_of_a_feed_become_articles_due_at_once_and_keep_title_and_date_as_witnesses(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        var known = await register.AddArticleAsync(Page("news.example", "known"), Noon.AddDays(1), default);
        var feed = await register.AddFeedAsync(Page("news.example", "rss"), Noon.AddDays(1), default);
        FeedLinkSeen[] links = [new(Page("news.example", "known"), "Known", null), new(Page("news.example", "new"), "New", Noon.AddHours(-3)), new(Page("news.example", "new"), "New again", null)];

        var added = await register.RecordFeedAsync(new(feed.Id, Noon, CheckOutcome.Changed, null, "The News", "\"1\"", "yesterday", links), default);
        var addedLater = await register.RecordFeedAsync(new(feed.Id, Noon.AddHours(1), CheckOutcome.Changed, null, null, null, null, links), default);

        Assert.Equal((1, 0), (added, addedLater));
        var newArticle = await register.FindArticleAsync("news.example/new", default);
        Assert.Equal(newArticle, Assert.Single(await archive.Get<DueWork>().ClaimAsync("one", 9, Noon, TimeSpan.FromMinutes(1), default)).Id);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var items = await context.FeedItems.OrderBy(i => i.ArticleId).Select(i => new { i.ArticleId, i.Title, i.Published, i.FirstSeenAt }).ToListAsync();
        Assert.Equal([known.Id, newArticle!.Value], items.Select(i => i.ArticleId));
        Assert.Equal(("New", Noon.AddHours(-3), Noon), (items[1].Title, items[1].Published!.Value, items[1].FirstSeenAt));
        var kept = await context.Feeds.SingleAsync();
        Assert.Equal(("The News", 2, 1, null), (kept.Title, kept.Checks, kept.QuietChecks, kept.ETag));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_unknown_feed_is_said_to_be_unknown(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);

        var refusal = await Assert.ThrowsAsync<ArchiveException>(() =>
            archive.Get<ArticleRegister>().RecordFeedAsync(new(42, Noon, CheckOutcome.Changed, null, null, null, null, []), default));

        Assert.Equal("There is no feed 42.", refusal.Message);
    }
}
