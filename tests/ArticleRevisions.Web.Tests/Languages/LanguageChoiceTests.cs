using System.Net;

namespace ArticleRevisions.Web.Tests.Languages;

public sealed class LanguageChoiceTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly HttpClient _client = bridge.Host.Client;

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "de")]
    [InlineData("en-GB,de;q=0.5", "en")]
    [InlineData("fi", "en")]
    [InlineData(";;;", "en")]
    public async Task A_page_comes_in_the_language_of_the_browser(string accepted, string expected)
    {
        using var answer = await AskAsync("/", accepted, null);

        Assert.Contains($"<html lang=\"{expected}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_choice_at_the_foot_goes_before_the_browser()
    {
        using var choice = await AskAsync("/language/de?back=%2Fabout%3Fx%3D1", "en", null);
        var cookie = Assert.Single(choice.Headers.GetValues("Set-Cookie")).Split(';')[0];
        using var page = await AskAsync("/about", "en", cookie);

        Assert.Equal("/about?x=1", choice.Headers.Location?.OriginalString);
        Assert.Contains("<html lang=\"de\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/a%0d%0aSet-Cookie:x")]
    public async Task The_way_back_never_leads_elsewhere(string back)
    {
        using var answer = await AskAsync("/language/de?back=" + back, "en", null);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_here_is_not_found()
    {
        using var answer = await AskAsync("/language/xx", "en", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Programs_are_answered_in_English()
    {
        using var german = await AskAsync("/api/v1/revisions", "de", null);
        using var english = await AskAsync("/api/v1/revisions", "en", null);

        Assert.Equal(await english.Content.ReadAsStringAsync(), await german.Content.ReadAsStringAsync());
        Assert.DoesNotContain("Accept-Language", german.Headers.Vary);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accepted, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await _client.SendAsync(request);
    }
}
