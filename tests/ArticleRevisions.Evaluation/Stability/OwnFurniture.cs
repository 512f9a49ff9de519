using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>What the page's own furniture does: its lists name other articles, its counters count on.</summary>
internal sealed partial class OwnFurniture(SourcePage page, FurniturePool pool, Random random)
{
    [GeneratedRegex(@"^\s*[\d.,]+[kKM]?\s*\p{L}{0,12}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    /// <summary>Gives the links of some lists other headlines, and some lists a link more or fewer.</summary>
    public void ChangeLists(IHtmlDocument document)
    {
        foreach (var list in document.QuerySelectorAll("ul, ol, aside, section, div").Where(IsListOfArticles).Take(4).ToArray())
        {
            foreach (var link in list.QuerySelectorAll("a").Where(a => a.ChildElementCount == 0 && a.TextContent.Trim().Length >= 20).ToArray())
            {
                if (random.Next(3) > 0)
                    link.TextContent = pool.Title(random);
                link.SetAttribute("href", "/story/" + random.Next(10_000).ToString(CultureInfo.InvariantCulture));
            }
            if (list.LocalName is "ul" or "ol" && list.ChildElementCount > 2 && random.Next(2) == 0)
                list.LastElementChild!.Remove();
        }
    }

    /// <summary>Moves every bare number that stands outside the article: comments, shares, readers.</summary>
    public void ChangeNumbers(IHtmlDocument document)
    {
        foreach (var text in SourcePage.VisibleTexts(document.Body!).Where(t => t.Data.Length <= 24 && Count().IsMatch(t.Data) && IsOutside(t)).ToArray())
            text.Data = string.Concat(text.Data.Select(c => char.IsAsciiDigit(c) ? (char)('1' + random.Next(9)) : c));
    }

    // Several linked headlines and hardly anything else, nothing of it annotated as the article.
    private bool IsListOfArticles(IElement element)
    {
        var links = element.QuerySelectorAll("a").Where(a => a.TextContent.Trim().Length >= 20).ToArray();
        if (links.Length is < 2 or > 30 || links.Sum(a => a.TextContent.Trim().Length) * 2 < element.TextContent.Trim().Length)
            return false;
        return element.QuerySelector("h1") is null && !SourcePage.VisibleTexts(element).Any(t => page.IsGold(t.Data));
    }

    // A number in a table, a list or a paragraph may be the article's own.
    private static bool IsOutside(IText text)
    {
        var around = text.ParentElement!;
        return around.Closest("p, table, h1, h2, h3, h4, li, blockquote, pre, dl") is null && around.Closest("button, nav, footer, header") is not null;
    }
}
