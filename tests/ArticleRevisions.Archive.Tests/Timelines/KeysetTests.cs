using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class KeysetTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_are_complete_and_stay_so_while_revisions_come_in(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        // Two articles, checked at the same instants: the instant alone does not order their revisions.
        Watched[] articles = [await Watched.AddAsync(archive, "one"), await Watched.AddAsync(archive, "two")];
        for (var version = 0; version < 5; version++)
        {
            foreach (var article in articles)
                await article.SeesAsync("Count", $"There are {version} birds on the roof of the house.", "Nobody knows why.");
        }

        var queries = archive.Get<RevisionQueries>();
        var seen = new List<long>();
        string? cursor = null;
        do
        {
            var page = await queries.ListAsync(new(), cursor, 3, default);
            Assert.InRange(page.Items.Count, 1, 3);
            seen.AddRange(page.Items.Select(r => r.Id));
            if (cursor is null)
                await articles[0].SeesAsync("Count", "There are 99 birds on the roof of the house.", "Nobody knows why.");
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(8, seen.Distinct().Count());
        Assert.Equal(8, seen.Count);
        var all = (await queries.ListAsync(new(), null, 100, default)).Items;
        Assert.Equal(seen, all.Skip(1).Select(r => r.Id));
        Assert.Equal(all.OrderByDescending(r => r.DetectedAt).ThenByDescending(r => r.Id), all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not a cursor!")]
    [InlineData("MTIz")] // one number where two belong
    [InlineData("LTEuMQ")] // an instant before the calendar
    [InlineData("OTIyMzM3MjAzNjg1NDc3NTgwNy4x")] // one after it
    public async Task A_cursor_of_someone_else_is_refused_with_a_clear_message(string cursor)
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);

        var refusal = await Assert.ThrowsAsync<ArchiveException>(() => archive.Get<RevisionQueries>().ListAsync(new(), cursor, 10, default));

        Assert.Contains("cursor", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(1000, 100)]
    public async Task Limits_are_kept_between_one_and_a_hundred(int limit, int expected)
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        for (var i = 0; i < 101; i++)
            await Watched.AddAsync(archive, $"story-{i}");

        var page = await archive.Get<ArticleQueries>().ListAsync(null, limit, default);

        Assert.Equal(expected, page.Items.Count);
        Assert.NotNull(page.Next);
    }
}
