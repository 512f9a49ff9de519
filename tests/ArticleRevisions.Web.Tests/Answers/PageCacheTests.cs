using System.IO.Compression;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using ArticleRevisions.Web.Tests.Tracking;

namespace ArticleRevisions.Web.Tests.Answers;

/// <summary>A page that is served again as it was says its age.</summary>
public sealed class PageCacheTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        foreach (var path in new[] { "one", "two" })
            await _host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri("https://news.example/" + path)), TestHost.Start, default);
        await SeesAsync(article: 1, hour: 0, "The tunnel costs 12 million.");
        await SeesAsync(article: 2, hour: 0, "The bridge costs 30 million.");
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("/")]
    [InlineData("/?kind=number")]
    [InlineData("/articles/1")]
    [InlineData("/notices")]
    [InlineData("/publications")]
    [InlineData("/feeds/revisions.atom")]
    [InlineData("/about")]
    public async Task A_page_that_still_holds_is_not_made_again(string path)
    {
        var (first, firstText) = await AskAsync(path);
        var (second, secondText) = await AskAsync(path);

        Assert.False(IsKept(first));
        Assert.True(IsKept(second), path);
        Assert.Equal(firstText, secondText);
        Assert.Equal(SafetyOf(first), SafetyOf(second));
    }

    [Fact]
    public async Task A_revision_shows_at_once_wherever_it_belongs()
    {
        foreach (var path in new[] { "/", "/articles/1" })
            await AskAsync(path);
        await SeesAsync(article: 1, hour: 1, "The tunnel costs 47 million.");

        Assert.Contains("47", (await AskAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("47", (await AskAsync("/articles/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_saw_nothing_new_makes_only_its_own_article_again()
    {
        foreach (var path in new[] { "/", "/articles/1", "/articles/2" })
            await AskAsync(path);
        await SeesAsync(article: 1, hour: 1, "The tunnel costs 12 million.");

        Assert.True(IsKept((await AskAsync("/")).Answer));
        Assert.True(IsKept((await AskAsync("/articles/2")).Answer));
        Assert.False(IsKept((await AskAsync("/articles/1")).Answer));
    }

    [Fact]
    public async Task Each_language_has_its_own()
    {
        await AskAsync("/", language: "de");
        var (_, english) = await AskAsync("/", language: "en");
        var (kept, german) = await AskAsync("/", language: "de");

        Assert.Contains("<html lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\"", german, StringComparison.Ordinal);
        Assert.True(IsKept(kept));
    }

    [Fact]
    public async Task Editors_and_visitors_never_see_each_others_pages()
    {
        await AskAsync("/articles/1");
        using var editor = await EditorSession.OpenAsync(_host);
        var signedIn = await editor.ReadAsync("/articles/1");
        var (answer, visitor) = await AskAsync("/articles/1");

        Assert.Contains("form-token", signedIn, StringComparison.Ordinal);
        Assert.DoesNotContain("form-token", visitor, StringComparison.Ordinal);
        Assert.True(IsKept(answer));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/articles/99")]
    [InlineData("/api/v1/revisions")]
    [InlineData("/status")]
    public async Task What_is_one_visitors_or_a_moments_is_made_each_time(string path)
    {
        await AskAsync(path);

        Assert.False(IsKept((await AskAsync(path)).Answer));
    }

    [Fact]
    public async Task A_page_is_sent_compressed_to_who_reads_that()
    {
        var (_, plain) = await AskAsync("/about");
        foreach (var repeat in new[] { 0, 1 })
        {
            var (packed, text) = await AskAsync("/about", encoding: "br");
            Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
            Assert.Equal(plain, text);
            Assert.Equal(repeat == 1, IsKept(packed));
        }

        var (sheet, _) = await AskAsync("/site.css", encoding: "br");
        Assert.Equal(["br"], sheet.Content.Headers.ContentEncoding);
    }

    private static bool IsKept(HttpResponseMessage answer) => answer.Headers.Age is not null;

    private static string SafetyOf(HttpResponseMessage answer) => string.Join(
        '\n', new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy" }.Select(name => string.Join(',', answer.Headers.GetValues(name))));

    private async Task<(HttpResponseMessage Answer, string Text)> AskAsync(string path, string? language = null, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (language is not null)
            request.Headers.AcceptLanguage.ParseAdd(language);
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        var answer = await _host.Client.SendAsync(request);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var text = encoding is null ? body : new BrotliStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(text);
        return (answer, await reader.ReadToEndAsync());
    }

    private Task<RecordedCheck> SeesAsync(long article, int hour, string sentence) => _host.Get<CheckRecorder>().RecordAsync(new CheckObservation
    {
        ArticleId = article,
        At = TestHost.Start.AddHours(hour),
        Text = new ArticleText { Headline = "What it costs", Language = "en", Blocks = [new Block(BlockKind.Paragraph, sentence)] },
        IsTrusted = true,
    }, default);
}
