using System.Text.Json;
using System.Xml;

namespace ArticleRevisions.Browser.Tests.Hostile;

public sealed class InjectionTests(HostileSite hostile) : IClassFixture<HostileSite>
{
    private readonly Site _site = hostile.Site;

    [BrowserFact]
    public async Task The_watch_sees_what_comes_alive()
    {
        const string Alive = """
            <p>Said</p><script>alert(1)</script><img src=x onerror=alert(2)><a href="java&#9;script:alert(3)">more</a><iframe></iframe>
            """;
        var page = await _site.VisitorAsync(scripts: true);
        var injection = await Injection.WatchAsync(page);
        await page.RouteAsync("**/planted", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Alive }));

        var found = await injection.FindAsync("/planted");

        Assert.Contains("alert(1)", found);
        Assert.Contains("<iframe>", found);
        Assert.Contains(found, f => f.StartsWith("img onerror", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("a href", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task No_text_of_a_page_becomes_part_of_ours()
    {
        Assert.All(hostile.Articles, a => Assert.True(a.Snapshots > 1));
        var page = await _site.VisitorAsync(scripts: true);
        page.SetDefaultTimeout(60_000);
        var injection = await Injection.WatchAsync(page);

        var paths = new List<string> { "/", "/notices", "/publications", "/publications/1", "/search?q=the+mayor+said+at+the+meeting", "/search?q=script+alert" };
        foreach (var (article, snapshots) in hostile.Articles)
        {
            var own = $"/articles/{article}";
            paths.AddRange([own, $"{own}/notices", $"{own}/snapshots/{snapshots}", $"{own}/snapshots/1?sentences=show", $"{own}/sentences/2"]);
            for (var i = 1; i + 3 <= snapshots; i += 12)
                paths.AddRange([$"{own}/compare/{i}..{i + 1}", $"{own}/compare/{i}..{i + 2}?view=side", $"{own}/compare/{i}..{i + 3}?view=only"]);
        }

        foreach (var path in paths)
            Assert.True(await injection.FindAsync(path) is [], $"{path}: {string.Join("; ", await injection.FindAsync(path))}");
    }

    [BrowserFact]
    public async Task Nothing_that_is_typed_becomes_part_of_the_answer()
    {
        var page = await _site.VisitorAsync(scripts: true);
        var injection = await Injection.WatchAsync(page);

        foreach (var payload in Payloads.All.Where((_, i) => i % 40 == 0))
        {
            var typed = Uri.EscapeDataString(payload);
            foreach (var path in new[]
            {
                $"/lookup?q={typed}", $"/?host={typed}&kind={typed}&acknowledgement={typed}", $"/sign-in?returnUrl={typed}", $"/articles/{typed}",
                $"/search?q={typed}", $"/search?q=x&publication={typed}&standing={typed}", $"/notices?publication={typed}&kind={typed}", $"/articles/1/since?at={typed}",
            })
                Assert.True(await injection.FindAsync(path) is [], $"{path}: {string.Join("; ", await injection.FindAsync(path))}");
        }
    }

    [BrowserFact]
    public async Task Feeds_and_answers_to_programs_stay_whole()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_site.Address) };

        foreach (var (article, snapshots) in hostile.Articles)
        {
            using var atom = XmlReader.Create(new StringReader(await client.GetStringAsync(new Uri($"/feeds/articles/{article}.atom", UriKind.Relative))));
            while (atom.Read())
                Assert.NotEqual("script", atom.LocalName);
            foreach (var path in new[] { $"/api/v1/articles/{article}", $"/api/v1/articles/{article}/diffs/1..{snapshots}", $"/api/v1/articles/{article}/notices" })
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
                Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
                JsonElement.Parse(await answer.Content.ReadAsStringAsync());
            }
        }
    }
}
