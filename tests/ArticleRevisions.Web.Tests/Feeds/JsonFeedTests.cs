using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Feeds;

public sealed class JsonFeedTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Theory]
    [InlineData("/feeds/revisions.json", "/", 2)]
    [InlineData("/feeds/revisions.json?publication=news.example&kind=number", "/?publication=news.example&kind=number", 2)]
    [InlineData("/feeds/revisions.json?until=2026-03-01T14:00:00Z", "/?until=2026-03-01T14%3A00%3A00Z", 1)]
    [InlineData("/feeds/articles/1.json", "/articles/1", 2)]
    [InlineData("/feeds/articles/2.json", "/articles/2", 0)]
    public async Task A_feed_names_its_version_its_page_and_itself(string path, string page, int count)
    {
        var feed = await _host.JsonAsync(path);

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.NotEmpty(feed.GetProperty("title").GetString()!);
        Assert.Equal(new Uri(_host.Client.BaseAddress!, page).AbsoluteUri, feed.GetProperty("home_page_url").GetString());
        Assert.Equal(new Uri(_host.Client.BaseAddress!, path).AbsoluteUri, feed.GetProperty("feed_url").GetString());
        Assert.Equal(count, feed.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Both_formats_have_the_same_entries()
    {
        using var answer = await _host.Client.AskAsync("/feeds/revisions.json");
        var atom = await _host.Client.GetStringAsync(new Uri("/feeds/revisions.atom", UriKind.Relative));
        var items = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal("application/feed+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.All(items, item => Assert.Contains($"<id>{item.GetProperty("id").GetString()}</id>", atom, StringComparison.Ordinal));
        var first = items[^1];
        Assert.Equal(TestHost.Start.AddHours(2), DateTimeOffset.Parse(first.GetProperty("date_published").GetString()!, CultureInfo.InvariantCulture));
        Assert.EndsWith("Z", first.GetProperty("date_published").GetString(), StringComparison.Ordinal);
        Assert.Contains("It cost <del>12 million</del><ins>47 million</ins> euros.", first.GetProperty("content_html").GetString(), StringComparison.Ordinal);
        Assert.Contains(first.GetProperty("tags").EnumerateArray(), t => t.GetString() == "number");
    }

    [Theory]
    [InlineData("kind=nonsense", "kind is one of: ")]
    [InlineData("acknowledgement=perhaps", "acknowledgement is one of: ")]
    [InlineData("significance=9", "significance is one of: ")]
    [InlineData("since=yesterday", "since is a day (2026-03-01) or an instant")]
    [InlineData("until=2026-02-30", "until is a day (2026-03-01) or an instant")]
    [InlineData("since=2026-03-02&until=2026-03-01", "since lies after until.")]
    public async Task A_bad_filter_is_refused_in_the_same_words_by_feeds_api_and_page(string filter, string words)
    {
        foreach (var path in new[] { "/feeds/revisions.atom", "/feeds/revisions.json", "/api/v1/revisions" })
        {
            using var answer = await _host.Client.AskAsync($"{path}?{filter}");
            Assert.Contains(words, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        }

        using var page = await _host.Client.AskAsync("/?" + filter);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains(words, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filtered_home_page_leads_to_its_own_feeds()
    {
        var page = await _host.Client.GetStringAsync(new Uri("/?host=NEWS.example&kind=number&since=2026-03-01", UriKind.Relative));

        const string Query = "?publication=news.example&amp;kind=number&amp;since=2026-03-01";
        Assert.Contains($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/revisions.atom{Query}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"alternate\" type=\"application/feed+json\" href=\"/feeds/revisions.json{Query}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/feeds/revisions.atom{Query}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/api/v1/revisions{Query}\">", page, StringComparison.Ordinal);
    }
}
