using System.Globalization;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Scheduling;

public sealed class TwoProcessesTests
{
    private const int Articles = 30, Hosts = 8, VisitsOfEach = 60;

    private sealed record Visit(long Article, string Host, long From, long To);

    [Theory, OnPostgres]
    public async Task Two_processes_never_check_an_article_or_ask_a_host_at_once(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        for (var i = 0; i < Articles; i++)
            await archive.Get<ArticleRegister>().AddArticleAsync(Page($"{i % Hosts}.example", $"{i}"), Noon, default);
        using var one = new NodeProcess(archive, "share", "one", $"{VisitsOfEach}");
        using var two = new NodeProcess(archive, "share", "two", $"{VisitsOfEach}");
        Assert.Equal("ready", await one.ReadLineAsync());
        Assert.Equal("ready", await two.ReadLineAsync());

        one.Say("go");
        two.Say("go");
        var visits = await Task.WhenAll(VisitsOfAsync(one), VisitsOfAsync(two));

        Assert.Equal((0, 0), (await one.ExitCodeAsync(), await two.ExitCodeAsync()));
        Assert.All(visits, v => Assert.True(v.Count >= VisitsOfEach));
        Assert.True(visits[0].Min(v => v.From) < visits[1].Max(v => v.To) && visits[1].Min(v => v.From) < visits[0].Max(v => v.To), "They did not run at once.");
        var all = visits.SelectMany(v => v).ToList();
        Assert.Equal(Articles, all.Select(v => v.Article).Distinct().Count());
        Assert.All(all.GroupBy(v => v.Host), AssertNoOverlap);
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal(all.Count, await context.Checks.CountAsync());
        Assert.Equal(Articles, await context.Snapshots.CountAsync());
    }

    private static async Task<IReadOnlyList<Visit>> VisitsOfAsync(NodeProcess node) =>
        [.. (await node.ReadToEndAsync()).Select(line => line.Split(' ')).Select(f => new Visit(Number(f[0]), f[1], Number(f[2]), Number(f[3])))];

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    private static void AssertNoOverlap(IEnumerable<Visit> visits)
    {
        var ordered = visits.OrderBy(v => v.From).ToList();
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, $"{pair.First} and {pair.Second} overlap."));
    }
}
