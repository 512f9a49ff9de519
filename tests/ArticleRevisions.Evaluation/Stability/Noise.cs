using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>What furniture does to a page between two visits. Nothing here touches a word of the article.</summary>
internal sealed class Noise(SourcePage page, FurniturePool pool, Random random)
{
    private const int MostChanges = 6;

    /// <summary>Does some of it.</summary>
    public void Apply(IHtmlDocument document)
    {
        var paragraphs = page.Paragraphs(document);
        Action[] changes =
        [
            () => Between(paragraphs, pool.Box(random, page)),
            () => Between(paragraphs, Written(Snippets.Invitations)),
            () => Between(paragraphs, Written(Snippets.Advertisements)),
            () => Between(paragraphs, RelatedList()),
            () => AfterHeadline(document, Written(Snippets.Tickers)),
            () => AfterText(paragraphs, Written(Snippets.Tickers)),
            () => AfterText(paragraphs, pool.Box(random, page)),
            () => AfterText(paragraphs, RelatedList()),
            () => AfterText(paragraphs, Remarks()),
            () => AtEnd(document, pool.Menu(random, page)),
            () => AtStart(document, pool.Menu(random, page)),
            () => AtEnd(document, Written(Snippets.Banners)),
            () => AtStart(document, Written(Snippets.Banners)),
            () => new OwnFurniture(page, pool, random).ChangeLists(document),
            () => new OwnFurniture(page, pool, random).ChangeLists(document),
            () => new OwnFurniture(page, pool, random).ChangeNumbers(document),
            () => Tokens(document),
            () => Images(document),
            () => Variant(document, paragraphs),
        ];
        random.Shuffle(changes);
        foreach (var change in changes.Take(1 + random.Next(MostChanges)))
            change();
    }

    private void Between(IReadOnlyList<IElement> paragraphs, string html)
    {
        if (paragraphs.Count > 1)
            paragraphs[random.Next(paragraphs.Count - 1)].Insert(AdjacentPosition.AfterEnd, html);
    }

    private static void AfterText(IReadOnlyList<IElement> paragraphs, string html)
    {
        if (paragraphs.Count > 0)
            paragraphs[^1].Insert(AdjacentPosition.AfterEnd, html);
    }

    private static void AfterHeadline(IHtmlDocument document, string html) => document.QuerySelector("h1")?.Insert(AdjacentPosition.AfterEnd, html);

    private static void AtStart(IHtmlDocument document, string html) => document.Body!.Insert(AdjacentPosition.AfterBegin, html);

    private static void AtEnd(IHtmlDocument document, string html) => document.Body!.Insert(AdjacentPosition.BeforeEnd, html);

    private string RelatedList()
    {
        var items = Enumerable.Range(0, 2 + random.Next(4)).Select(_ => $"<li><a href=\"/story/{Token()}\">{pool.Title(random)}</a></li>");
        var heading = random.Next(3) == 0 ? $"<p><b>{Pick(Snippets.ListHeadings)}</b></p>" : $"<h3>{Pick(Snippets.ListHeadings)}</h3>";
        return Filled($"<div class=\"^\">{heading}<ul>{string.Concat(items)}</ul></div>");
    }

    private string Remarks() =>
        Filled("<section class=\"comments\" id=\"comments\"><h3># comments</h3>")
        + string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Filled($"<div class=\"comment\"><b>reader#</b><p>{Pick(Snippets.Remarks)}</p></div>"))) + "</section>";

    private void Tokens(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll("script[src], link[href], form, input[type=hidden]").ToArray())
            element.SetAttribute("data-nonce", Token());
        document.Body!.SetAttribute("data-request", Token());
        AtEnd(document, $"<input type=\"hidden\" name=\"csrf\" value=\"{Token()}\"><script>window.__rid='{Token()}'</script>");
    }

    private void Images(IHtmlDocument document)
    {
        foreach (var image in document.QuerySelectorAll("img[src]").ToArray())
            image.SetAttribute("src", image.GetAttribute("src") + (random.Next(2) == 0 ? "?w=" : "#v=") + random.Next(200, 1600).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The other half of an A/B test: more wrappers, other names, a bar on the other side.</summary>
    private void Variant(IHtmlDocument document, IReadOnlyList<IElement> paragraphs)
    {
        document.Body!.ClassList.Add("exp-" + Token(), random.Next(2) == 0 ? "variant-b" : "control");
        foreach (var paragraph in paragraphs)
            paragraph.SetAttribute("data-ab", Token());
        foreach (var aside in document.QuerySelectorAll("aside").Take(1).Where(a => !SourcePage.VisibleTexts(a).Any(t => page.IsGold(t.Data)) && a.ParentElement is not null).ToArray())
            aside.ParentElement!.Insert(AdjacentPosition.AfterBegin, aside.OuterHtml);
        if (paragraphs.Count > 0 && paragraphs[0].ParentElement is { LocalName: "div" } around && paragraphs.All(p => ReferenceEquals(p.ParentElement, around)))
            Wrap(document, around);
    }

    private void Wrap(IHtmlDocument document, IElement around)
    {
        var inner = document.CreateElement("div");
        inner.ClassName = Pick(["css-", "v", "layout-"]) + Token();
        while (around.FirstChild is { } child)
            inner.AppendChild(child);
        around.AppendChild(inner);
    }

    private string Written(string[] snippets) => Filled(Pick(snippets));

    private string Filled(string snippet) => Snippets.Filled(snippet, random);

    private string Pick(string[] from) => Snippets.Pick(from, random);

    private string Token() => Snippets.Token(random);
}
