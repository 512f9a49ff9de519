using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Web.Scheduling;
using ArticleRevisions.Web.Tests.Commands;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Web.Tests.Safety;

public class SlowHostTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task A_host_that_drips_delays_only_itself()
    {
        using var folder = new Folder();
        using var web = new DrippingWeb { Enough = 4 };
        // The slow host's limits are so wide that its first visit outlasts the test.
        await using var app = ArticleRevisionsHost.Build(
            [
                "--urls=http://127.0.0.1:0", $"--Archive:DataFolder={folder.Path}", "--Serilog:MinimumLevel:Default=Warning", "--Capture:MinimumHostGapSeconds=0",
                "--Capture:IdleTimeoutSeconds=300", "--Capture:TotalTimeoutSeconds=300", "--Scheduling:Workers=2", "--Scheduling:Poll=00:00:00.1",
                "--Scheduling:MinimumInterval=00:00:01", "--Scheduling:MaximumInterval=00:00:01", "--Scheduling:ExpectedChanges=0.001",
            ],
            builder => builder.Services.AddKeyedSingleton<HttpMessageHandler>("capture", web));
        await app.Services.GetRequiredService<ArchiveUpkeep>().MigrateAsync(default);
        var register = app.Services.GetRequiredService<ArticleRegister>();
        string[] urls = [.. Enumerable.Range(0, 5).Select(n => $"https://{DrippingWeb.Slow}/{n}"), $"https://{DrippingWeb.Quick}/story"];
        foreach (var url in urls)
            await register.AddArticleAsync(Observations.AddressOf(new Uri(url)), TimeProvider.System.GetUtcNow(), default);

        await app.StartAsync();
        await web.QuickPages.WaitAsync(Patience);
        var slow = (await app.Services.GetRequiredService<ArticleQueries>().FindAsync(1, default))?.LastCheckedAt;
        await app.StopAsync();
        SqliteConnection.ClearAllPools();

        Assert.Null(slow);
        Assert.Equal(1, web.SlowPages);
    }
}
