namespace ArticleRevisions.Capture.Tests;

public sealed class PageSignsTests
{
    [Theory]
    [InlineData("404 - The Courier")]
    [InlineData("Page not found | The Courier")]
    [InlineData("Sorry, this article is no longer available")]
    [InlineData("Seite nicht gefunden")]
    [InlineData("Page introuvable - Le Courrier")]
    [InlineData("Página no encontrada")]
    [InlineData("Страница не найдена")]
    public async Task A_page_that_says_there_is_nothing_here_is_missing(string title) =>
        Assert.Equal(CaptureOutcome.Missing, (await AnswerOfAsync(title)).Outcome);

    [Theory]
    [InlineData("Just a moment...")]
    [InlineData("Attention Required! | Cloudflare")]
    [InlineData("Access Denied")]
    [InlineData("Before you continue to The Courier")]
    [InlineData("Bevor Sie weiterlesen")]
    public async Task A_puzzle_or_a_wall_of_consent_is_blocked(string title)
    {
        var result = await AnswerOfAsync(title);

        Assert.Equal(CaptureOutcome.Blocked, result.Outcome);
        Assert.Null(result.Article);
    }

    [Theory]
    [InlineData("Court finds lost page of will, but not the author")]
    [InlineData("The 404 area code turns thirty")]
    [InlineData("Access denied: how the city closed its archive")]
    public async Task A_whole_article_is_one_whatever_its_title(string title)
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 9).Select(n =>
            $"<p>Speaker number {n} told the council that the archive had been open to everybody for a hundred years and that it should stay so.</p>"));

        Assert.Equal(CaptureOutcome.Read, (await AnswerOfAsync(title, paragraphs)).Outcome);
    }

    [Theory]
    [InlineData("/news/town/old-bridge-closes", "/news/town", CaptureOutcome.Missing)]
    [InlineData("/de/old-bridge-closes", "/de", CaptureOutcome.Missing)]
    [InlineData("/news/old-bridge-closes/amp", "/news/old-bridge-closes", CaptureOutcome.Read)]
    [InlineData("/news/4711/old-bridge-closes", "/news/4711", CaptureOutcome.Read)]
    [InlineData("/old-bridge-closes", "/news/town/old-bridge-closes", CaptureOutcome.Read)]
    public async Task A_site_that_leads_to_a_section_has_the_page_no_longer(string from, string to, CaptureOutcome expected)
    {
        await using var site = new LoopbackSite().Redirect(from, 301, to).Page(to, TestPages.Article());
        await using var bench = CaptureBench.For(site);

        var result = await bench.VisitAsync(site.At(from));

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(expected == CaptureOutcome.Read, result.MovedTo is not null);
    }

    [Fact]
    public async Task A_site_that_leads_to_its_consent_page_blocks()
    {
        await using var site = new LoopbackSite().Redirect("/old-bridge-closes", 302, "/consent?next=1").Page("/consent?next=1", TestPages.Article());
        await using var bench = CaptureBench.For(site);

        Assert.Equal(CaptureOutcome.Blocked, (await bench.VisitAsync(site.At("/old-bridge-closes"))).Outcome);
    }

    [Fact]
    public async Task A_page_that_is_not_free_says_so()
    {
        const string Claim = """<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>""";
        await using var site = new LoopbackSite().Page("/a", TestPages.Article(head: Claim)).Page("/b", TestPages.Article());
        await using var bench = CaptureBench.For(site);

        Assert.True((await bench.VisitAsync(site.At("/a"))).Article!.IsPaywalled);
        Assert.False((await bench.VisitAsync(site.At("/b"))).Article!.IsPaywalled);
    }

    private static async Task<CaptureResult> AnswerOfAsync(string title, string paragraphs = "<p>Try the search, or go back to where you came from and begin again.</p>")
    {
        await using var site = new LoopbackSite().Page("/a", $"<!doctype html><html><head><title>{title}</title></head><body><main><h1>{title}</h1>{paragraphs}</main></body></html>");
        await using var bench = CaptureBench.For(site);
        return await bench.VisitAsync(site.At("/a"));
    }
}
