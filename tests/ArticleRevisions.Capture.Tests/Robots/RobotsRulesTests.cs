using System.Diagnostics;
using System.Text;
using ArticleRevisions.Capture.Robots;

namespace ArticleRevisions.Capture.Tests.Robots;

public class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: articlerevisions\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: *\nDisallow:\n\nUser-agent: ArticleRevisions/0.1\nDisallow: /", "/a", false)]
    [InlineData("User-agent: ArticleRevisions\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: ArticleRevisions\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: one\nUser-agent: ArticleRevisions\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbxxcxx", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxcxxb", true)]
    [InlineData("User-agent: *\nDisallow: /新", "/%E6%96%B0/1", false)]
    [InlineData("User-agent: *\nDisallow: /%7euser", "/~user", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("\ufeffUser-agent: *\r\nDisallow: / # all of it\r\n", "/a", false)]
    [InlineData("User-agent: *\nCrawl-delay: 5\n\nUser-agent: other\nDisallow: /", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>no file at all</html>", "/a", true)]
    public void Rules_bind_as_the_rfc_says(string file, string path, bool allowed)
    {
        var rules = RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "ArticleRevisions");

        Assert.Equal(allowed, rules.Allows(new Uri("https://example.com" + path), out _));
    }

    [Theory]
    [InlineData("Crawl-delay: 7", 7.0)]
    [InlineData("Crawl-delay: 0.5", 0.5)]
    [InlineData("Crawl-delay: 86400", 300.0)]
    [InlineData("Crawl-delay: NaN", null)]
    [InlineData("Crawl-delay: soon", null)]
    [InlineData("Disallow: /x", null)]
    public void A_crawl_delay_is_read_up_to_five_minutes(string line, double? seconds) =>
        Assert.Equal(seconds, RobotsRules.Parse(Encoding.UTF8.GetBytes("User-agent: *\n" + line), "ArticleRevisions").CrawlDelay?.TotalSeconds);

    [Fact]
    public void Hostile_patterns_are_matched_in_good_time()
    {
        var file = "User-agent: *\n" + string.Concat(Enumerable.Repeat("Disallow: /" + string.Concat(Enumerable.Repeat("*a", 100)) + "$\n", 200));
        var rules = RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "ArticleRevisions");
        var watch = Stopwatch.StartNew();

        Assert.True(rules.Allows(new Uri("https://example.com/" + new string('a', 1900) + "b"), out _));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [SharedFact("hostile/robots/ctc.json")]
    public void The_compliance_vectors_get_their_verdicts()
    {
        var wrong = new List<string>();
        var tried = 0;
        foreach (var file in new[] { "ctc.json", "google_unittest_vectors.json" })
            foreach (var row in SharedData.Rows($"hostile/robots/{file}").Where(row => !row.GetProperty("google_specific").GetBoolean()))
            {
                var text = row.GetProperty("robotstxt").GetString()!;
                // Left out: where the suite and RFC 9309 differ (/robots.txt is always allowed, %62 is b), and addresses that are not encoded yet, as ours always are.
                if (!Uri.TryCreate(row.GetProperty("url").GetString(), UriKind.Absolute, out var url)
                    || url.AbsolutePath == "/robots.txt" || !url.OriginalString.All(char.IsAscii) || text.Contains("%62", StringComparison.Ordinal))
                    continue;
                tried++;
                var octets = text.Any(c => c > 0xff) ? Encoding.UTF8.GetBytes(text) : Encoding.Latin1.GetBytes(text);
                var rules = RobotsRules.Parse(octets, row.GetProperty("agent").GetString()!);
                if (rules.Allows(url, out var rule) != row.GetProperty("allowed").GetBoolean())
                    wrong.Add($"{row.GetProperty("agent")} {url} {rule} of {text}");
            }

        Assert.True(tried > 100);
        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join("\n---\n", wrong.Take(8))}");
    }

    [SharedFact("hostile/robots/real")]
    public void Real_files_are_read_without_trouble()
    {
        var files = Directory.GetFiles(SharedData.Find("hostile/robots/real")!);

        foreach (var file in files)
            RobotsRules.Parse(File.ReadAllBytes(file), "ArticleRevisions").Allows(new Uri("https://example.com/news/1"), out _);

        Assert.NotEmpty(files);
    }
}
