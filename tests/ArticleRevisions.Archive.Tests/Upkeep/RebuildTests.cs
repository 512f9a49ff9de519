using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ArticleRevisions.Archive.Tests.Upkeep;

public sealed class RebuildTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const long Silent = 2;
    private const int Council = 1;

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_engine_changes_nothing(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordHistoriesAsync(archive);
        var before = await DerivedRowsAsync(archive, withIds: true);
        var reports = new List<RebuildProgress>();

        var done = await archive.Get<ArchiveUpkeep>().RebuildAsync(new Reports(reports), default);

        Assert.Equal(new RebuildProgress(4, 4, RevisionsChanged: 0), done);
        Assert.Equal([1, 2, 3, 4], reports.Select(r => r.Articles));
        Assert.Equal(before, await DerivedRowsAsync(archive, withIds: true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Derived_rows_that_were_lost_come_back_as_they_were(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordHistoriesAsync(archive);
        var before = await DerivedRowsAsync(archive, withIds: false);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            Assert.Equal(5, await context.Revisions.CountAsync());
            Assert.True(await context.NoticeLinks.AnyAsync(l => l.Notice!.ArticleId != l.Revision!.ArticleId), "No notice of another article accounts for an edit.");
            Assert.True(await context.NoticeLinks.AnyAsync(l => l.Notice!.ArticleId == l.Revision!.ArticleId), "No notice accounts for an edit of its article.");
            await context.NoticeLinks.ExecuteDeleteAsync();
            await context.Notices.ExecuteDeleteAsync();
            await context.Revisions.ExecuteDeleteAsync();
            await context.SentenceOrders.ExecuteDeleteAsync();
            await context.Snapshots.ExecuteUpdateAsync(s => s.SetProperty(x => x.Words, 0).SetProperty(x => x.Sentences, 0));
        }

        var done = await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);

        Assert.Equal(5, done.RevisionsChanged);
        Assert.Equal(before, await DerivedRowsAsync(archive, withIds: false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_another_engine_made_is_made_anew_under_the_same_ids(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordHistoriesAsync(archive);
        var before = await DerivedRowsAsync(archive, withIds: false);
        var ids = await PermanentIdsAsync(archive);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            await context.Revisions.Where(r => r.To == 3).ExecuteUpdateAsync(r => r
                .SetProperty(x => x.EngineVersion, "0").SetProperty(x => x.Summary, "Something changed.").SetProperty(x => x.Significance, Significance.Cosmetic));
            var otherReading = Packing.Pack(new Notice { Kind = NoticeKind.Retraction, Label = "", Text = "Read otherwise." });
            await context.Notices.ExecuteUpdateAsync(n => n.SetProperty(x => x.Notice, otherReading).SetProperty(x => x.Kind, NoticeKind.Retraction));
        }

        var done = await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);

        // The advertisement's revision counts too: it was silent until the article that tells of it was read again.
        Assert.Equal(2, done.RevisionsChanged);
        Assert.Equal(before, await DerivedRowsAsync(archive, withIds: false));
        Assert.Equal(ids, await PermanentIdsAsync(archive));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sentences_that_another_engine_followed_otherwise_keep_the_numbers_of_those_found_again(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordHistoriesAsync(archive);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            // The other engine found one sentence more before this one, and no edit in it.
            var order = await context.SentenceOrders.SingleAsync(o => o.ArticleId == Silent);
            order.KeepWordings(order.ReadWordings().Where(w => w is not { Lineage: Council, FirstSnapshot: 2 })
                .Select(w => w.Lineage == Council ? w with { Lineage = 9, LastSnapshot = null } : w));
            await context.SaveChangesAsync();
        }

        await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);
        var first = await DerivedRowsAsync(archive, withIds: true);
        await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);

        await using var result = archive.Get<ArchiveStore>().CreateDbContext();
        var council = (await SentenceTexts.OfArticleAsync(result, Silent, default)).Where(s => s.Text.StartsWith("The council spends", StringComparison.Ordinal));
        Assert.Equal([(9, 1, 1), (9, 2, 2), (9, 3, null)], council.Select(s => (s.Lineage, s.FirstSnapshot, s.LastSnapshot)));
        Assert.Equal(first, await DerivedRowsAsync(archive, withIds: true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_notice_that_the_engine_no_longer_reads_goes_with_what_it_accounted_for(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await RecordHistoriesAsync(archive);
        var before = await DerivedRowsAsync(archive, withIds: true);
        await using (var context = archive.Get<ArchiveStore>().CreateDbContext())
        {
            var silent = await context.Revisions.FirstAsync(r => r.Acknowledgement == Archive.Timelines.Acknowledgement.Silent);
            var invented = new NoticeRecord
            {
                ArticleId = silent.ArticleId,
                PublicationId = silent.PublicationId,
                Kind = NoticeKind.Update,
                Notice = Packing.Pack(new Notice { Kind = NoticeKind.Update, Label = "UPDATE", Text = "UPDATE: no such words." }),
                FirstSnapshot = 1,
                LatestSnapshot = 2,
                FirstSeenAt = silent.DetectedAt,
                Links = { new NoticeLink { RevisionId = silent.Id, EditIndex = 0, Evidence = Packing.Pack(Array.Empty<NoticeEvidence>()) } },
            };
            context.Notices.Add(invented);
            silent.Acknowledgement = Archive.Timelines.Acknowledgement.Acknowledged;
            await context.SaveChangesAsync();
        }

        var done = await archive.Get<ArchiveUpkeep>().RebuildAsync(null, default);

        Assert.Equal(1, done.RevisionsChanged);
        Assert.Equal(before, await DerivedRowsAsync(archive, withIds: true));
    }

    /// <summary>Four articles: corrected with a notice at the foot, changed in silence and back, told of by another, telling.</summary>
    private static async Task RecordHistoriesAsync(TestArchive archive)
    {
        var corrected = await Watched.AddAsync(archive, "corrected");
        await corrected.SeesAsync("Storm", Story, "It killed 12 sheep.");
        await corrected.SeesAsync("Storm", Story, "It killed 47 sheep.", "Correction: An earlier version of this article said the storm killed 12 sheep. It killed 47.");
        var silent = await Watched.AddAsync(archive, "silent");
        await silent.SeesAsync("Budget", "The council spends 3 million on roads.", "It meets again in May.");
        await silent.SeesAsync("Budget", "The council spends 5 million on roads.", "It meets again in May.");
        await silent.SeesAsync("Budget", "The council spends 3 million on roads.", "It meets again in May.");
        var advertisement = await Watched.AddAsync(archive, "jobs/writer", "jobs.example");
        await advertisement.SeesAsync("Writer wanted", "You will write bold stories every single night.", "The office is in the harbour.");
        await advertisement.SeesAsync("Writer wanted", "You will write careful stories on three days a week.", "The office is in the harbour.");
        var telling = await Watched.AddAsync(archive, "telling");
        var notice = "UPDATE: The advertisement was changed after we asked. It said “write bold stories every single night”; it now says “write careful stories on three days a week”.";
        var told = Watched.Text("A job by night", "The paper looks for a writer.", notice);
        await telling.SeesAsync("A job by night", "The paper looks for a writer.");
        var linked = told.Blocks[1] with { Links = [new BlockLink(12, 25, "https://jobs.example/jobs/writer")] };
        await telling.SeesAsync(told with { Blocks = [told.Blocks[0], linked] });
    }

    // Those that an address or an answer of the API may carry.
    private static async Task<IReadOnlyList<long>> PermanentIdsAsync(TestArchive archive)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        return
        [
            .. await context.Revisions.OrderBy(r => r.ArticleId).ThenBy(r => r.To).Select(r => r.Id).ToListAsync(),
            .. await context.Notices.OrderBy(n => n.ArticleId).ThenBy(n => n.FirstSnapshot).ThenBy(n => n.Id).Select(n => n.Id).ToListAsync(),
        ];
    }

    private static async Task<IReadOnlyList<string>> DerivedRowsAsync(TestArchive archive, bool withIds)
    {
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        object[] rows =
        [
            .. await context.Revisions.OrderBy(r => r.ArticleId).ThenBy(r => r.To).ToListAsync(),
            .. await context.Notices.OrderBy(n => n.ArticleId).ThenBy(n => n.FirstSnapshot).ThenBy(n => n.Id).ToListAsync(),
            .. await context.NoticeTargets.OrderBy(t => t.Notice!.ArticleId).ThenBy(t => t.Address).ToListAsync(),
            .. await context.NoticeLinks.OrderBy(l => l.Revision!.ArticleId).ThenBy(l => l.Revision!.To).ThenBy(l => l.Field).ThenBy(l => l.EditIndex).ToListAsync(),
            .. await context.SentenceOrders.OrderBy(o => o.ArticleId).ToListAsync(),
            .. await context.Snapshots.OrderBy(s => s.ArticleId).ThenBy(s => s.Number).ToListAsync(),
        ];
        return [.. rows.Select(row => Row(context.Entry(row), withIds))];
    }

    // Every mapped column; bytes as text. Ids of derived rows only when asked for.
    private static string Row(EntityEntry entry, bool withIds) => entry.Metadata.ClrType.Name + ": " + string.Join(", ", entry.Properties
        .Where(p => withIds || p.Metadata.Name is not ("Id" or "RevisionId" or "NoticeId"))
        .Select(p => $"{p.Metadata.Name}={p.CurrentValue switch { byte[] bytes => Convert.ToBase64String(bytes), var value => value }}"));

    private sealed class Reports(List<RebuildProgress> reports) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => reports.Add(value);
    }
}
