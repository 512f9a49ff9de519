using System.Net;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Web.Tests.Rendering;

/// <summary>The ferry's snapshots 2 and 5 differ from 1 and 4; none has the text of another.</summary>
public sealed partial class PermalinkTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly HttpClient _client = ferry.Host.Client;

    [Theory]
    [InlineData("/articles/1/compare/2..4")]
    [InlineData("/articles/1/compare/3..3")]
    [InlineData("/articles/1/snapshots/5")]
    public async Task A_permanent_address_leads_back_to_its_page(string path)
    {
        var permalink = Permalink().Match(await _client.GetStringAsync(new Uri(path, UriKind.Relative))).Groups[1].Value;
        using var answer = await _client.AskAsync(permalink + "?view=side");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(path + "?view=side", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Whole_hashes_and_numbers_can_be_mixed()
    {
        var hash = (await ferry.Host.JsonAsync("/api/v1/articles/1/snapshots/3")).GetProperty("snapshot").GetProperty("textHash").GetString();

        using var answer = await _client.AskAsync($"/articles/1/compare/1..{hash}");

        Assert.Equal("/articles/1/compare/1..3", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/articles/1/compare/0123456789abcdef..fedcba9876543210")]
    [InlineData("/articles/1/compare/0123456789abcdef..x")]
    [InlineData("/articles/1/snapshots/0123456789abcdef")]
    [InlineData("/articles/1/snapshots/0123456789ABCDEF")]
    [InlineData("/articles/9/snapshots/0123456789abcdef")]
    public async Task An_unknown_text_is_not_found(string path)
    {
        using var answer = await _client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/articles/1/compare/1..2", "Changes to “Island cut off”")]
    [InlineData("/articles/1/snapshots/2", "Island cut off")]
    public async Task A_page_offers_its_citation_in_three_forms(string path, string title)
    {
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

        Assert.Contains($"(2026, March 1). {title}", page, StringComparison.Ordinal);
        Assert.Contains("@misc{articlerevisions-1-", page, StringComparison.Ordinal);
        Assert.Contains($"|archive-url={_client.BaseAddress!.GetLeftPart(UriPartial.Authority)}/articles/1/", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("id=\"permalink\" href=\"([^\"]+)\"")]
    private static partial Regex Permalink();
}
