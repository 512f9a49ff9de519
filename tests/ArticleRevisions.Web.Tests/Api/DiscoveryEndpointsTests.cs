using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Tests.Tracking;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class DiscoveryEndpointsTests
{
    private const string Origin = "https://courier.example";

    [Fact]
    public async Task A_look_lists_what_was_found_and_the_choice_can_be_sent_on()
    {
        await using var host = await StartAsync();
        using var editor = host.NewEditor();

        using var look = await editor.PostJsonAsync("/api/v1/discoveries", "{\"url\": \"https://courier.example/\"}");
        var found = JsonElement.Parse(await look.Content.ReadAsStringAsync());
        Assert.Equal(0, (await host.Get<FeedQueries>().ListAsync(10, default)).Total);
        using var added = await editor.PostJsonAsync("/api/v1/feeds", $"{{\"url\": \"{found.GetProperty("choice").GetString()}\"}}");
        using var again = await editor.PostJsonAsync("/api/v1/discoveries", "{\"url\": \"https://courier.example/\"}");

        Assert.Equal(HttpStatusCode.OK, look.StatusCode);
        Assert.Equal("found", found.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, found.GetProperty("article").ValueKind);
        var feed = found.GetProperty("feeds")[0];
        Assert.Equal(("link", "Courier <News>", "rss", 3), (feed.GetProperty("source").GetString(), feed.GetProperty("title").GetString(), feed.GetProperty("form").GetString(), feed.GetProperty("items").GetInt32()));
        Assert.Equal("2020-03-04T10:00:00Z", feed.GetProperty("newest").GetString());
        Assert.Equal(JsonValueKind.Null, feed.GetProperty("watchedAs").ValueKind);
        Assert.Contains("404", found.GetProperty("feeds")[1].GetProperty("trouble").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(1, JsonElement.Parse(await again.Content.ReadAsStringAsync()).GetProperty("feeds")[0].GetProperty("watchedAs").GetInt64());
    }

    [Fact]
    public async Task What_the_site_refuses_is_an_outcome_and_what_the_gate_refuses_a_bad_request()
    {
        await using var host = await StartAsync();
        using var editor = host.NewEditor();

        using var robots = await editor.PostJsonAsync("/api/v1/discoveries", "{\"url\": \"https://courier.example/private/a\"}");
        using var inside = await editor.PostJsonAsync("/api/v1/discoveries", "{\"url\": \"http://169.254.169.254/\"}");
        using var broken = await editor.PostJsonAsync("/api/v1/discoveries", "{\"address\": 7}");
        using var stranger = await host.Client.PostJsonAsync("/api/v1/discoveries", "{\"url\": \"https://courier.example/\"}");

        var answer = JsonElement.Parse(await robots.Content.ReadAsStringAsync());
        Assert.Equal(("refusedByRobots", JsonValueKind.Null), (answer.GetProperty("outcome").GetString(), answer.GetProperty("choice").ValueKind));
        Assert.Contains("private or reserved", await inside.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await broken.ProblemAsync(HttpStatusCode.BadRequest);
        await stranger.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(["https://courier.example/robots.txt"], host.Web.Requests);
    }

    [Fact]
    public async Task The_watched_feeds_are_a_list_for_feed_readers_that_changes_only_when_they_do()
    {
        await using var host = await StartAsync();
        using var editor = host.NewEditor();
        using var added = await editor.PostJsonAsync("/api/v1/feeds", "{\"url\": \"https://courier.example/rss?a=1&b=2\"}");

        using var first = await host.Client.AskAsync("/feeds/watched.opml");
        host.Clock.Advance(TimeSpan.FromHours(1));
        using var second = await host.Client.AskAsync("/feeds/watched.opml");

        Assert.Equal("text/x-opml", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("watched.opml", first.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        var outline = XDocument.Load(await first.Content.ReadAsStreamAsync()).Descendants("outline").Single();
        Assert.Equal("https://courier.example/rss?a=1&b=2", outline.Attribute("xmlUrl")?.Value);
    }

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        NewsSite.Record(host.Web, Origin);
        return host;
    }
}
