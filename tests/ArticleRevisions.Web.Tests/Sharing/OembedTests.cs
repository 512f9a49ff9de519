using System.Net;
using System.Xml.Linq;

namespace ArticleRevisions.Web.Tests.Sharing;

public sealed class OembedTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    private string Home => _host.App.Urls.First();

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/compare/1..2?view=side")]
    [InlineData("/articles/1/sentences/2")]
    public async Task A_page_of_an_article_is_told_as_a_link(string path)
    {
        var told = await _host.JsonAsync("/oembed?url=" + Uri.EscapeDataString(Home + path));

        Assert.Equal("1.0", told.GetProperty("version").GetString());
        Assert.Equal("link", told.GetProperty("type").GetString());
        Assert.Equal("news.example: Island cut off", told.GetProperty("title").GetString());
        Assert.Equal(Home + "/publications/1", told.GetProperty("author_url").GetString());
    }

    [Theory]
    [InlineData("/articles/1", "/articles/1/compare/5..6/image.png")]
    [InlineData("/articles/1/compare/1..2?view=side", "/articles/1/compare/1..2/image.png")]
    [InlineData("/articles/1/compare/2..99", "/articles/1/compare/5..6/image.png")]
    public async Task The_picture_of_the_change_goes_with_it(string path, string picture)
    {
        var told = await _host.JsonAsync("/oembed?url=" + Uri.EscapeDataString(Home + path));

        Assert.Equal(Home + picture, told.GetProperty("thumbnail_url").GetString());
        Assert.Equal(1200, told.GetProperty("thumbnail_width").GetInt32());
    }

    [Fact]
    public async Task The_same_is_told_in_XML()
    {
        using var answer = await _host.Client.AskAsync("/oembed?format=xml&url=" + Uri.EscapeDataString(Home + "/articles/1"));

        Assert.Equal("text/xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("news.example: Island cut off", XElement.Parse(await answer.Content.ReadAsStringAsync()).Element("title")?.Value);
    }

    [Theory]
    [InlineData("https://elsewhere.example/articles/1", null, HttpStatusCode.NotFound)]
    [InlineData("/articles/99", null, HttpStatusCode.NotFound)]
    [InlineData("/articles/99999999999999999999", null, HttpStatusCode.NotFound)]
    [InlineData("/about", null, HttpStatusCode.NotFound)]
    [InlineData("/articles/1", "yaml", HttpStatusCode.NotImplemented)]
    [InlineData("", null, HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_told_is_refused(string url, string? format, HttpStatusCode status)
    {
        var address = url.StartsWith('/') ? Home + url : url;
        using var answer = await _host.Client.AskAsync($"/oembed?url={Uri.EscapeDataString(address)}&format={format}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("/articles/1", "/articles/1")]
    [InlineData("/articles/1/compare/1..2?view=side", "/articles/1/compare/1..2")]
    public async Task A_page_carries_its_card(string path, string canonical)
    {
        var page = await _host.Client.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.Contains($"<link rel=\"canonical\" href=\"{Home}{canonical}\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:title\" content=\"news.example: Island cut off\">", page, StringComparison.Ordinal);
        Assert.Matches("<meta property=\"og:description\" content=\"[^\"]{20,}\">", page);
        Assert.Contains("/oembed?url=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_names_the_change()
    {
        var page = WebUtility.HtmlDecode(await _host.Client.GetStringAsync(new Uri("/articles/1/compare/1..2", UriKind.Relative)));

        Assert.Matches("og:description\" content=\"[^\"]*12[^\"]*47", page);
    }
}
