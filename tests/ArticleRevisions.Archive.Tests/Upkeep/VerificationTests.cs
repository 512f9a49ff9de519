using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Upkeep;

public sealed class VerificationTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const string Sheep = "It killed 12 sheep on the hills above the town.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sound_archive_is_counted(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordAsync(archive);
        var reports = new List<VerificationProgress>();

        var found = await archive.Get<ArchiveVerification>().RunAsync(new Reports(reports), default);

        Assert.Equal(new Verification(2, 3, 2, 4, 3, []) with { Damages = found.Damages }, found);
        Assert.Empty(found.Damages);
        Assert.Equal([1, 2, 3, 4, 5], reports.Select(r => r.Done));
        Assert.All(reports, r => Assert.Equal(5, r.All));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_damaged_is_named_and_nothing_else(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordAsync(archive);
        string body;
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            var other = Packing.Pack(Watched.Text("Storm", "These are other words."));
            await context.Snapshots.Where(s => s.Number == 3).ExecuteUpdateAsync(s => s.SetProperty(x => x.Text, other).SetProperty(x => x.TextBase, (int?)null));
            await context.Revisions.Where(r => r.To == 2).ExecuteUpdateAsync(r => r.SetProperty(x => x.Changes, new byte[] { 0x28, 0xB5, 0x2F, 0xFD, 7 }));
            var order = await context.SentenceOrders.SingleAsync(o => o.ArticleId == 1);
            order.KeepWordings(order.ReadWordings().Select(w => w is { Lineage: 2, FirstSnapshot: 1 } ? w with { Span = new TextSpan(1, 40) } : w));
            await context.SaveChangesAsync();
            body = await context.Snapshots.Where(s => s.Number == 2).Select(s => s.ResponseHash!).SingleAsync();
            var swapped = Packing.PackBytes("<p>Another page.</p>"u8);
            await context.RawResponses.Where(r => r.Hash == body).ExecuteUpdateAsync(r => r.SetProperty(x => x.Body, swapped));
        }

        var damages = (await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages;

        Assert.Equal(
            [
                "Article 1, revision 1..2: A packed value of the archive is damaged.",
                $"Article 1, snapshot 3: its text hashes to {Watched.Text("Storm", "These are other words.").Hash()}, not to {Watched.Text("Storm", Story, Sheep).Hash()}.",
                "Article 1, revision 2..3: a text beside it cannot be read.",
                "Article 1, sentence 2: snapshot 1 does not have it where it was first seen; the rebuild command follows it again.",
                $"Body {body}: it hashes to {KeptBody.HashOf("<p>Another page.</p>"u8)}.",
            ],
            damages.OrderBy(d => d.StartsWith("Body", StringComparison.Ordinal)).ThenBy(d => d.Contains("sentence", StringComparison.Ordinal)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_base_that_is_gone_takes_with_it_what_rests_on_it(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordAsync(archive);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
            await context.Snapshots.Where(s => s.Number == 1 && s.ArticleId == 1).ExecuteDeleteAsync();

        var damages = (await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages;

        Assert.Contains("Article 1, snapshot 1: it is missing.", damages);
        Assert.Contains("Article 1, snapshot 2: A packed value of the archive rests on another that is missing.", damages);
        Assert.DoesNotContain(damages, d => d.StartsWith("Article 2", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rebuild_mends_what_is_derived(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordAsync(archive);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            await context.Revisions.Where(r => r.To == 2).ExecuteDeleteAsync();
            await context.Revisions.Where(r => r.To == 3).ExecuteUpdateAsync(r => r.SetProperty(x => x.Changes, new byte[] { 1, 2, 3 }));
            await context.SentenceOrders.ExecuteUpdateAsync(o => o.SetProperty(x => x.Wordings, new byte[] { 1, 2, 3 }));
        }

        Assert.Collection(
            (await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages,
            d => Assert.StartsWith("Article 1, sentences: ", d, StringComparison.Ordinal),
            d => Assert.Equal("Article 1, revision 1..2: it is missing; the rebuild command makes it again.", d),
            d => Assert.StartsWith("Article 1, revision 2..3: ", d, StringComparison.Ordinal));
        await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);

        Assert.Empty((await archive.Get<ArchiveVerification>().RunAsync(null, default)).Damages);
    }

    /// <summary>An article of three snapshots, each with its page, and one without any.</summary>
    private static async Task RecordAsync(TestArchive archive)
    {
        var article = await Watched.AddAsync(archive);
        string[][] texts = [[Story, Sheep], [Story, "It killed 47 sheep on the hills above the town."], [Story, Sheep]];
        foreach (var (index, text) in texts.Index())
        {
            await article.RecordAsync(article.Next() with
            {
                Text = Watched.Text("Storm", text),
                Headlines = new HeadlineWitnesses("Storm", null, null, null),
                Response = new ResponseEvidence("https://news.example/story", 200, "Content-Type: text/html", Encoding.UTF8.GetBytes($"<h1>Storm</h1><p>{string.Join("<p>", text)}<p>Page {index}.")),
            });
        }

        await Watched.AddAsync(archive, "unvisited");
    }

    private sealed class Reports(List<VerificationProgress> reports) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => reports.Add(value);
    }
}
