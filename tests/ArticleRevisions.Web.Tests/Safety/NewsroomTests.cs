using System.Text;
using ArticleRevisions.Archive;
using ArticleRevisions.Capture;
using ArticleRevisions.Evaluation.Newsrooms;

namespace ArticleRevisions.Web.Tests.Safety;

public class NewsroomTests
{
    private const int Stories = 800;

    /// <summary>So many that most troubles are met.</summary>
    private const int Requests = 700;

    [Fact]
    public async Task A_newsroom_with_every_trouble_is_recorded_as_it_was()
    {
        var outcome = await NewsroomRun.RunAsync(pages: 40, TimeSpan.FromMinutes(2), Requests, gap: TimeSpan.FromSeconds(0.2), seed: 7, default);

        Assert.Empty(outcome.Faults.Lines);
        Assert.InRange(outcome.Snapshots, 41, outcome.Checks);
        Assert.InRange(outcome.Met.Select(m => m.Trouble).Distinct().Count(), 20, Enum.GetValues<Trouble>().Length);
        Assert.InRange(outcome.Met.Select(m => m.Outcome).Distinct().Count(), 10, Enum.GetValues<CheckOutcome>().Length);
    }

    [Fact]
    public async Task Whatever_furniture_stands_around_a_story_its_text_is_the_same()
    {
        await using var host = await TestHost.StartAsync();
        var url = new Uri("https://news.example/news/harbour-report");
        for (var seed = 0; seed < Stories; seed++)
        {
            var story = new Story(seed, TestHost.Start, TimeSpan.FromMinutes(1));
            var edition = story.Editions[story.At(TestHost.Start.AddMinutes(seed % 20))];
            var page = Encoding.UTF8.GetBytes(StoryPage.Of(edition, "", new Random(seed)));

            var read = await host.Get<PageCapture>().ReadAsync(url, new RawResponse(url, 200, "", page), "utf-8", TestHost.Start, default);

            Assert.Equal([$"{seed}", edition.Headline, .. edition.Blocks], [$"{seed}", read.Article!.Text.Headline, .. read.Article.Text.Blocks.Select(block => block.Text)]);
        }
    }
}
