using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleRevisions.Browser.Tests;

[Collection(SiteGroup.Name)]
public class WatchingTests(Site site)
{
    [BrowserFact]
    public async Task An_editor_watches_a_page_and_sees_its_change_appear()
    {
        var page = await site.VisitorAsync();

        // Watching asks for the key, and what was typed is not lost.
        await page.GotoAsync("/track");
        await page.GetByLabel("Address").FillAsync(site.Newspaper.ArticleUrl);
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is there" }).ClickAsync();
        await page.GetByLabel("Access key").FillAsync("not the key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This is not the access key");
        await page.GetByLabel("Access key").FillAsync(site.AccessKey);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByLabel("Address")).ToHaveValueAsync(site.Newspaper.ArticleUrl);
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is there" }).ClickAsync();

        // What stands there is said, and the article is chosen already.
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = site.Newspaper.Headline })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch what is chosen" }).ClickAsync();

        // The first check makes the first snapshot.
        await Expect(page).ToHaveURLAsync(new Regex("/articles/[0-9]+"));
        var article = new Uri(page.Url).AbsolutePath;
        await UntilAsync(page, article, p => p.GetByRole(AriaRole.Heading, new() { Level = 1, Name = site.Newspaper.Headline }));

        // The publisher edits a figure; furniture alone, which differs at every visit, gave no revision.
        site.Newspaper.Paragraphs = [.. site.Newspaper.Paragraphs.Select(p => p.Replace("12 weeks", "16 weeks", StringComparison.Ordinal))];
        await UntilAsync(page, article, p => p.GetByRole(AriaRole.Link, new() { Name = "Revision 2" }));

        // The home page leads with the changed sentence.
        await page.GotoAsync("/");
        await Expect(page.Locator("del").Filter(new() { HasText = "12" }).First).ToBeVisibleAsync();
        await Expect(page.Locator("ins").Filter(new() { HasText = "16" }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("Silent").First).ToBeVisibleAsync();

        // The comparison, inline and side by side.
        await page.GotoAsync($"{article}/compare/1..2");
        await Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Change 1" })).ToContainTextAsync("+4");
        await page.GetByRole(AriaRole.Link, new() { Name = "Side by side" }).ClickAsync();
        await Expect(page.Locator("del").Filter(new() { HasText = "12" }).First).ToBeVisibleAsync();
        await Expect(page.Locator("ins").Filter(new() { HasText = "16" }).First).ToBeVisibleAsync();

        // A reader finds it by the article's address, with a tracking parameter as copied from a message.
        await page.GotoAsync($"/lookup?q={Uri.EscapeDataString(site.Newspaper.ArticleUrl + "?utm_source=mail")}");
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(article) + "$"));
    }

    [BrowserFact]
    public async Task A_wrong_address_is_said_and_kept()
    {
        var page = await site.VisitorAsync();
        await page.GotoAsync("/sign-in?returnUrl=%2Ftrack");
        await page.GetByLabel("Access key").FillAsync(site.AccessKey);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await page.GetByLabel("Address").FillAsync("http://10.0.0.8/inside");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is there" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Address")).ToHaveValueAsync("http://10.0.0.8/inside");

        await page.GotoAsync("/track");
        await page.GetByLabel("Address").FillAsync("harbourcourier/technology");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is there" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Address")).ToHaveValueAsync("harbourcourier/technology");
    }

    [BrowserFact]
    public async Task Keyboard_alone_reaches_the_content()
    {
        var page = await site.VisitorAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("#main$"));
    }

    /// <summary>Loads a page again until it shows what is awaited: pages need no scripts, so they do not refresh themselves.</summary>
    private static async Task UntilAsync(IPage page, string path, Func<IPage, ILocator> awaited)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            await page.GotoAsync(path);
            if (await awaited(page).First.IsVisibleAsync())
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }

        await Expect(awaited(page).First).ToBeVisibleAsync();
    }
}
