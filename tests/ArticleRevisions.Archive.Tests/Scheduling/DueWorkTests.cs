using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Tests.Databases;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Scheduling;

public sealed class DueWorkTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Theory, OnSqlite, OnPostgres]
    public async Task The_longest_due_comes_first_whether_article_or_feed(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        var late = await register.AddArticleAsync(Page("late.example", "a"), Noon, default);
        var early = await register.AddArticleAsync(Page("early.example", "a"), Noon.AddHours(-2), default);
        var feed = await register.AddFeedAsync(Page("feed.example", "rss"), Noon.AddHours(-1), default);

        var visits = await archive.Get<DueWork>().ClaimAsync("one", 10, Noon, Lease, default);

        Assert.Equal([(early.Id, false), (feed.Id, true), (late.Id, false)], visits.Select(v => (v.Id, v.IsFeed)));
        Assert.Equal(("https://early.example/a", "early.example"), (visits[0].Url, visits[0].Host));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_due_articles_of_one_host_give_one_claim_and_the_oldest(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        for (var i = 0; i < 5; i++)
            await register.AddArticleAsync(Page("busy.example", $"{i}"), Noon.AddMinutes(-i), default);
        await register.AddFeedAsync(Page("busy.example", "rss"), Noon.AddMinutes(-3), default);
        var work = archive.Get<DueWork>();

        var visits = await work.ClaimAsync("one", 10, Noon, Lease, default);

        Assert.Equal("https://busy.example/4", Assert.Single(visits).Url);
        Assert.Empty(await work.ClaimAsync("one", 10, Noon, Lease, default));
        Assert.Empty(await work.ClaimAsync("two", 10, Noon, Lease, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_more_than_asked_and_nothing_before_its_time(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        for (var i = 0; i < 4; i++)
            await register.AddArticleAsync(Page($"{i}.example", "a"), Noon.AddMinutes(i), default);
        var work = archive.Get<DueWork>();

        Assert.Empty(await work.ClaimAsync("one", 10, Noon.AddMinutes(-1), Lease, default));
        Assert.Equal(["0.example", "1.example"], (await work.ClaimAsync("one", 2, Noon.AddMinutes(2), Lease, default)).Select(v => v.Host));
        Assert.Equal(["2.example"], (await work.ClaimAsync("one", 2, Noon.AddMinutes(2), Lease, default)).Select(v => v.Host));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_that_is_being_imported_is_left_alone_until_a_check_is_asked_for(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var imported = await archive.Get<ArticleRegister>().AddArticleAsync(Page("old.example", "a"), Noon.AddYears(-9), firstVisit: Noon.AddHours(1), default);
        var work = archive.Get<DueWork>();

        Assert.Empty(await work.ClaimAsync("one", 10, Noon, Lease, default));
        await work.RequestCheckAsync(imported.Id, Noon, default);
        Assert.Equal(imported.Id, Assert.Single(await work.ClaimAsync("one", 10, Noon, Lease, default)).Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_released_host_rests_until_its_pause_is_over(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        await register.AddArticleAsync(Page("host.example", "first"), Noon.AddMinutes(-1), default);
        var second = await register.AddArticleAsync(Page("host.example", "second"), Noon, default);
        var work = archive.Get<DueWork>();
        var first = Assert.Single(await work.ClaimAsync("one", 10, Noon, Lease, default));

        await work.ReleaseAsync(first, "one", nextVisit: Noon.AddHours(1), hostNotBefore: Noon.AddSeconds(30), default);

        Assert.Empty(await work.ClaimAsync("one", 10, Noon.AddSeconds(29), Lease, default));
        Assert.Null(await work.ClaimArticleAsync(second.Id, "one", Noon.AddSeconds(29), Lease, default));
        Assert.Equal(second.Id, Assert.Single(await work.ClaimAsync("two", 10, Noon.AddSeconds(30), Lease, default)).Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_expired_lease_is_taken_back_and_its_late_holder_changes_nothing(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await archive.Get<ArticleRegister>().AddArticleAsync(Page("host.example", "a"), Noon, default);
        var work = archive.Get<DueWork>();
        var lost = Assert.Single(await work.ClaimAsync("slow", 10, Noon, Lease, default));
        Assert.Empty(await work.ClaimAsync("next", 10, Noon + Lease - TimeSpan.FromSeconds(1), Lease, default));

        var taken = Assert.Single(await work.ClaimAsync("next", 10, Noon + Lease, Lease, default));
        await work.ReleaseAsync(lost, "slow", Noon.AddDays(9), Noon.AddDays(9), default);

        Assert.Equal(lost.Id, taken.Id);
        Assert.Empty(await work.ClaimAsync("third", 10, Noon + Lease, Lease, default));
        await work.ReleaseAsync(taken, "next", Noon.AddHours(1), Noon, default);
        Assert.Equal(Noon.AddHours(1), await work.NextDueAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_late_release_does_not_end_a_later_claim_of_the_same_node(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        await register.AddArticleAsync(Page("host.example", "first"), Noon, default);
        var second = await register.AddArticleAsync(Page("host.example", "second"), Noon, default);
        var work = archive.Get<DueWork>();
        var late = Assert.Single(await work.ClaimAsync("one", 10, Noon, Lease, default));
        var later = await work.ClaimArticleAsync(second.Id, "one", Noon + Lease, Lease, default);

        await work.ReleaseAsync(late, "one", Noon.AddHours(1), Noon, default);

        Assert.NotNull(later);
        Assert.Empty(await work.ClaimAsync("two", 10, Noon + Lease, Lease, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_node_that_stops_gives_everything_back_still_due(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        await register.AddArticleAsync(Page("one.example", "a"), Noon, default);
        await register.AddFeedAsync(Page("two.example", "rss"), Noon, default);
        await register.AddArticleAsync(Page("three.example", "a"), Noon, default);
        var work = archive.Get<DueWork>();
        await work.ClaimAsync("stopping", 2, Noon, Lease, default);
        await work.ClaimAsync("staying", 1, Noon, Lease, default);

        await work.ReleaseAllAsync("stopping", default);

        Assert.Equal(2, (await work.ClaimAsync("next", 10, Noon, Lease, default)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_article_can_be_claimed_before_it_is_due_but_not_twice(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await archive.Get<ArticleRegister>().AddArticleAsync(Page("host.example", "a"), Noon.AddHours(1), default);
        var work = archive.Get<DueWork>();

        var visit = await work.ClaimArticleAsync(article.Id, "one", Noon, Lease, default);

        Assert.Equal((article.Id, "host.example"), (visit!.Id, visit.Host));
        Assert.Null(await work.ClaimArticleAsync(article.Id, "two", Noon, Lease, default));
        Assert.Null(await work.ClaimArticleAsync(article.Id + 1, "two", Noon, Lease, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_next_due_instant_counts_pauses_and_leases(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var work = archive.Get<DueWork>();
        Assert.Null(await work.NextDueAsync(default));
        await archive.Get<ArticleRegister>().AddArticleAsync(Page("host.example", "a"), Noon, default);
        Assert.Equal(Noon, await work.NextDueAsync(default));

        var visit = Assert.Single(await work.ClaimAsync("one", 1, Noon, Lease, default));
        Assert.Equal(Noon + Lease, await work.NextDueAsync(default));
        await work.ReleaseAsync(visit, "one", Noon.AddMinutes(1), hostNotBefore: Noon.AddMinutes(9), default);
        Assert.Equal(Noon.AddMinutes(9), await work.NextDueAsync(default));
        await archive.Get<ArticleRegister>().AddFeedAsync(Page("other.example", "rss"), Noon.AddMinutes(5), default);
        Assert.Equal(Noon.AddMinutes(5), await work.NextDueAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_requested_check_is_due_now_and_keeps_an_older_place(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await archive.Get<ArticleRegister>().AddArticleAsync(Page("host.example", "a"), Noon, default);
        var work = archive.Get<DueWork>();

        Assert.True(await work.RequestCheckAsync(article.Id, Noon.AddHours(1), default));
        Assert.Equal(Noon, await work.NextDueAsync(default));
        Assert.True(await work.RequestCheckAsync(article.Id, Noon.AddHours(-1), default));
        Assert.Equal(Noon.AddHours(-1), await work.NextDueAsync(default));
        Assert.False(await work.RequestCheckAsync(article.Id + 1, Noon, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Facts_of_a_feed_tell_quiet_and_troubled_visits(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var register = archive.Get<ArticleRegister>();
        var feed = await register.AddFeedAsync(Page("host.example", "rss"), Noon, default);
        var work = archive.Get<DueWork>();
        var visit = Assert.Single(await work.ClaimAsync("one", 1, Noon, Lease, default));
        Assert.Equal(new ScheduleFacts(Noon, null, null, 0, 0, null), await work.FactsAsync(visit, default));

        await register.RecordFeedAsync(new(feed.Id, Noon, CheckOutcome.Unchanged, null, "News", null, null, [new(Page("host.example", "a"), null, null)]), default);
        await register.RecordFeedAsync(new(feed.Id, Noon.AddHours(1), CheckOutcome.NotModified, null, null, null, null, []), default);
        await register.RecordFeedAsync(new(feed.Id, Noon.AddHours(2), CheckOutcome.Failed, "It did not answer.", null, null, null, []), default);

        Assert.Equal(new ScheduleFacts(Noon, Noon.AddHours(2), Noon, 1, 1, CheckOutcome.Failed), await work.FactsAsync(visit, default));
        Assert.Null(await work.FactsAsync(visit with { Id = visit.Id + 1 }, default));
    }
}
