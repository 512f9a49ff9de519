using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Scheduling;

public sealed class NextCheckReasonTests(Bridge bridge) : IClassFixture<Bridge>
{
    [Fact]
    public async Task The_page_and_the_api_say_why_the_next_check_comes_then()
    {
        var article = await bridge.Host.JsonAsync("/api/v1/articles/1");
        var reason = article.GetProperty("nextCheckBecause").GetString();

        Assert.StartsWith("because by then it has changed with a chance of ", reason, StringComparison.Ordinal);
        Assert.EndsWith(" and has changed twice", reason, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await bridge.Host.JsonAsync("/api/v1/articles/2")).GetProperty("nextCheckBecause").ValueKind);
    }
}
