using System.Net;
using System.Text.Json;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class ArticleEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public async Task An_article_is_told_with_its_publication_state_and_counts()
    {
        var article = await _host.JsonAsync("/api/v1/articles/1");

        Assert.Equal(Bridge.Url, article.GetProperty("url").GetString());
        Assert.Equal("Harbour bridge opens in May", article.GetProperty("headline").GetString());
        Assert.Equal("watched", article.GetProperty("state").GetString());
        Assert.Equal("2026-03-01T12:00:00Z", article.GetProperty("addedAt").GetString());
        Assert.Equal("2026-03-01T15:00:00Z", article.GetProperty("lastCheckedAt").GetString());
        Assert.Equal("news.example", article.GetProperty("publication").GetProperty("host").GetString());
        Assert.Equal(4, article.GetProperty("checks").GetInt32());
        Assert.Equal(3, article.GetProperty("snapshots").GetInt32());
    }

    [Fact]
    public async Task A_list_goes_on_page_by_page_to_its_end()
    {
        var ids = new List<long>();
        string? next = "/api/v1/articles?limit=2";
        while (next is not null)
        {
            using var answer = await _host.Client.AskAsync(next);
            var page = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(a => a.GetProperty("id").GetInt64()));
            next = page.GetProperty("next").GetString();
            Assert.Equal(next is null ? [] : [$"<{next}>; rel=\"next\""], answer.Headers.TryGetValues("Link", out var links) ? links : []);
        }

        Assert.Equal([3, 2, 1], ids.Where(id => id <= 3));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("https://news.example/bridge", 1)]
    [InlineData("http://NEWS.example:80/bridge#top", 1)]
    [InlineData("https://news.example/unknown", 0)]
    public async Task An_address_finds_its_article_or_nothing(string url, int count)
    {
        var page = await _host.JsonAsync("/api/v1/articles?url=" + Uri.EscapeDataString(url));

        Assert.Equal(count, page.GetProperty("items").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task What_is_recorded_is_found_even_where_nothing_is_fetched_today()
    {
        const string Url = "http://newsroom.example:9443/pier";
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.Client.AskAsync("/api/v1/articles?url=" + Url)).StatusCode);

        var article = await _host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri(Url)), TestHost.Start, default);

        var page = await _host.JsonAsync("/api/v1/articles?url=" + Url);
        Assert.Equal(article.Id, page.GetProperty("items")[0].GetProperty("id").GetInt64());
        using var lookup = await _host.Client.AskAsync("/lookup?q=" + Url);
        Assert.Equal($"/articles/{article.Id}", lookup.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/v1/articles?limit=0", "limit")]
    [InlineData("/api/v1/articles?limit=101", "limit")]
    [InlineData("/api/v1/articles?limit=ten", "limit")]
    [InlineData("/api/v1/articles?limit=-5", "limit")]
    [InlineData("/api/v1/articles?after=nonsense", "after")]
    [InlineData("/api/v1/articles/1/checks?after=%00", "after")]
    [InlineData("/api/v1/revisions?after=nonsense", "after")]
    [InlineData("/api/v1/revisions?kind=numbers", "kind")]
    [InlineData("/api/v1/revisions?kind=1", "kind")]
    [InlineData("/api/v1/revisions?significance=huge", "significance")]
    [InlineData("/api/v1/revisions?acknowledgement=maybe", "acknowledgement")]
    public async Task A_value_that_cannot_be_used_is_refused_by_its_name(string path, string name)
    {
        using var answer = await _host.Client.AskAsync(path);

        Assert.StartsWith(name, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/articles/99")]
    [InlineData("/api/v1/articles/abc")]
    [InlineData("/api/v1/articles/99999999999999999999")]
    [InlineData("/api/v1/articles/99/checks")]
    [InlineData("/api/v1/articles/99/snapshots")]
    [InlineData("/api/v1/articles/99/revisions")]
    [InlineData("/api/v1/articles/99/notices")]
    [InlineData("/api/v1/articles/99/diffs/1..2")]
    [InlineData("/api/v1/articles/1/snapshots/0")]
    [InlineData("/api/v1/articles/1/snapshots/4")]
    [InlineData("/api/v1/articles/1/snapshots/4/text")]
    [InlineData("/api/v1/articles/1/snapshots/2/raw")]
    [InlineData("/feeds/articles/99.atom")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await _host.Client.AskAsync(path);

        Assert.NotEmpty(await answer.ProblemAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Adding_a_page_creates_it_once_and_names_it()
    {
        using var editor = _host.NewEditor();

        using var first = await editor.PostJsonAsync("/api/v1/articles", """{"url": "https://other.example/story?utm_source=x"}""");
        using var second = await editor.PostJsonAsync("/api/v1/articles", """{"url": "https://other.example/story"}""");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var article = await _host.JsonAsync(first.Headers.Location!.OriginalString);
        Assert.Equal("waiting", article.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("/api/v1/articles", """{"url": "https://127.0.0.1/private"}""")]
    [InlineData("/api/v1/articles", """{"url": "file:///etc/passwd"}""")]
    [InlineData("/api/v1/articles", """{"url": "not an address"}""")]
    [InlineData("/api/v1/articles", """{"url": ""}""")]
    [InlineData("/api/v1/articles", """{"url": null}""")]
    [InlineData("/api/v1/articles", """{"url": 12}""")]
    [InlineData("/api/v1/articles", """{"url": "https://a.example/", "extra": true}""")]
    [InlineData("/api/v1/articles", """{}""")]
    [InlineData("/api/v1/articles", """null""")]
    [InlineData("/api/v1/articles", """["https://a.example/"]""")]
    [InlineData("/api/v1/articles", """{"url": """)]
    [InlineData("/api/v1/articles", "")]
    [InlineData("/api/v1/feeds", """{"url": ["https://a.example/"]}""")]
    public async Task A_body_that_names_no_address_is_refused_in_words(string path, string body)
    {
        using var editor = _host.NewEditor();

        using var answer = await editor.PostJsonAsync(path, body);

        var detail = await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.NotEmpty(detail);
        Assert.DoesNotContain("ArticleRevisions.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_the_wrong_media_type()
    {
        using var editor = _host.NewEditor();

        using var answer = await editor.PostJsonAsync("/api/v1/articles", "url=https://a.example/", "application/x-www-form-urlencoded");

        Assert.NotEmpty(await answer.ProblemAsync(HttpStatusCode.UnsupportedMediaType));
    }

    [Fact]
    public async Task Adding_a_feed_creates_it_once()
    {
        using var editor = _host.NewEditor();

        using var first = await editor.PostJsonAsync("/api/v1/feeds", """{"url": "https://other.example/feed.xml"}""");
        using var second = await editor.PostJsonAsync("/api/v1/feeds", """{"url": "https://other.example/feed.xml"}""");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }
}
