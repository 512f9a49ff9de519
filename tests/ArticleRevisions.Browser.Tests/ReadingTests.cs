using Microsoft.Playwright;

namespace ArticleRevisions.Browser.Tests;

/// <summary>What a person does with a comparison, by ear, by keyboard, on a phone and on paper.</summary>
[Collection(SiteGroup.Name)]
public class ReadingTests(Site site)
{
    [BrowserFact]
    public async Task A_screen_reader_hears_every_edit_with_its_kind()
    {
        var page = await site.VisitorAsync();
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");

        var heard = await page.Locator("main").AriaSnapshotAsync();

        string[] expected =
        [
            "deletion: \"deleted: 12 million end of deletion\"", "insertion: \"inserted: 47 million end of insertion\"", "moved here: Fishermen fear", "moved away: Fishermen fear",
            "insertion: \"inserted: The council votes on the plan next week. end of insertion\"", "heading \"1. Number: 12 million euros to 47 million euros", "heading \"2. Sentence moved\"",
            "heading \"3. Quotation changed\"", "heading \"4. Sentence added\"", "complementary \"Change 2, other place\"", "Silent: no notice was seen", "No notice expected",
        ];
        Assert.All(expected, words => Assert.Contains(words, heard, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_everything_that_can_be_used()
    {
        var page = await site.VisitorAsync(scripts: true);
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..3");
        var usable = await page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).length
            """);

        var reached = new HashSet<string>();
        for (var press = 0; press < usable + 5; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>(
                """
                () => { const all = [...document.querySelectorAll('*')], e = document.activeElement, box = e.getBoundingClientRect();
                  const covered = e.closest('main') && !e.closest('svg') && document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).length > 0
                    && !document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).some(o => e.contains(o) || o.contains(e));
                  return e === document.body ? '' : all.indexOf(e) + (covered ? ' covered' : ''); }
                """));
        }

        reached.Remove("");
        Assert.DoesNotContain(reached, place => place.EndsWith("covered", StringComparison.Ordinal));
        Assert.Equal(usable, reached.Count);
    }

    [BrowserFact]
    public async Task Text_of_twice_the_size_fits_a_narrow_window()
    {
        var page = await site.VisitorAsync(scripts: true, bypassContentPolicy: true);
        var article = await ArticleAsync();
        await page.SetViewportSizeAsync(640, 900);
        foreach (var path in new[] { "/", article, $"{article}/compare/1..3", $"{article}/compare/1..3?view=side", $"{article}/snapshots/3", $"{article}/sentences/1", "/track", "/about" })
        {
            await page.GotoAsync(path);
            await page.AddStyleTagAsync(new() { Content = "html { font-size: 200% }" });
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 1, $"{path} is {over} px too wide.");
        }
    }

    [BrowserFact]
    public async Task Paper_keeps_every_change_without_its_colour()
    {
        var page = await site.VisitorAsync(scripts: true);
        await page.GotoAsync($"{await ArticleAsync()}/compare/1..2");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Contains("line-through", await StyleAsync("del", "textDecorationLine"), StringComparison.Ordinal);
        Assert.Contains("underline", await StyleAsync("ins", "textDecorationLine"), StringComparison.Ordinal);
        Assert.Equal("none", await StyleAsync(".nav", "display"));

        Task<string> StyleAsync(string element, string property) =>
            page.Locator(element).First.EvaluateAsync<string>("(e, property) => getComputedStyle(e)[property]", property);
    }

    private async Task<string> ArticleAsync() => $"/articles/{await RichHistory.RecordAsync(site.Services)}";
}
