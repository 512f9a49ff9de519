using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Web.Tests.Safety;

public class WaysInTests
{
    // On the site of the pages that name it, so that a canonical address is believed.
    private const string Honest = "https://www.news.example/inside";

    private static readonly string[] Hostile =
    [
        "http://127.0.0.1/", "http://127.0.0.1:8080/admin", "http://localhost/", "http://LOCALHOST./", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.1.1/", "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/", "http://168.63.129.16/", "http://0.0.0.0/", "http://224.0.0.1/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fc00::1]/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:a9fe:a9fe]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
        "http://127.1/", "http://0x7f.0.0.1/", "http://user:secret@news.example/", "http://user@127.0.0.1/", "https://www.news.example:22/", "https://www.news.example:6379/",
        "http://intranet/", "http://printer.local/", "http://db.internal/", "file:///etc/passwd", "ftp://www.news.example/", "gopher://127.0.0.1/", "javascript:alert(1)", "data:text/html,x",
    ];

    public static TheoryData<string> Names => [.. WaysIn.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_way_in_passes_the_gate(string way)
    {
        await using var host = await TestHost.StartAsync(map: WaysIn.Door, settings: ["--Capture:MinimumHostGapSeconds=0", "--Web:WritesPerMinute=10000", "--Web:SignInsPerMinute=1000"]);
        host.Web.Answer("https://news.example/robots.txt", "", "text/plain").Answer("https://www.news.example/robots.txt", "", "text/plain").Answer(Honest, WaysIn.Article(""));

        foreach (var address in Hostile)
        {
            await WaysIn.All[way](host, address);
            Assert.Equal((address, 0), (address, (await InsideAsync(host)).Count(url => !IsHonest(url))));
        }

        await WaysIn.All[way](host, Honest);
        Assert.True((await InsideAsync(host)).Contains(Honest) || await host.Get<ArticleQueries>().FindByKeyAsync(UrlIdentity.KeyOf(new Uri(Honest)), default) is not null);
    }

    /// <summary>Everything that was asked for, and everything that will be.</summary>
    private static async Task<IReadOnlyList<string>> InsideAsync(TestHost host)
    {
        string[] asked;
        lock (host.Web.Requests)
            asked = [.. host.Web.Requests];
        var (feeds, _) = await host.Get<FeedQueries>().ListAsync(int.MaxValue, default);
        var articles = await host.JsonAsync("/api/v1/articles?limit=100");
        return [.. asked, .. feeds.Select(feed => feed.Url), .. articles.GetProperty("items").EnumerateArray().Select(article => article.GetProperty("url").GetString()!)];
    }

    private static bool IsHonest(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var read) && read.IsDefaultPort && read.UserInfo.Length == 0 && (read.Host == "news.example" || read.Host.EndsWith(".news.example", StringComparison.Ordinal));
}
