using System.Net;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class SincePageTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    [Fact]
    public async Task A_reader_sees_what_is_new_as_one_comparison()
    {
        var page = await TextAsync("/articles/1/since/2026-03-01T13:00Z", HttpStatusCode.OK);

        Assert.Contains("One sentence is new to you.", page, StringComparison.Ordinal);
        Assert.Contains("One sentence you may remember is gone.", page, StringComparison.Ordinal);
        Assert.Contains("Snapshot 2 stood then", page, StringComparison.Ordinal);
        Assert.Contains("<del>", page, StringComparison.Ordinal);
        Assert.Contains("/articles/1/since/2026-03-01T13%3A00Z?view=side", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_of_the_interval_is_said()
    {
        var page = await TextAsync("/articles/1/since/2026-03-01T15:30Z", HttpStatusCode.OK);

        Assert.Contains("It is not known which text stood then", page, StringComparison.Ordinal);
        Assert.Contains("/articles/1/compare/4..6", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_of_the_latest_text_has_missed_nothing()
    {
        var page = await TextAsync("/articles/1/since/2026-03-01T18:30Z", HttpStatusCode.OK);

        Assert.Contains("No sentence is new to you.", page, StringComparison.Ordinal);
        Assert.Contains("whether it changed after that is not known", page, StringComparison.Ordinal);
        Assert.DoesNotContain("minimap", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_record_began_the_whole_record_is_offered()
    {
        var page = await TextAsync("/articles/1/since/2020-01-01", HttpStatusCode.NotFound);

        Assert.Contains("what stood before is not known", page, StringComparison.Ordinal);
        Assert.Contains("/articles/1/compare/1..6", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%3Cb%3Enever", "This is not an instant")]
    [InlineData("2099-01-01", "lies in the future")]
    public async Task A_wrong_instant_is_said_and_kept(string instant, string words)
    {
        var page = await TextAsync("/articles/1/since/" + instant, HttpStatusCode.BadRequest);

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{WebUtility.HtmlEncode(Uri.UnescapeDataString(instant))}\"", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_form_leads_to_an_address_with_the_instant()
    {
        await TextAsync("/articles/1/since", HttpStatusCode.OK);
        using var answer = await _host.Client.AskAsync("/articles/1/since?at=+2026-03-01T13%3A00Z");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/articles/1/since/2026-03-01T13%3A00Z", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/articles/99/since/2026-03-01T13:00Z")]
    [InlineData("/articles/1/since/2026-03-01T13:00Z?view=7")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        Assert.Contains("404", await TextAsync(path, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path, HttpStatusCode status)
    {
        using var answer = await _host.Client.AskAsync(path);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
