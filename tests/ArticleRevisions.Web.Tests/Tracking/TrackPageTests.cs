using System.Net;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Tracking;

public sealed class TrackPageTests : IAsyncLifetime
{
    private const string Origin = "https://courier.example";

    private TestHost? _host;
    private EditorSession? _editor;

    private TestHost Host => _host!;

    private EditorSession Editor => _editor!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        _editor = await EditorSession.OpenAsync(Host);
        NewsSite.Record(Host.Web, Origin);
    }

    public async Task DisposeAsync()
    {
        _editor?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_site_is_looked_at_and_nothing_is_watched_before_somebody_chooses()
    {
        using var answer = await Editor.SendAsync("/track", "/track", ("url", Origin + "/"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("What was found", page, StringComparison.Ordinal);
        Assert.Contains("value=\"https://courier.example/rss\" checked", page, StringComparison.Ordinal);
        Assert.Contains("Courier &lt;News&gt;", page, StringComparison.Ordinal);
        Assert.Contains("RSS feed, 3 items", page, StringComparison.Ordinal);
        Assert.Contains("404 Not Found", page[page.IndexOf("Named, but not readable", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(0, (await Host.Get<FeedQueries>().ListAsync(10, default)).Total);
    }

    [Fact]
    public async Task What_is_chosen_is_watched_and_its_first_checks_can_be_followed()
    {
        using var chosen = await Editor.SendAsync("/track", "/track?handler=watch", ("article", Origin + "/story-1"), ("feed", Origin + "/rss"));
        var path = chosen.Headers.Location!.OriginalString;
        var before = await Editor.ReadAsync(path);
        await VisitAllAsync(5);
        var after = await Editor.ReadAsync(path);

        Assert.Equal("/track/watching?article=1&feed=1", path);
        Assert.Contains("Waiting for the first check", before, StringComparison.Ordinal);
        Assert.Contains("Waiting for the first visit", before, StringComparison.Ordinal);
        Assert.Contains("href=\"/track/watching?article=1&amp;feed=1\">look again", before, StringComparison.Ordinal);
        Assert.Contains("First checks finished", after, StringComparison.Ordinal);
        Assert.Contains("The first snapshot is there", after, StringComparison.Ordinal);
        Assert.Contains("Articles of it that are watched: 3, checked so far: 3", after, StringComparison.Ordinal);
        Assert.DoesNotContain("look again", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_offered_by_its_headline_and_leads_to_its_page()
    {
        using var look = await Editor.SendAsync("/track", "/track", ("url", Origin + "/story-1"));
        var page = await look.Content.ReadAsStringAsync();
        using var chosen = await Editor.SendAsync("/track", "/track?handler=watch", ("article", Origin + "/story-1"));
        using var again = await Editor.SendAsync("/track", "/track", ("url", Origin + "/story-1"));

        Assert.Contains("Story 1 of the harbour", page, StringComparison.Ordinal);
        Assert.Contains("name=\"article\" value=\"https://courier.example/story-1\" checked", page, StringComparison.Ordinal);
        Assert.DoesNotContain("watched already", page, StringComparison.Ordinal);
        Assert.Equal("/articles/1", chosen.Headers.Location!.OriginalString);
        Assert.Contains("watched already", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("courier.example/a", 400, "must begin with http", "")]
    [InlineData("http://10.0.0.8/inside", 400, "private or reserved", "")]
    [InlineData("https://courier.example/private/a", 422, "robots.txt asks us not", "Watch it as an article")]
    [InlineData("https://courier.example/blocked", 422, "403 Forbidden", "Watch it as an article")]
    [InlineData("https://courier.example/missing", 422, "404 Not Found", "Look for a slip")]
    [InlineData("https://courier.example/photo", 422, "no web page and no feed", "Give the address of a web page")]
    [InlineData("https://down.example/", 422, "could not be", "Watch it as an article")]
    [InlineData("https://blank.example/page", 422, "no article", "Watch it as a feed")]
    public async Task An_address_without_anything_to_watch_is_said_at_the_field_and_kept(string url, int status, string says, string help)
    {
        using var answer = await Editor.SendAsync("/track", "/track", ("url", url));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Matches($"<a href=\"#url\">[^<]*{says}", WebUtility.HtmlDecode(page));
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{url}\"", page, StringComparison.Ordinal);
        Assert.Contains(help, page, StringComparison.Ordinal);
        Assert.DoesNotContain("What was found", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_or_empty_choice_adds_nothing()
    {
        using var refused = await Editor.SendAsync("/track", "/track?handler=watch", ("url", "typed"), ("feed", Origin + "/rss"), ("feed", "ftp://courier.example/x"));
        using var nothing = await Editor.SendAsync("/track", "/track?handler=watch", ("url", "typed"));

        foreach (var answer in new[] { refused, nothing })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("value=\"typed\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(0, (await Host.Get<FeedQueries>().ListAsync(10, default)).Total);
    }

    [Theory]
    [InlineData("/track")]
    [InlineData("/track?handler=watch")]
    public async Task Nothing_is_fetched_or_added_without_the_key_or_without_the_forms_token(string action)
    {
        using var stranger = await EditorSession.OpenAsync(Host, signIn: false);

        using var unsigned = await stranger.SendAsync("/track", action, ("url", Origin + "/"), ("feed", Origin + "/rss"));
        using var forged = await Editor.SendWithoutTokenAsync(action, ("url", Origin + "/"), ("feed", Origin + "/rss"));

        Assert.Equal(HttpStatusCode.Redirect, unsigned.StatusCode);
        Assert.StartsWith("/sign-in?returnUrl=%2Ftrack%3Furl%3D", unsigned.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Empty(Host.Web.Requests);
        Assert.Equal(0, (await Host.Get<FeedQueries>().ListAsync(10, default)).Total);
    }

    [Theory]
    [InlineData("/track/watching")]
    [InlineData("/track/watching?article=99&feed=99")]
    public async Task Watching_nothing_is_not_found(string path)
    {
        using var answer = await Host.Client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task VisitAllAsync(int times)
    {
        for (var i = 0; i < times; i++)
            foreach (var due in await Host.Get<DueWork>().ClaimAsync(Host.Get<Visits>().Node, 1, Host.Clock.GetUtcNow(), TimeSpan.FromMinutes(5), default))
                await Host.Get<Visits>().VisitAsync(due, default);
    }
}
