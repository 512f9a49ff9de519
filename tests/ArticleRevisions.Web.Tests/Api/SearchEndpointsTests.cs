using System.Net;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class SearchEndpointsTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    [Fact]
    public async Task A_wording_that_is_gone_comes_with_what_took_its_place()
    {
        var answer = await _host.JsonAsync("/api/v1/search?q=" + Uri.EscapeDataString(FerryHistory.MoreStranded));

        var best = answer.GetProperty("items")[0];
        Assert.Equal("whole", best.GetProperty("match").GetString());
        Assert.False(best.GetProperty("isStanding").GetBoolean());
        Assert.Equal(5, best.GetProperty("found").GetProperty("endedBy").GetInt32());
        Assert.Equal(FerryHistory.Stranded, best.GetProperty("latest").GetProperty("text").GetString());
        Assert.Equal(1, best.GetProperty("article").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task Marks_are_the_places_of_the_words()
    {
        var best = (await _host.JsonAsync("/api/v1/search?q=%22forecast+is%22")).GetProperty("items")[0];

        var text = best.GetProperty("found").GetProperty("text").GetString()!;
        Assert.Equal(["forecast is"], best.GetProperty("marks").EnumerateArray().Select(m => text[m.GetProperty("start").GetInt32()..m.GetProperty("end").GetInt32()]));
    }

    [Theory]
    [InlineData("q=the&limit=1", 1)]
    [InlineData("q=forecast&standing=true", 1)]
    [InlineData("q=forecast&standing=false", 0)]
    [InlineData("q=forecast&article=2", 0)]
    [InlineData("q=forecast&publication=NEWS.example", 1)]
    public async Task Filters_and_limit_hold(string query, int count) =>
        Assert.Equal(count, (await _host.JsonAsync("/api/v1/search?" + query)).GetProperty("items").GetArrayLength());

    [Theory]
    [InlineData("", "q is missing")]
    [InlineData("q=%2C", "no letter and no digit")]
    [InlineData("q=x&limit=0", "from 1 to 100")]
    [InlineData("q=x&limit=101", "from 1 to 100")]
    [InlineData("q=x&standing=1", "standing")]
    [InlineData("q=x&article=x", "article")]
    public async Task Bad_input_is_answered_in_words(string query, string words)
    {
        using var answer = await _host.Client.AskAsync("/api/v1/search?" + query);

        Assert.Contains(words, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_refused()
    {
        using var answer = await _host.Client.AskAsync("/api/v1/search?q=" + new string('a', 2001));

        Assert.Contains("2000", await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }
}
