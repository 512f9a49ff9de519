using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Tests.Databases;

namespace ArticleRevisions.Archive.Tests.Scheduling;

public class WatchedSpansTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_check_that_saw_the_text_ends_a_span_from_the_one_before_it(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var page = await Watched.AddAsync(archive);
        await page.SeesAsync("Bridge to close", "The council closes the harbour bridge for repairs on Monday.");
        await page.MeetsAsync(CheckOutcome.NotModified);
        await page.MeetsAsync(CheckOutcome.Failed, "It did not answer.");
        await page.SeesAsync("Bridge to close", "The council closes the harbour bridge for repairs on Tuesday.");
        await page.SeesAsync("Bridge to close", "The council closes the harbour bridge for repairs on Tuesday.");
        var spans = archive.Get<WatchedSpans>();

        var checks = await spans.ReadAsync(0, 100, default);

        Assert.Equal(5, checks.Count);
        Assert.Equal(await spans.LatestCheckAsync(default), checks[^1].CheckId);
        Assert.All(checks, check => Assert.Equal("news.example", check.Host));
        Assert.Equal([(2, false), (4, true), (5, false)], checks.Select((check, i) => (check, i)).Where(c => c.check.Span is not null).Select(c => (c.i + 1, c.check.Span!.Value.Changed)));
        var (changed, after) = (checks[3].Span!.Value, checks[4].Span!.Value);
        Assert.Equal((Watched.Check(2), Watched.Check(4)), (changed.From, changed.To));
        Assert.Equal((0, null), (changed.Article.Changes, changed.Article.LastChangeSeen));
        Assert.Equal(Watched.Check(1), changed.Article.WatchedSince);
        Assert.Equal((1, Watched.Check(4)), (after.Article.Changes, after.Article.LastChangeSeen));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reading_goes_on_where_it_ended(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var page = await Watched.AddAsync(archive);
        var spans = archive.Get<WatchedSpans>();
        Assert.Equal(0, await spans.LatestCheckAsync(default));
        for (var n = 0; n < 5; n++)
            await page.SeesAsync("Bridge to close", "The council closes the harbour bridge for repairs on Monday.");

        var first = await spans.ReadAsync(0, 3, default);
        var rest = await spans.ReadAsync(first[^1].CheckId, 3, default);

        Assert.Equal([3, 2], [first.Count, rest.Count]);
        Assert.Empty(await spans.ReadAsync(rest[^1].CheckId, 3, default));
        Assert.All(rest, check => Assert.Equal(TimeSpan.FromMinutes(15), check.Span!.Value.To - check.Span.Value.From));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Facts_of_an_article_hold_what_the_model_may_know(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var page = await Watched.AddAsync(archive);
        var work = archive.Get<DueWork>();
        Assert.Null((await work.FactsOfArticleAsync(page.Id, default))!.Article);
        await page.SeesAsync(Watched.Text("Bridge to close", "The council closes the harbour bridge on Monday.") with { Published = Watched.Check(0).AddHours(-2) });
        await page.SeesAsync("Bridge to close", "The council closes the harbour bridge on Tuesday.");

        var known = (await work.FactsOfArticleAsync(page.Id, default))!.Article!.Value;

        Assert.Equal((Watched.Check(0).AddHours(-2), Watched.Check(1), 1, Watched.Check(2)), (known.PublishedAt, known.WatchedSince, known.Changes, known.LastChangeSeen));
        Assert.Null(await work.FactsOfArticleAsync(page.Id + 1, default));
    }
}
