using System.Collections.Concurrent;
using System.Diagnostics;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Scheduling;

public sealed class SharedWorkTests
{
    private const int Articles = 200, Hosts = 40, TasksPerNode = 8;

    [Theory, OnSqlite, OnPostgres]
    public async Task Nodes_never_hold_an_article_or_a_host_at_once_and_every_article_gets_its_turn(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        for (var i = 0; i < Articles; i++)
            await archive.Get<ArticleRegister>().AddArticleAsync(Page($"{i % Hosts}.example", $"{i}"), Noon, default);
        await using var anotherNode = archive.Another();
        DueWork[] nodes = [archive.Get<DueWork>(), anotherNode.GetRequiredService<DueWork>()];
        var held = new ConcurrentBag<(long Article, string Host, long From, long To)>();

        await Task.WhenAll(nodes.SelectMany((work, node) => Enumerable.Range(0, TasksPerNode).Select(_ => Task.Run(() => VisitAllAsync(work, $"node {node}")))));

        Assert.Equal(Articles, held.Count);
        Assert.Equal(Articles, held.Select(h => h.Article).Distinct().Count());
        Assert.All(held.GroupBy(h => h.Host), AssertNoOverlap);

        async Task VisitAllAsync(DueWork work, string node)
        {
            while (held.Count < Articles)
            {
                var visits = await work.ClaimAsync(node, 3, Noon, TimeSpan.FromMinutes(10), default);
                if (visits.Count == 0)
                    await Task.Delay(2);
                foreach (var visit in visits)
                {
                    var from = Stopwatch.GetTimestamp();
                    await Task.Delay(1);
                    held.Add((visit.Id, visit.Host, from, Stopwatch.GetTimestamp()));
                    await work.ReleaseAsync(visit, node, Noon.AddHours(1), Noon, default);
                }
            }
        }
    }

    private static void AssertNoOverlap(IEnumerable<(long Article, string Host, long From, long To)> turns)
    {
        var ordered = turns.OrderBy(t => t.From).ToList();
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, $"{pair.First.Host} had two visits at once."));
    }
}
