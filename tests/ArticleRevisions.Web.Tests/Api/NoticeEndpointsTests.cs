using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class NoticeEndpointsTests(Newsstand stand) : IClassFixture<Newsstand>
{
    private readonly TestHost _host = stand.Host;

    [Theory]
    [InlineData("", "4 2 1")]
    [InlineData("?publication=ONE.example", "2 1")]
    [InlineData("?publication=nobody.example", "")]
    [InlineData("?kind=update", "4")]
    [InlineData("?edit=seen", "2 1")]
    [InlineData("?edit=none", "4")]
    [InlineData("?edit=none&publication=one.example", "")]
    [InlineData("?since=2026-03-02", "4 2")]
    [InlineData("?until=2026-03-01", "1")]
    [InlineData("?kind=correction&edit=seen&since=2026-03-02&until=2026-03-02", "2")]
    public async Task Notices_of_all_articles_are_listed_by_their_first_sight(string query, string articles)
    {
        Assert.Equal(articles, string.Join(' ', (await ItemsAsync("/api/v1/notices" + query)).Select(ArticleOf)));
        var feed = await _host.JsonAsync("/feeds/notices.json" + query);
        Assert.Equal(articles, string.Join(' ', feed.GetProperty("items").EnumerateArray()
            .Select(i => new Uri(i.GetProperty("url").GetString()!).Segments[2].TrimEnd('/'))));
    }

    [Fact]
    public async Task An_entry_tells_what_the_notice_accounts_for_and_how_both_lie_in_time()
    {
        var entry = (await ItemsAsync("/api/v1/notices?publication=one.example&until=2026-03-01"))[0].GetProperty("entry");

        Assert.Equal("correction", entry.GetProperty("notice").GetProperty("kind").GetString());
        var edit = Assert.Single(entry.GetProperty("edits").EnumerateArray());
        Assert.Equal(1, edit.GetProperty("articleId").GetInt64());
        Assert.Equal(2, edit.GetProperty("to").GetInt32());
        Assert.Equal("textFirst", edit.GetProperty("mending").GetProperty("order").GetString());
    }

    [Fact]
    public async Task The_next_page_goes_on_where_the_first_ended()
    {
        var first = await _host.JsonAsync("/api/v1/notices?limit=2");
        var second = await _host.JsonAsync(first.GetProperty("next").GetString()!);

        Assert.Equal(["4", "2"], first.GetProperty("items").EnumerateArray().Select(ArticleOf));
        Assert.Equal(["1"], second.GetProperty("items").EnumerateArray().Select(ArticleOf));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("kind=number", "kind is one of: correction, clarification, update, editorsNote, retraction.")]
    [InlineData("edit=maybe", "edit is one of: seen, none.")]
    [InlineData("since=x", "since is a day (2026-03-01) or an instant")]
    public async Task A_bad_filter_is_refused_in_the_same_words_by_feeds_api_and_page(string filter, string words)
    {
        foreach (var path in new[] { "/feeds/notices.atom", "/feeds/notices.json", "/api/v1/notices" })
        {
            using var answer = await _host.Client.AskAsync($"{path}?{filter}");
            Assert.Contains(words, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        }

        using var page = await _host.Client.AskAsync("/notices?" + filter);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains(words, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_each_notice_with_its_latency_and_the_edit_it_explains()
    {
        var page = await _host.Client.GetStringAsync(new Uri("/notices", UriKind.Relative));

        Assert.Contains("Text fixed up to 2 h before the notice.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/1/compare/1..2\"", page, StringComparison.Ordinal);
        Assert.Contains("Notice without visible edit", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/feeds/notices.atom\"", page, StringComparison.Ordinal);
        Assert.Contains("No notices match the filter.", await _host.Client.GetStringAsync(new Uri("/notices?kind=retraction", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> ItemsAsync(string path) => [.. (await _host.JsonAsync(path)).GetProperty("items").EnumerateArray()];

    private static string ArticleOf(JsonElement item) => item.GetProperty("article").GetProperty("id").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
