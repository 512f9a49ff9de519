using System.Net;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class PublicationPagesTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly HttpClient _client = bridge.Host.Client;

    [Theory]
    [InlineData(5, 12, "5 of 12")]
    [InlineData(4, 19, "4 of 19")]
    [InlineData(4, 20, "4 of 20 (20%)")]
    [InlineData(37, 143, "37 of 143 (26%)")]
    public void A_share_names_its_base_and_has_a_percentage_from_twenty_cases_on(int part, int whole, string words) =>
        Assert.Equal(words, RecordWording.Share(part, whole));

    [Fact]
    public void A_percentage_says_how_sure_it_is()
    {
        Assert.Equal("26%; 95% interval 19% to 34%", RecordWording.Likely(37, 143));
        Assert.Equal("0%; 95% interval 0% to 16%", RecordWording.Likely(0, 20));
        Assert.Equal("too few for a percentage, which needs 20", RecordWording.Likely(0, 0));
    }

    [Fact]
    public void Ages_are_put_into_words() => Assert.Equal(
        ["under 1 h", "3 h to 12 h", "1 day to 7 days", "over 7 days"],
        new[]
        {
            new AgeCount(TimeSpan.Zero, TimeSpan.FromHours(1), 0), new AgeCount(TimeSpan.FromHours(3), TimeSpan.FromHours(12), 0),
            new AgeCount(TimeSpan.FromDays(1), TimeSpan.FromDays(7), 0), new AgeCount(TimeSpan.FromDays(7), null, 0),
        }.Select(RecordWording.Of));

    [Fact]
    public async Task The_page_has_figures_with_their_base_charts_and_the_same_as_tables()
    {
        var page = await _client.GetStringAsync("/publications/1");

        Assert.Contains("Substantive edits seen: 1, in 1 of 3 articles. A matching notice was seen for 1 of 1 of them.", page, StringComparison.Ordinal);
        Assert.Contains("<dd>1 of 1<small>too few for a percentage, which needs 20", page, StringComparison.Ordinal);
        Assert.Contains("<dd>up to 3 h<small>", page, StringComparison.Ordinal);
        Assert.Equal(4, page.Split("<svg class=\"chart\"").Length - 1);
        Assert.Equal(3, page.Split("<table").Length - 1);
        Assert.Contains("Its pages name no corrections policy", page, StringComparison.Ordinal);
        Assert.Contains("/about#publishers", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_and_the_article_lead_to_the_publication()
    {
        foreach (var path in new[] { "/publications", "/articles/1", "/" })
            Assert.Contains("href=\"/publications/1\"", await _client.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/publications/99", HttpStatusCode.NotFound, "No publication has this number")]
    [InlineData("/publications/1?period=week", HttpStatusCode.BadRequest, "could not be understood")]
    [InlineData("/publications?after=nonsense", HttpStatusCode.BadRequest, "could not be understood")]
    public async Task What_is_not_there_or_not_understood_is_said_in_words(string path, HttpStatusCode status, string words)
    {
        using var answer = await _client.AskAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_watched_is_said_in_words()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Contains("No publication is watched yet", await host.Client.GetStringAsync("/publications"), StringComparison.Ordinal);
    }
}
