using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Browser.Tests;

/// <summary>An article with every kind of change, recorded as an imported history.</summary>
internal static class RichHistory
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] First =
    [
        "The harbour authority will spend 12 million euros on a new quay, its director said on Monday.",
        "The quay is meant for ships that bring parts of wind turbines from the factories in the north.",
        "“We will be ready before the winter,” the director, Jonas Feld, said in an interview with this newspaper.",
        "Fishermen fear for their berths, and their association has asked for a meeting with the authority.",
        "The old quay was built in 1931 and has been closed to heavy loads for a decade.",
    ];

    public static async Task<long> RecordAsync(IServiceProvider services)
    {
        var address = Observations.AddressOf(new Uri("https://harbour.example/news/quay"));
        var article = await services.GetRequiredService<ArticleRegister>().AddArticleAsync(
            address, Start, firstVisit: TimeProvider.System.GetUtcNow().AddDays(1), CancellationToken.None);
        if (!article.IsNew)
            return article.Id;

        string[] second =
        [
            First[0].Replace("12 million", "47 million", StringComparison.Ordinal),
            First[3],
            First[1],
            "“We will be ready before the summer,” the director, Jonas Feld, said in an interview with this newspaper.",
            First[4],
            "The council votes on the plan next week.",
        ];
        string[] third = [.. second, "Correction: An earlier version of this article said that the quay would cost 12 million euros. It is 47 million."];
        await RecordAsync(services, article.Id, Start, First);
        await RecordAsync(services, article.Id, Start.AddHours(3), second);
        await RecordAsync(services, article.Id, Start.AddHours(9), third);
        await RecordAsync(services, article.Id, Start.AddHours(30), second);
        return article.Id;
    }

    private static Task<RecordedCheck> RecordAsync(IServiceProvider services, long article, DateTimeOffset at, string[] paragraphs) =>
        services.GetRequiredService<CheckRecorder>().RecordAsync(new CheckObservation
        {
            ArticleId = article,
            At = at,
            IsTrusted = true,
            Text = new ArticleText
            {
                Headline = "Harbour plans a new quay",
                Language = "en",
                Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))],
            },
        }, CancellationToken.None);
}
