using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class CheckEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public async Task Every_check_is_listed_latest_first_failures_too()
    {
        var checks = (await _host.JsonAsync("/api/v1/articles/1/checks")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["changed", "changed", "missing", "changed"], checks.Select(c => c.GetProperty("outcome").GetString()));
        Assert.Equal("The site answered 404 Not Found.", checks[2].GetProperty("detail").GetString());
        Assert.Equal(404, checks[2].GetProperty("status").GetInt32());
        Assert.Equal(JsonValueKind.Null, checks[2].GetProperty("snapshot").ValueKind);
        Assert.Equal(3, checks[0].GetProperty("snapshot").GetInt32());
    }

    [Fact]
    public async Task Check_now_makes_the_article_due_at_once()
    {
        using var editor = _host.NewEditor();
        _host.Clock.SetUtcNow(TestHost.Start.AddHours(9));

        using var answer = await editor.PostAsync(new Uri("/api/v1/articles/2/checks", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("/api/v1/articles/2/checks", answer.Headers.Location?.OriginalString);
        var due = (await _host.JsonAsync("/api/v1/articles/2")).GetProperty("nextCheckAt").GetDateTimeOffset();
        Assert.True(due <= _host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Check_now_of_an_unknown_article_is_not_found()
    {
        using var editor = _host.NewEditor();

        using var answer = await editor.PostAsync(new Uri("/api/v1/articles/99/checks", UriKind.Relative), null);

        Assert.NotEmpty(await answer.ProblemAsync(HttpStatusCode.NotFound));
    }
}
