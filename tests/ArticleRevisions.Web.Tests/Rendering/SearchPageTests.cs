using System.Net;
using System.Xml.Linq;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class SearchPageTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    [Theory]
    [InlineData(FerryHistory.Closing, "Yes, still", "The whole sentence, word for word")]
    [InlineData("\"forecast is expected\"", "Yes, still", "Your words, in order")]
    [InlineData(FerryHistory.Odd, "Yes, until", "It is no longer there.")]
    [InlineData(FerryHistory.MoreStranded, "Yes, until", "in other words now")]
    [InlineData("The mayor, Lena Ortiz, brought tents", "Not in these words", "Near match")]
    public async Task The_answer_comes_first(string question, string verdict, string words)
    {
        var page = WebUtility.HtmlDecode(await TextAsync("/search?q=" + Uri.EscapeDataString(question), HttpStatusCode.OK));

        Assert.Matches("id=\"verdict\">" + verdict, page);
        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_leads_to_the_revision_that_took_it_away_and_shows_the_wording_of_today()
    {
        var page = await TextAsync("/search?q=" + Uri.EscapeDataString(FerryHistory.MoreStranded), HttpStatusCode.OK);

        Assert.Contains("href=\"/articles/1/compare/4..5\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/1/sentences/", page, StringComparison.Ordinal);
        Assert.Contains(FerryHistory.Stranded, page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"match\">About 47 travellers", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_page_stay_words()
    {
        var page = await TextAsync("/search?q=" + Uri.EscapeDataString("says <b>closed</b>"), HttpStatusCode.OK);

        Assert.DoesNotContain("<b>closed", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=quagga", "No sentence of the 1 article in this record")]
    [InlineData("/search?q=quagga&article=1", "No sentence of this article")]
    [InlineData("/search?q=forecast&standing=false", "Never seen.")]
    [InlineData("/search?q=forecast&publication=other.example", "Never seen.")]
    public async Task A_no_says_what_could_have_been_missed(string path, string words)
    {
        var page = await TextAsync(path, HttpStatusCode.OK);

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("came and went between two checks", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=%21%21", "no letter and no digit")]
    [InlineData("/search?q=x&article=99", "no article with this number")]
    [InlineData("/search?q=x&article=-1", "article is an article")]
    [InlineData("/search?q=x&standing=perhaps", "standing is true or false")]
    public async Task What_cannot_be_searched_is_said_and_kept(string path, string words)
    {
        var page = WebUtility.HtmlDecode(await TextAsync(path, HttpStatusCode.BadRequest));

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://news.example/ferry")]
    [InlineData("news.example/ferry?utm_source=mail")]
    public async Task An_address_is_looked_up(string typed)
    {
        using var answer = await _host.Client.AskAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/lookup?q=" + Uri.EscapeDataString(typed), answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_looks_like_an_address_can_be_meant_as_words() =>
        Assert.Contains("Never seen.", await TextAsync("/search?q=U.S.A.x&as=words", HttpStatusCode.OK), StringComparison.Ordinal);

    [Fact]
    public async Task An_article_has_a_box_of_its_own()
    {
        var page = await TextAsync("/articles/1", HttpStatusCode.OK);

        Assert.Contains("action=\"/search\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"article\" value=\"1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_tells_of_a_wording_and_of_its_end_as_two_entries()
    {
        var gone = await FeedAsync(FerryHistory.Odd);
        var standing = await FeedAsync(FerryHistory.Closing);

        Assert.Equal(("gone", "2026-03-01T14:00:00Z"), (Category(gone), Updated(gone)));
        Assert.Equal(("standing", "2026-03-01T12:00:00Z"), (Category(standing), Updated(standing)));
    }

    [Fact]
    public async Task A_feed_holds_only_what_has_all_words() =>
        Assert.Empty((await FeedOfAsync("The mayor, Lena Ortiz, brought tents")).Elements(Atom + "entry"));

    [Fact]
    public async Task A_feed_without_a_question_is_refused()
    {
        using var answer = await _host.Client.AskAsync("/feeds/search.atom?q=+");

        Assert.Contains("q is missing", await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    private static XNamespace Atom => "http://www.w3.org/2005/Atom";

    private static string? Category(XElement entry) => entry.Element(Atom + "category")?.Attribute("term")?.Value;

    private static string? Updated(XElement entry) => entry.Element(Atom + "updated")?.Value;

    private async Task<XElement> FeedAsync(string question) => (await FeedOfAsync(question)).Elements(Atom + "entry").First();

    private async Task<XElement> FeedOfAsync(string question) =>
        XElement.Parse(await TextAsync("/feeds/search.atom?q=" + Uri.EscapeDataString(question), HttpStatusCode.OK));

    private async Task<string> TextAsync(string path, HttpStatusCode status)
    {
        using var answer = await _host.Client.AskAsync(path);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
