using System.Net;

namespace ArticleRevisions.Web.Tests.Answers;

public sealed class HealthTests
{
    [Theory]
    [InlineData(true, HttpStatusCode.OK, "Healthy")]
    [InlineData(false, HttpStatusCode.ServiceUnavailable, "Unhealthy")]
    public async Task Ready_means_that_the_archive_has_its_schema(bool migrated, HttpStatusCode status, string word)
    {
        await using var host = await TestHost.StartAsync(migrated);

        using var ready = await host.Client.AskAsync("/health/ready");
        using var live = await host.Client.AskAsync("/health/live");

        Assert.Equal(status, ready.StatusCode);
        Assert.Equal(word, await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
