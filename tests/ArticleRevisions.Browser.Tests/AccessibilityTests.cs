using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ArticleRevisions.Browser.Tests;

[Collection(SiteGroup.Name)]
public class AccessibilityTests(Site site)
{
    [BrowserFact]
    public async Task Every_page_is_free_of_axe_violations_in_both_schemes()
    {
        // Once for each page: the package's own way of running loads it again, and another page beside, for each state.
        var axe = new BundledAxeScriptProvider().GetScript();
        var page = await site.VisitorAsync(scripts: true, bypassContentPolicy: true);
        foreach (var path in await PathsAsync())
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync(axe);
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await AssertCleanAsync(path, $"light, {width} px", null);
                // The other scheme has other colours and nothing else.
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                await AssertCleanAsync(path, $"dark, {width} px", ["color-contrast", "link-in-text-block"]);
            }
        }

        async Task AssertCleanAsync(string path, string state, string[]? only)
        {
            var found = await ViolationsAsync(page, only);
            Assert.True(found.Length == 0, $"{path} ({state}): {string.Join("; ", found)}");
        }
    }

    [BrowserFact]
    public async Task A_fault_would_be_seen()
    {
        var page = await site.VisitorAsync(scripts: true, bypassContentPolicy: true);
        await page.GotoAsync("/about");
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

        await page.EvaluateAsync("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\"><p style=\"color: #eee; background: #fff\">Faint</p>')");

        var found = await ViolationsAsync(page, null);
        Assert.Contains(found, f => f.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(await ViolationsAsync(page, ["color-contrast"]), f => f.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_at_any_width()
    {
        var page = await site.VisitorAsync(scripts: true);
        foreach (var path in await PathsAsync())
        {
            await page.GotoAsync(path);
            foreach (var width in new[] { 1280, 390, 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                var widest = over <= 1 ? "" : await page.EvaluateAsync<string>(
                    "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 200)).at(-1) ?? ''");
                Assert.True(over <= 1, $"{path} is {over} px too wide at {width} px: {widest}");
            }
        }
    }

    [BrowserFact]
    public async Task No_page_asks_another_host_or_breaks_its_own_policy()
    {
        var page = await site.VisitorAsync(scripts: true);
        var trouble = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
                trouble.Add($"asked {request.Url}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 404", StringComparison.Ordinal))
                trouble.Add($"{page.Url}: {message.Text}");
        };

        foreach (var path in await PathsAsync())
        {
            var answer = await page.GotoAsync(path);
            Assert.Contains("default-src 'none'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }

        Assert.True(trouble.Count == 0, string.Join("; ", trouble));
    }

    /// <summary>What axe, which was loaded into the page, finds wrong by all of its rules or by some.</summary>
    private static Task<string[]> ViolationsAsync(IPage page, string[]? rules) => page.EvaluateAsync<string[]>("""
        async rules => {
          const result = await axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
          return result.violations.map(v => `${v.id} at ${v.nodes[0].target}`);
        }
        """, rules);

    private async Task<IReadOnlyList<string>> PathsAsync()
    {
        var article = $"/articles/{await RichHistory.RecordAsync(site.Services)}";
        return
        [
            "/", article, $"{article}/compare/1..2", $"{article}/compare/1..2?view=side", $"{article}/compare/1..2?view=only",
            $"{article}/compare/2..3?minor=show", $"{article}/compare/1..4", $"{article}/snapshots/3", $"{article}/snapshots/3?sentences=show", $"{article}/sentences/1", $"{article}/sentences/7", $"{article}/notices",
            "/publications", "/publications/1", "/publications/1?period=days30", "/publications/999999", "/search", "/search?q=will+spend+12+million+euros", "/search?q=quay&standing=true", "/search?q=quagga", "/notices", $"{article}/since", $"{article}/since/2026-03-02T09:00Z",
            "/track", "/sign-in", "/lookup?q=https%3A%2F%2Fnobody.example%2F", "/about", "/api", "/articles/999999", $"{article}/compare/1..99",
        ];
    }
}
