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

    private static CheckObservation Observation(string sentence) => new()
    {
        ArticleId = 1,
        At = TestHost.Start,
        IsTrusted = true,
        Text = new ArticleText { Headline = "Ferry", Language = "en", Blocks = [new Block(BlockKind.Paragraph, sentence)] },
    };
}
