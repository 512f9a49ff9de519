using System.Net;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Web.Tests.Answers;

/// <summary>The record of one article, taken down.</summary>
public sealed class HiddenFerry : IAsyncLifetime
{
    public const string Reason = "The court of Ghent ordered it on 3 March 2026.";

    private readonly FerryHistory _ferry = new();

    public TestHost Host => _ferry.Host;

    public async Task InitializeAsync()
    {
        await _ferry.InitializeAsync();
        // Read once before, so that an answer that was kept would be noticed.
        await Host.Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative));
        await Host.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        await HideAsync();
    }

    public Task HideAsync() => Host.Get<Takedowns>().TakeDownAsync(1, Reason, TestHost.Start, default);

    public Task DisposeAsync() => _ferry.DisposeAsync();
}

public sealed class HiddenRecordsTests(HiddenFerry hidden) : IClassFixture<HiddenFerry>
{
    private HttpClient Client => hidden.Host.Client;

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/Articles/1/")]
    [InlineData("/articles/01/compare/1..2")]
    [InlineData("/articles/1/compare/1..2/image.png")]
    [InlineData("/articles/1/snapshots/1")]
    [InlineData("/articles/1/since")]
    [InlineData("/articles/1/sentences/2")]
    [InlineData("/articles/1/notices")]
    public async Task A_page_says_that_the_record_is_withheld_and_why(string path)
    {
        using var answer = await Client.AskAsync(path);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.DoesNotContain("Island cut off", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains($"Since 1 March 2026 the record of this article is not shown here: {HiddenFerry.Reason}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/api/v1/articles/1/diffs/1..2")]
    [InlineData("/api/v1/articles/1/snapshots/2/text")]
    [InlineData("/feeds/articles/1.atom")]
    [InlineData("/feeds/articles/1.json")]
    public async Task A_program_is_told_the_same(string path)
    {
        using var answer = await Client.AskAsync(path);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(HiddenFerry.Reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/notices")]
    [InlineData("/publications/1")]
    [InlineData("/search?q=travellers+have+to+spend+the+night")]
    [InlineData("/search?q=travellers&article=1")]
    [InlineData("/feeds/revisions.atom")]
    [InlineData("/feeds/search.json?q=travellers+have+to+spend+the+night")]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/articles?url=https%3A%2F%2Fnews.example%2Fferry")]
    [InlineData("/api/v1/revisions")]
    public async Task No_list_holds_a_word_of_it(string path)
    {
        using var asked = await Client.AskAsync(path);
        var answer = await asked.Content.ReadAsStringAsync();

        Assert.True(asked.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, path);
        Assert.DoesNotContain("Island cut off", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("in the school", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_do_not_tell_of_it()
    {
        using var oembed = await Client.AskAsync("/oembed?url=" + Uri.EscapeDataString(hidden.Host.App.Urls.First() + "/articles/1"));

        Assert.Equal(HttpStatusCode.NotFound, oembed.StatusCode);
    }

    [Fact]
    public async Task Shown_again_it_is_as_it_was()
    {
        await hidden.Host.Get<Takedowns>().LiftAsync(1, TestHost.Start, default);

        Assert.Contains("Island cut off", await Client.GetStringAsync(new Uri("/articles/1", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Island cut off", await Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        await hidden.HideAsync();
    }
}
