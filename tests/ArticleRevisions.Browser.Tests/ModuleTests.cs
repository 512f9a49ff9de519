using System.Text.RegularExpressions;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleRevisions.Browser.Tests;

/// <summary>What the modules add to pages that are complete without them.</summary>
[Collection(SiteGroup.Name)]
public class ModuleTests(Site site)
{
    [BrowserFact]
    public async Task An_editor_steps_through_a_comparison_by_keyboard()
    {
        var page = await site.VisitorAsync(scripts: true);
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");
        await page.Keyboard.PressAsync("n");
        await Expect(page).ToHaveURLAsync(new Regex("#c1$"));
        await Expect(page.Locator("#said")).ToHaveTextAsync(new Regex(@"^Change 1 of \d$"));
        await Expect(page.Locator(".minimap a[aria-current]")).ToHaveAttributeAsync("href", "#c1");

        await page.Keyboard.PressAsync("j");
        var second = page.Url;
        Assert.DoesNotMatch("#c1$", second);
        Assert.Equal(second[(second.IndexOf('#', StringComparison.Ordinal) + 1)..], await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.PressAsync("p");
        await Expect(page).ToHaveURLAsync(new Regex("#c1$"));
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("#said")).ToHaveTextAsync("This is the first change.");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(second);

        await page.Keyboard.PressAsync("v");
        await Expect(page).ToHaveURLAsync(new Regex(@"view=side#c\d"));
        await page.Keyboard.PressAsync("/");
        await Expect(page).ToHaveURLAsync(new Regex("/search$"));
    }

    [BrowserFact]
    public async Task The_keys_rest_in_fields_and_with_modifiers_and_can_be_turned_off()
    {
        var page = await site.VisitorAsync(scripts: true);
        var compare = $"{await ArticleAsync()}/compare/1..2";
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("n?/");
        await Expect(page.Locator("#ask")).ToHaveValueAsync("n?/");

        await page.GotoAsync(compare);
        await page.Keyboard.PressAsync("Control+j");
        Assert.EndsWith("1..2", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("?");
        await page.GetByLabel("Use these keys in this browser").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.Keyboard.PressAsync("n");
        Assert.EndsWith("1..2", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("n");
        Assert.EndsWith("1..2", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await page.GetByLabel("Use these keys in this browser").CheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("n");
        await Expect(page).ToHaveURLAsync(new Regex("#c1$"));
    }

    [BrowserFact]
    public async Task A_reader_who_comes_back_is_told_what_is_new()
    {
        var services = site.Services;
        var address = Observations.AddressOf(new Uri("https://harbour.example/news/came-back"));
        var article = await services.GetRequiredService<ArticleRegister>().AddArticleAsync(
            address, DateTimeOffset.UtcNow.AddHours(-2), firstVisit: TimeProvider.System.GetUtcNow().AddDays(1), CancellationToken.None);
        await SeesAsync(article.Id, DateTimeOffset.UtcNow.AddHours(-2), "The crane costs 12 million euros.");
        var page = await site.VisitorAsync(scripts: true);
        await page.GotoAsync($"/articles/{article.Id}");
        await Expect(page.Locator("#visit")).ToBeHiddenAsync();

        await SeesAsync(article.Id, DateTimeOffset.UtcNow.AddSeconds(1), "The crane costs 47 million euros.");
        await page.ReloadAsync();
        await Expect(page.Locator("#visit")).ToContainTextAsync("One revision came since you were here on");
        Assert.Matches($"/articles/{article.Id}/since/20", await page.GetByRole(AriaRole.Link, new() { Name = "What is new to you" }).GetAttributeAsync("href"));
        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it" }).ClickAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#visit")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Without_scripts_nothing_that_needs_them_is_shown()
    {
        var page = await site.VisitorAsync();
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Keys" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).First).ToBeHiddenAsync();
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
    }

    private async Task<string> ArticleAsync() => $"/articles/{await RichHistory.RecordAsync(site.Services)}";

    private Task<RecordedCheck> SeesAsync(long article, DateTimeOffset at, string sentence) =>
        site.Services.GetRequiredService<CheckRecorder>().RecordAsync(new CheckObservation
        {
            ArticleId = article,
            At = at,
            IsTrusted = true,
            Text = new ArticleText { Headline = "A crane", Language = "en", Blocks = [new Block(BlockKind.Paragraph, sentence)] },
        }, CancellationToken.None);
}
