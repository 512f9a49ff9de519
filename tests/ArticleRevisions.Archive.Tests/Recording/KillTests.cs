using System.Globalization;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed partial class KillTests
{
    private const int Kills = 10;

    [Fact]
    public async Task What_was_acknowledged_survives_kill_9_and_nothing_is_half_written()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var acknowledged = new List<long>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var node = new NodeProcess(archive, "record", "host.example");
            List<string> lines = [await node.ReadLineAsync() ?? "It ended by itself."];
            await Task.Delay(Random.Shared.Next(250));
            node.Kill();
            lines.AddRange(await node.ReadToEndAsync());
            acknowledged.AddRange(lines.Select(l => Acknowledged().Match(l)).Where(m => m.Success).Select(m => long.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)));
            Assert.NotEqual(0, await node.ExitCodeAsync());
        }

        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal(["ok"], await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync());
        var article = await context.Articles.SingleAsync();
        var checks = await context.Checks.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        var snapshots = await context.Snapshots.OrderBy(s => s.Number).Select(s => s.Number).ToListAsync();
        var revisions = await context.Revisions.OrderBy(r => r.To).Select(r => r.To).ToListAsync();
        Assert.True(acknowledged.Count >= Kills);
        Assert.Empty(acknowledged.Except(checks));
        Assert.InRange(checks.Count, acknowledged.Count, acknowledged.Count + Kills);
        Assert.Equal(Enumerable.Range(1, snapshots.Count), snapshots);
        Assert.Equal(snapshots.Skip(1), revisions);
        Assert.Equal((checks.Count, snapshots.Count), (article.Checks, article.Snapshots));
        Assert.Equal(snapshots.Count, await context.Checks.CountAsync(c => c.Outcome == CheckOutcome.Changed));
        Assert.Equal(snapshots.Count, await context.RawResponses.CountAsync());
    }

    [GeneratedRegex(@"^check (\d+) acknowledged\.$")]
    private static partial Regex Acknowledged();
}
