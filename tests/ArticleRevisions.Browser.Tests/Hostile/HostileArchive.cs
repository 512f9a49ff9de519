using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Browser.Tests.Hostile;

/// <summary>Records articles whose every text is a payload: headline, standfirst, byline, sentences, notices and address.</summary>
internal static class HostileArchive
{
    /// <summary>So many payloads to an article, one in each snapshot.</summary>
    private const int Batch = 50;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<(long Article, int Snapshots)>> RecordAsync(IServiceProvider services, IReadOnlyList<string> payloads)
    {
        var articles = new List<(long, int)>();
        foreach (var batch in payloads.Chunk(Batch))
        {
            var url = $"https://hostile.example/{articles.Count}?{Uri.EscapeDataString(batch[0][..Math.Min(batch[0].Length, 200)])}";
            var article = await services.GetRequiredService<ArticleRegister>().AddArticleAsync(
                Observations.AddressOf(new Uri(url)), Start, firstVisit: TimeProvider.System.GetUtcNow().AddDays(1), CancellationToken.None);
            var snapshots = 0;
            foreach (var payload in batch)
            {
                var check = await services.GetRequiredService<CheckRecorder>().RecordAsync(Check(article.Id, Start.AddMinutes(snapshots), payload), CancellationToken.None);
                if (check.Snapshot is not null)
                    snapshots++;
            }

            articles.Add((article.Id, snapshots));
        }

        return articles;
    }

    private static CheckObservation Check(long article, DateTimeOffset at, string payload) => new()
    {
        ArticleId = article,
        At = at,
        IsTrusted = true,
        Text = new ArticleText
        {
            Headline = payload,
            Standfirst = payload,
            Byline = payload,
            Language = "en",
            Blocks =
            [
                new Block(BlockKind.Paragraph, "The council met on Monday to hear the plan."),
                new Block(BlockKind.Paragraph, payload),
                new Block(BlockKind.Paragraph, $"The mayor said {payload} at the meeting in the town hall on Monday."),
                new Block(BlockKind.Paragraph, $"Correction: An earlier version of this article said {payload}."),
            ],
        },
    };
}
