using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class CompactRecordTests
{
    private static readonly string[] Story =
    [
        "The storm took the roofs of many houses in the old harbour, and nobody slept that night.",
        "It killed 12 sheep on the hills above the town before it went out to sea again.",
        "The ferry will not sail before Thursday evening, the company said on its notice board.",
        "A neighbour keeps the children of three families until the school can be used again.",
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_that_went_and_came_back_is_kept_against_the_first(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        string[] other = [.. Story[..1], "It killed 47 sheep on the hills above the town before it went out to sea again.", .. Story[2..]];

        foreach (var text in new[] { Story, other, Story, other })
            await article.SeesAsync("Storm", text);

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var kept = await context.Snapshots.OrderBy(s => s.Number).Select(s => new { s.TextBase, s.RestorationOf, s.Text.Length }).ToListAsync();
        Assert.Equal([(null, null), (1, null), (1, 1), (1, 2)], kept.Select(k => (k.TextBase, k.RestorationOf)));
        Assert.All(kept[1..], k => Assert.InRange(k.Length, 1, kept[0].Length / 3));
        Assert.Equal([Story, other, Story, other], await TextsAsync(archive, article.Id, 4));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_that_has_little_of_the_base_becomes_the_next_base(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        string[][] texts = [["A storm is coming, more follows."], Story, [.. Story, "More follows."], ["An earlier version was taken down."], ["An earlier version was taken back."]];

        foreach (var text in texts)
            await article.RecordAsync(article.Next() with { Text = Watched.Text("Storm", text), IsTrusted = true });

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal([null, null, 2, null, 4], await context.Snapshots.OrderBy(s => s.Number).Select(s => s.TextBase).ToListAsync());
        Assert.Equal(texts, await TextsAsync(archive, article.Id, texts.Length));
        Assert.Equal(0, (await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default)).RevisionsChanged);
        Assert.Empty((await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_from_before_are_read_and_gone_on_from(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story);
        await article.SeesAsync("Storm", [.. Story[..3], "A neighbour keeps nobody."]);
        var edits = await EditsAsync(archive, article.Id);
        await PackAsBeforeAsync(archive);

        Assert.Equal(edits, await EditsAsync(archive, article.Id));
        Assert.Equal(0, (await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default)).RevisionsChanged);
        await article.SeesAsync("Storm", Story);

        Assert.Equal([Story, [.. Story[..3], "A neighbour keeps nobody."], Story], await TextsAsync(archive, article.Id, 3));
        Assert.Empty((await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal([null, null, 2], await context.Snapshots.OrderBy(s => s.Number).Select(s => s.TextBase).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_rest_on_an_earlier_page_and_come_back_byte_for_byte(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        byte[][] bodies = [Page("12 sheep"), Page("47 sheep"), [0, 1, 2, 255], Page("47 sheep"), Page("12 goats")];

        foreach (var (index, body) in bodies.Index())
        {
            await article.RecordAsync(article.Next() with
            {
                Text = Watched.Text("Storm", [.. Story, $"Report {index}."]),
                Response = new ResponseEvidence("https://news.example/story", 200, "Content-Type: text/html", body),
            });
        }

        foreach (var (index, body) in bodies.Index())
            Assert.Equal(body, (await archive.Get<SnapshotQueries>().ResponseAsync(article.Id, index + 1, default))!.Body.ToArray());
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var kept = await context.RawResponses.ToDictionaryAsync(r => r.Hash);
        var first = KeptBody.HashOf(bodies[0]);
        // The one that resembles nothing is in full; what comes after the old page is back rests on what that page rests on.
        Assert.Equal([null, first, null, first, first], bodies.Select(b => kept[KeptBody.HashOf(b)].BaseHash));
        Assert.Equal(4, kept.Count);
        // A word in each of 300 paragraphs is another.
        Assert.InRange(kept[KeptBody.HashOf(bodies[1])].Body.Length, 1, bodies[1].Length / 40);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task However_long_a_history_every_base_is_in_full(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        string[][] texts = [.. Enumerable.Range(1, 12).Select(i => (string[])[.. Story, $"By {i} o'clock the water had gone."])];

        foreach (var (index, text) in texts.Index())
        {
            await article.RecordAsync(article.Next() with
            {
                Text = Watched.Text("Storm", text),
                Response = new ResponseEvidence("https://news.example/story", 200, "Content-Type: text/html", (byte[])[.. Page("12 sheep"), .. Encoding.UTF8.GetBytes($"<p>Report {index}.")]),
            });
        }

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        var bases = await context.Snapshots.ToDictionaryAsync(s => s.Number, s => s.TextBase);
        Assert.Equal(11, bases.Values.Count(b => b is not null));
        Assert.All(bases.Values.OfType<int>(), b => Assert.Null(bases[b]));
        Assert.Equal(11, await context.RawResponses.CountAsync(r => r.BaseHash != null));
        Assert.False(await context.RawResponses.AnyAsync(r => r.Base!.BaseHash != null));
        Assert.Equal(texts, await TextsAsync(archive, article.Id, texts.Length));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_page_that_others_rest_on_cannot_be_deleted(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        foreach (var word in new[] { "12 sheep", "47 sheep" })
        {
            await article.RecordAsync(article.Next() with
            {
                Text = Watched.Text("Storm", [.. Story, $"It killed {word}."]),
                Response = new ResponseEvidence("https://news.example/story", 200, "Content-Type: text/html", Page(word)),
            });
        }

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        // No snapshot names it any more; the page packed against it still does.
        await context.Snapshots.Where(s => s.Number == 1).ExecuteUpdateAsync(s => s.SetProperty(x => x.ResponseHash, (string?)null));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.RawResponses.Where(r => r.BaseHash == null).ExecuteDeleteAsync());

        Assert.Equal(Page("47 sheep"), (await archive.Get<SnapshotQueries>().ResponseAsync(article.Id, 2, default))!.Body.ToArray());
    }

    private static byte[] Page(string word) => Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, 300).Select(i => $"<p id='{i * 7919 % 1009}'>Paragraph {i} tells of the harbour and of {word}.</p>")));

    private static async Task<IReadOnlyList<IEnumerable<string>>> TextsAsync(TestArchive archive, long articleId, int snapshots)
    {
        var texts = new List<IEnumerable<string>>();
        for (var number = 1; number <= snapshots; number++)
            texts.Add((await archive.Get<SnapshotQueries>().FindAsync(articleId, number, default))!.Text.Blocks.Select(b => b.Text));
        return texts;
    }

    private static async Task<string> EditsAsync(TestArchive archive, long articleId) => Encoding.UTF8.GetString(Packing.Write(
        (await archive.Get<RevisionQueries>().ListAsync(new() { ArticleId = articleId }, null, 10, default)).Items.Select(r => r.Edits)));

    /// <summary>Every text in full, every revision's changes alone, as they were kept at first.</summary>
    private static async Task PackAsBeforeAsync(TestArchive archive)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        foreach (var kept in await KeptText.Of(context, context.Snapshots).ToListAsync())
        {
            var packed = Packing.Pack(kept.Read());
            await context.Snapshots.Where(s => s.ArticleId == kept.ArticleId && s.Number == kept.Number)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Text, packed).SetProperty(x => x.TextBase, (int?)null));
        }

        var revisions = await context.Revisions.AsNoTracking().ToListAsync();
        var texts = await RevisionTexts.OfRevisionsAsync(context, revisions, default);
        foreach (var revision in revisions)
        {
            var packed = Packing.Pack(texts.ChangesOf(revision));
            await context.Revisions.Where(r => r.Id == revision.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Changes, packed));
        }
    }
}
