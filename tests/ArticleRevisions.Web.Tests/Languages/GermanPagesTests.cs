using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleRevisions.Web.Tests.Languages;

/// <summary>What a page says in German is German: what is not is marked as another language.</summary>
public sealed partial class GermanPagesTests
{
    private static readonly string[] OfAnArticle =
    [
        "", "/compare/1..2", "/compare/1..2?view=side", "/compare/1..3?view=only", "/compare/1..1", "/compare/2..3?minor=show", "/snapshots/2", "/snapshots/2?sentences=show",
        "/sentences/2", "/notices", "/since", "/since/2026-03-01T12:30Z", "?equal=2",
    ];

    public sealed class OfFerry(FerryHistory ferry) : IClassFixture<FerryHistory>
    {
        [Fact]
        public Task Every_page_is_German() => AssertGermanAsync(ferry.Host, [.. OfAnArticle.Select(p => "/articles/1" + p), "/", "/search?q=About+12+travellers+have+to+spend+the+night", "/search?q=quagga", "/sentences"]);
    }

    public sealed class OfBridge(Bridge bridge) : IClassFixture<Bridge>
    {
        [Fact]
        public Task Every_page_is_German() => AssertGermanAsync(bridge.Host,
        [
            .. OfAnArticle.Select(p => "/articles/1" + p), "/articles/2", "/notices", "/publications", "/publications/1", "/publications/1?period=days30", "/track", "/sign-in", "/about", "/lookup?q=nobody.example", "/articles/99",
        ]);
    }

    private static async Task AssertGermanAsync(TestHost host, IEnumerable<string> paths)
    {
        var trouble = new List<string>();
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptLanguage.ParseAdd("de");
            using var answer = await host.Client.SendAsync(request);
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
            trouble.AddRange(Texts(page).Where(t => English().IsMatch(t)).Select(t => $"{path}: {t.Trim()}"));
        }

        Assert.True(trouble.Count == 0, string.Join('\n', trouble.Distinct()));
    }

    private static IEnumerable<string> Texts(IDocument page)
    {
        var ours = page.All.Where(e => IsGerman(e)).ToList();
        return ours.SelectMany(e => e.ChildNodes.OfType<IText>()).Select(t => t.Data)
            .Concat(ours.SelectMany(e => new[] { "aria-label", "title", "alt", "placeholder" }.Select(e.GetAttribute)).OfType<string>());
    }

    private static bool IsGerman(IElement element) =>
        element.Closest("code, pre, script, style, title:not(svg title), .permalink, .wordmark, head, q, img") is null && element.Closest("[lang]")?.GetAttribute("lang") == "de";

    // Words that German does not have.
    [GeneratedRegex(@"\b(the|of|and|this|that|with|not|seen|from|snapshots?|first|notices?|changes?|edits?|words|since|last|show|it|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
