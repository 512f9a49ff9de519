using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

/// <summary>The ferry's snapshots were first seen at 12, 13, 14, 16, 17 and 18 o'clock, with a gap at 15; it is 19 o'clock.</summary>
public sealed class SinceEndpointsTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    [Theory]
    [InlineData("2026-03-01T12:00Z", 1, true)]
    [InlineData("2026-03-01T12:00:00", 1, true)]
    [InlineData("2026-03-01T13:30:00.5Z", 2, false)]
    [InlineData("2026-03-01T15:00:00%2B02:00", 2, true)]
    [InlineData("2026-03-01T17:59:59Z", 5, false)]
    [InlineData("2026-03-01T18:00:00Z", 6, true)]
    public async Task The_text_last_seen_by_then_is_compared_with_the_latest(string instant, int from, bool certain)
    {
        var since = await _host.JsonAsync("/api/v1/articles/1/since/" + instant);

        Assert.Equal(from, since.GetProperty("comparison").GetProperty("from").GetProperty("number").GetInt32());
        Assert.Equal(6, since.GetProperty("comparison").GetProperty("to").GetProperty("number").GetInt32());
        Assert.Equal(certain, since.GetProperty("certain").GetBoolean());
    }

    [Fact]
    public async Task Between_two_checks_the_snapshot_that_may_have_stood_is_named()
    {
        var since = await _host.JsonAsync("/api/v1/articles/1/since/2026-03-01T15:30Z");

        Assert.Equal("2026-03-01T14:00:00Z", since.GetProperty("lastSeenAt").GetString());
        Assert.Equal(4, since.GetProperty("orFrom").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task After_the_latest_check_nothing_is_certain_and_nothing_else_is_known()
    {
        var since = await _host.JsonAsync("/api/v1/articles/1/since/2026-03-01T18:30Z");

        Assert.False(since.GetProperty("certain").GetBoolean());
        Assert.Equal(JsonValueKind.Null, since.GetProperty("orFrom").ValueKind);
        Assert.Equal(0, since.GetProperty("sentences").GetProperty("new").GetInt32());
    }

    [Fact]
    public async Task All_revisions_on_the_way_are_one_comparison()
    {
        var sentences = (await _host.JsonAsync("/api/v1/articles/1/since/2026-03-01T13:00Z")).GetProperty("sentences");

        Assert.Equal(1, sentences.GetProperty("new").GetInt32());
        Assert.Equal(0, sentences.GetProperty("added").GetInt32());
        Assert.Equal(1, sentences.GetProperty("reworded").GetInt32());
        Assert.Equal(1, sentences.GetProperty("removed").GetInt32());
    }

    [Theory]
    [InlineData("yesterday", "This is not an instant")]
    [InlineData("2026-02-30", "This is not an instant")]
    [InlineData("2026-03-01T25:00Z", "This is not an instant")]
    [InlineData("1772366400", "This is not an instant")]
    [InlineData("2026-03-02", "lies in the future")]
    public async Task What_is_no_instant_of_the_past_is_refused(string instant, string words)
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/since/" + instant);

        Assert.Contains(words, await answer.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_snapshot_the_start_of_the_record_is_said()
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/since/2026-03-01");

        Assert.Contains("starts with the check of 2026-03-01T12:00:00Z", await answer.ProblemAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
    }
}
