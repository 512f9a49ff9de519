using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class DiffEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Theory]
    [InlineData("1..2", 1, 2)]
    [InlineData("1..3", 1, 3)]
    [InlineData("3..1", 3, 1)]
    [InlineData("2..2", 2, 2)]
    [InlineData("previous..latest", 2, 3)]
    [InlineData("previous..2", 1, 2)]
    [InlineData("1..latest", 1, 3)]
    [InlineData("latest..previous", 3, 2)]
    public async Task Two_snapshots_are_named_by_numbers_or_words(string range, int from, int to)
    {
        var comparison = await _host.JsonAsync("/api/v1/articles/1/diffs/" + range);

        Assert.Equal(from, comparison.GetProperty("from").GetProperty("number").GetInt32());
        Assert.Equal(to, comparison.GetProperty("to").GetProperty("number").GetInt32());
        Assert.Equal(from == to, comparison.GetProperty("diff").GetProperty("isEmpty").GetBoolean());
    }

    [Fact]
    public async Task The_edits_cover_the_later_text_completely()
    {
        var comparison = await _host.JsonAsync("/api/v1/articles/1/diffs/1..3");
        var snapshot = await _host.JsonAsync("/api/v1/articles/1/snapshots/3");

        var blocks = comparison.GetProperty("diff").GetProperty("edits").EnumerateArray()
            .Where(e => e.GetProperty("after").ValueKind != JsonValueKind.Null)
            .Select(e => (Text: e.GetProperty("after").GetProperty("text").GetString(), Sentence: e.GetProperty("after").GetProperty("sentences")[0]))
            .GroupBy(e => e.Sentence.GetProperty("block").GetInt32())
            .Select(block => string.Concat(block.Select(e => e.Text + e.Sentence.GetProperty("separator").GetString())));

        Assert.Equal(snapshot.GetProperty("text").GetProperty("blocks").EnumerateArray().Select(b => b.GetProperty("text").GetString()), blocks);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("abc")]
    [InlineData("1..")]
    [InlineData("..2")]
    [InlineData("1...2")]
    [InlineData("-1..2")]
    [InlineData("1..2..3")]
    [InlineData("1..x")]
    [InlineData("previous..previous")]
    public async Task A_malformed_range_is_refused(string range)
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/diffs/" + range);

        Assert.Contains("from..to", await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0..1")]
    [InlineData("1..4")]
    [InlineData("previous..1")]
    [InlineData("1..99999999999")]
    public async Task A_range_outside_the_article_is_not_found(string range)
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/diffs/" + range);

        Assert.NotEmpty(await answer.ProblemAsync(HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("1..2", 31536000)]
    [InlineData("1..latest", 10)]
    public async Task Only_numbers_mean_the_same_for_ever(string range, int seconds)
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/diffs/" + range);

        Assert.Equal(TimeSpan.FromSeconds(seconds), answer.Headers.CacheControl?.MaxAge);
    }
}
