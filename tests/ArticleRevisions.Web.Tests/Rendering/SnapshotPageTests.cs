using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class SnapshotPageTests
{
    [Fact]
    public async Task A_snapshot_says_its_section_and_that_a_paywall_stood_before_it()
    {
        await using var host = await TestHost.StartAsync();
        await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri("https://news.example/ferry")), TestHost.Start, default);
        await host.Get<CheckRecorder>().RecordAsync(Observation("The ferry will not sail.") with { Section = "Islands", IsPaywalled = true }, default);
        await host.Get<CheckRecorder>().RecordAsync(Observation("The ferry will sail again on Thursday.") with { At = TestHost.Start.AddHours(1) }, default);

        var first = await host.Client.GetStringAsync(new Uri("/articles/1/snapshots/1", UriKind.Relative));
        var second = await host.Client.GetStringAsync(new Uri("/articles/1/snapshots/2", UriKind.Relative));
        var told = await host.JsonAsync("/api/v1/articles/1/snapshots/1");

        Assert.Contains("<dt>Section</dt><dd lang=\"en\">Islands</dd>", first, StringComparison.Ordinal);
        Assert.Contains("Behind a paywall", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Section</dt>", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Behind a paywall", second, StringComparison.Ordinal);
        Assert.Equal("Islands", told.GetProperty("section").GetString());
        Assert.True(told.GetProperty("isPaywalled").GetBoolean());
    }

    [Fact]
    public async Task A_post_of_a_live_blog_has_its_time_on_the_page_and_in_the_interface()
    {
        await using var host = await TestHost.StartAsync();
        await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri("https://news.example/ferry")), TestHost.Start, default);
        var posted = new DateTimeOffset(2020, 3, 4, 9, 42, 0, TimeSpan.Zero);
        var seen = Observation("The ferry will not sail.");
        await host.Get<CheckRecorder>().RecordAsync(seen with { Text = seen.Text! with { Blocks = [.. seen.Text.Blocks, new Block(BlockKind.Paragraph, "The bridge is shut.") { Posted = posted }] } }, default);

        var page = await host.Client.GetStringAsync(new Uri("/articles/1/snapshots/1", UriKind.Relative));
        var blocks = (await host.JsonAsync("/api/v1/articles/1/snapshots/1")).GetProperty("text").GetProperty("blocks");

        Assert.Contains("Published <time datetime=\"2020-03-04T09:42:00Z\"", page, StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, blocks[0].GetProperty("posted").ValueKind);
        Assert.Equal(posted, blocks[1].GetProperty("posted").GetDateTimeOffset());
    }

    private static CheckObservation Observation(string sentence) => new()
    {
        ArticleId = 1,
        At = TestHost.Start,
        IsTrusted = true,
        Text = new ArticleText { Headline = "Ferry", Language = "en", Blocks = [new Block(BlockKind.Paragraph, sentence)] },
    };
}
