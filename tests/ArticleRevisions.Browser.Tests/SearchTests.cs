using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleRevisions.Browser.Tests;

/// <summary>What a person does who remembers a sentence.</summary>
[Collection(SiteGroup.Name)]
public class SearchTests(Site site)
{
    [BrowserFact]
    public async Task A_reader_finds_who_took_a_sentence_away()
    {
        var article = $"/articles/{await RichHistory.RecordAsync(site.Services)}";
        var page = await site.VisitorAsync();
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Was this ever in an article?" }).FillAsync("the harbour authority will spend 12 million euros on a new quay");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look it up" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Yes, until Monday 2 March");
        await Expect(page.GetByText("will spend 47 million euros").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "The revision that took these words away" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(article + "/compare/1..2") + "$"));
        await Expect(page.Locator("del").Filter(new() { HasText = "12 million" }).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_box_of_an_article_searches_it_alone()
    {
        var article = $"/articles/{await RichHistory.RecordAsync(site.Services)}";
        var page = await site.VisitorAsync();
        await page.GotoAsync(article);

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Was this ever in this article?" }).FillAsync("nobody ever wrote of quaggas");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Never seen.");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Search all articles" })).ToBeVisibleAsync();
    }
}
