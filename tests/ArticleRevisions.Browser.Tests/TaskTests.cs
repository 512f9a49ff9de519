using System.Text.RegularExpressions;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleRevisions.Browser.Tests;

/// <summary>What people come for, done as they do it.</summary>
[Collection(SiteGroup.Name)]
public class TaskTests(Site site)
{
    [BrowserFact]
    public async Task A_reader_sees_what_changed_since_a_day_without_scripts()
    {
        var page = await site.VisitorAsync();
        await page.GotoAsync(await ArticleAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "What is new since I read it?" }).ClickAsync();
        await page.GetByLabel("Day or instant, in UTC").FillAsync("2026-03-02T09:00Z");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what is new" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/since/2026-03-02T09"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("new to you") })).ToBeVisibleAsync();
        await Expect(page.Locator("main ins").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_editor_decides_whether_an_edit_was_acknowledged_without_scripts()
    {
        var page = await site.VisitorAsync();
        var article = await ArticleAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Kind of change").SelectOptionAsync("number");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=number"));
        await page.Locator($"a[href^='{article}/compare/1..2']").First.ClickAsync();

        var note = page.GetByRole(AriaRole.Complementary, new() { Name = "Change 1", Exact = true });
        await Expect(note).ToContainTextAsync("Acknowledged");
        await note.GetByRole(AriaRole.Link, new() { Name = "correction" }).ClickAsync();
        await Expect(page.Locator(":target")).ToContainTextAsync("the quay would cost 12 million euros");
        await Expect(page.Locator(":target")).ToContainTextAsync("Text fixed");
    }

    [BrowserFact]
    public async Task A_change_is_shared_with_its_picture_and_its_words()
    {
        var page = await site.VisitorAsync(scripts: true);
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");
        await page.GetByText("Share", new() { Exact = true }).ClickAsync();
        var picture = page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("^Before: .*12 million.* After: .*47 million") });
        await picture.ScrollIntoViewIfNeededAsync();

        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.Equal(1200, await picture.EvaluateAsync<int>("image => image.naturalWidth"));
        await Expect(page.Locator("#share-text")).ToContainTextAsync("/compare/");
        await page.Locator(".share").GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Expect(page.Locator("#said")).ToHaveTextAsync("Copied");
    }

    [BrowserFact]
    public async Task A_comparison_is_read_on_a_phone_in_the_dark()
    {
        var page = await site.VisitorAsync();
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("change after 1$") }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("#c2$"));
        await Expect(page.Locator("#c2")).ToBeInViewportAsync();
        var paper = await site.VisitorAsync(scripts: true);
        await paper.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await paper.GotoAsync("/");
        Assert.True(await paper.EvaluateAsync<int>("() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))") < 64);
    }

    [BrowserFact]
    public async Task A_long_comparison_weighs_little_and_asks_nobody_else()
    {
        var article = await LongArticleAsync(words: 3000);
        var page = await site.VisitorAsync(scripts: true);
        var weights = new List<Task<(string Url, int Bytes)>>();
        page.RequestFinished += (_, request) => weights.Add(WeighAsync(request));
        await page.GotoAsync($"/articles/{article}/compare/1..2", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var all = (await Task.WhenAll(weights)).Where(w => !w.Url.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        var heaviest = string.Join("; ", all.Select(w => $"{w.Url}: {w.Bytes}"));
        Assert.InRange(all.Count, 4, 30);
        Assert.All(all, w => Assert.StartsWith(site.Address, w.Url, StringComparison.Ordinal));
        Assert.True(all.Sum(w => w.Bytes) <= 60 * 1024, heaviest);

        static async Task<(string, int)> WeighAsync(IRequest request) => (request.Url, (await request.SizesAsync()).ResponseBodySize);
    }

    private async Task<string> ArticleAsync() => $"/articles/{await RichHistory.RecordAsync(site.Services)}";

    /// <summary>An article of so many words, of which one sentence in twenty is edited once; its words come as often as words do.</summary>
    private async Task<long> LongArticleAsync(int words)
    {
        var random = new Random(1);
        string[] syllables = ["ka", "lo", "min", "ter", "sa", "re", "vo", "ning", "del", "ur", "pi", "cha", "stra", "be", "ol", "quen", "fi", "gor", "hy", "ex"];
        var lexicon = Enumerable.Range(0, 3000).Select(i => string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => syllables[random.Next(syllables.Length)]))).ToArray();
        var sentences = Enumerable.Range(0, words / 20).Select(_ => Sentence()).ToList();
        var address = Observations.AddressOf(new Uri("https://harbour.example/news/long"));
        var id = (await site.Services.GetRequiredService<ArticleRegister>().AddArticleAsync(
            address, TimeProvider.System.GetUtcNow(), firstVisit: TimeProvider.System.GetUtcNow().AddDays(1), CancellationToken.None)).Id;
        await RecordAsync(0);
        for (var i = 7; i < sentences.Count; i += 20)
            sentences[i] = sentences[i].Replace(".", " at 47 places.", StringComparison.Ordinal);
        await RecordAsync(1);
        return id;

        string Sentence() => "The " + string.Join(' ', Enumerable.Range(0, 19).Select(_ => lexicon[(int)(lexicon.Length * Math.Pow(random.NextDouble(), 4))])) + ".";

        Task RecordAsync(int hour) => site.Services.GetRequiredService<CheckRecorder>().RecordAsync(new CheckObservation
        {
            ArticleId = id,
            At = TimeProvider.System.GetUtcNow().AddDays(-1).AddHours(hour),
            IsTrusted = true,
            Text = new ArticleText
            {
                Headline = "A long report",
                Language = "en",
                Blocks = [.. sentences.Chunk(3).Select(c => new Block(BlockKind.Paragraph, string.Join(' ', c)))],
            },
        }, CancellationToken.None);
    }
}
