using AngleSharp.Dom;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>
/// Furniture that real pages have: topmost parts without a word of the annotated article, mostly links or asking for an
/// address of mail. Found by what they hold, not by what they are called, so that no class name need be known.
/// </summary>
internal sealed class FurniturePool
{
    private const int MostOfAPage = 12;
    private const int BoxWords = 90;

    private readonly List<(string Page, string Html)> _boxes = [];
    private readonly List<(string Page, string Html)> _menus = [];
    private readonly List<string> _titles = [];

    /// <summary>Takes a page's furniture and title in.</summary>
    public void Add(SourcePage page)
    {
        if (page.Title is { Length: > 12 } title)
            _titles.Add(title);
        using var document = page.Parse();
        foreach (var junk in document.QuerySelectorAll("script, style, iframe, noscript, svg, link, meta").ToArray())
            junk.Remove();
        var found = 0;
        Collect(document.Body!);

        void Collect(IElement parent)
        {
            foreach (var element in parent.Children.ToArray())
            {
                if (found >= MostOfAPage)
                    return;
                if (element.LocalName is "nav" or "aside" or "section" or "div" or "ul" or "form" or "footer" && IsFurniture(page, element, out var words))
                {
                    found++;
                    (words > BoxWords || element.LocalName is "nav" or "footer" ? _menus : _boxes).Add((page.Name, element.OuterHtml));
                }
                else
                {
                    Collect(element);
                }
            }
        }
    }

    /// <summary>A box of another page: a related list, a sharing bar, an invitation.</summary>
    public string Box(Random random, SourcePage page) => Other(_boxes, random, page);

    /// <summary>A long menu, list or footer of another page.</summary>
    public string Menu(Random random, SourcePage page) => Other(_menus, random, page);

    /// <summary>The headline of some article.</summary>
    public string Title(Random random) => _titles[random.Next(_titles.Count)];

    private static string Other(List<(string Page, string Html)> pool, Random random, SourcePage page)
    {
        var (name, html) = pool[random.Next(pool.Count)];
        return name != page.Name ? html : "";
    }

    private static bool IsFurniture(SourcePage page, IElement element, out int words)
    {
        words = Words(element.TextContent);
        if (words is < 4 or > 400 || element.QuerySelector("h1, article, main") is not null)
            return false;
        var links = element.QuerySelectorAll("a").Sum(a => Words(a.TextContent));
        var isMostlyLinks = links * 2 >= words && links >= 4;
        if (!isMostlyLinks && element.QuerySelector("input[type=email]") is null)
            return false;
        return !SourcePage.VisibleTexts(element).Any(t => page.IsGold(t.Data));
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
