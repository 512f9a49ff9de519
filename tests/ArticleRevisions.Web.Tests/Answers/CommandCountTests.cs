using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Tests.Answers;

public sealed class CommandCountTests
{
    private const int MostCommands = 16;

    private static readonly string[] Pages =
        ["/", "/?kind=number", "/?publication=paper-1.example", "/articles/1", "/articles/1/compare/1..2", "/notices", "/publications", "/publications/1"];

    [Fact]
    public async Task A_page_sends_as_many_commands_over_a_large_archive_as_over_a_small_one()
    {
        await using var host = await TestHost.StartAsync();
        using var counter = new CommandCounter(host.Get<IOptions<ArchiveOptions>>().Value.DataFolder);
        await GrowAsync(host, from: 0, articles: 10);
        await CountAsync(host, counter);
        var small = await CountAsync(host, counter);
        await GrowAsync(host, from: 10, articles: 50);
        await CountAsync(host, counter);
        var large = await CountAsync(host, counter);

        Assert.Equal(small, large);
    }

    // Each time a page is another address, so that it is made anew; what was read of its revisions is kept from the first time on.
    private static async Task<List<string>> CountAsync(TestHost host, CommandCounter counter)
    {
        List<string> counts = [];
        foreach (var page in Pages)
        {
            counter.Take();
            using var answer = await host.Client.AskAsync(page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "word=" + Guid.NewGuid());
            Assert.True(answer.IsSuccessStatusCode, page);
            var count = counter.Take();
            Assert.InRange(count, 1, MostCommands);
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{page} {count}"));
        }

        return counts;
    }

    private static async Task GrowAsync(TestHost host, int from, int articles)
    {
        for (var i = from; i < from + articles; i++)
        {
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://paper-{1 + (i % 5)}.example/{i}"));
            var article = await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(address), TestHost.Start, default);
            for (var revision = 0; revision <= 3; revision++)
                await host.Get<CheckRecorder>().RecordAsync(new CheckObservation
                {
                    ArticleId = article.Id,
                    At = TestHost.Start.AddHours(revision),
                    Text = new ArticleText
                    {
                        Headline = "What it costs",
                        Language = "en",
                        Blocks =
                        [
                            new Block(BlockKind.Paragraph, string.Create(CultureInfo.InvariantCulture, $"The tunnel costs {12 + revision} million, the council said.")),
                            new Block(BlockKind.Paragraph, "Correction: An earlier version of this article gave a wrong figure."),
                        ],
                    },
                    IsTrusted = true,
                }, default);
        }
    }
}
