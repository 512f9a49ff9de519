using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>A real page with what is known of its article: the material of which pairs are made.</summary>
internal sealed class SourcePage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    private readonly string _html;
    private readonly string _goldKey;

    public SourcePage(DirectoryInfo folder, JsonObject row)
    {
        Name = folder.Name + "/" + row.Text("id");
        Url = row.TextOrNull("url");
        Title = row.TextOrNull("title");
        _html = PageFolder.Html(folder, row);
        var gold = row.TextOrNull("articleBody") ?? (row["with"] is JsonArray ? string.Join('\n', row.Texts("with")) : "");
        Gold = PythonText.FoldSpace(gold);
        _goldKey = Key(gold + row.TextOrNull("summary") + Title);
    }

    public string Name { get; }

    public string? Url { get; }

    public string? Title { get; }

    /// <summary>The article's text as annotated, white space folded.</summary>
    public string Gold { get; }

    /// <summary>A fresh tree of the page, its declared charset being the one that pairs are written in.</summary>
    public IHtmlDocument Parse()
    {
        var document = Parser.ParseDocument(_html);
        foreach (var meta in document.QuerySelectorAll("meta[charset]").ToArray())
            meta.SetAttribute("charset", "utf-8");
        foreach (var meta in document.QuerySelectorAll("meta[http-equiv]").Where(m => m.GetAttribute("content")?.Contains("charset", StringComparison.OrdinalIgnoreCase) == true).ToArray())
            meta.SetAttribute("content", "text/html; charset=utf-8");
        return document;
    }

    /// <summary>Whether a text of some length is part of the annotated article.</summary>
    public bool IsGold(string text) => Key(text) is { Length: >= 24 } key && _goldKey.Contains(key, StringComparison.Ordinal);

    /// <summary>The texts that readers see, in reading order.</summary>
    public static IEnumerable<IText> VisibleTexts(INode root) => root.Descendants<IText>().Where(t => IsVisible(t) && !string.IsNullOrWhiteSpace(t.Data));

    /// <summary>The elements that hold a paragraph of the annotated article, where something could stand between them.</summary>
    public IReadOnlyList<IElement> Paragraphs(IHtmlDocument document) =>
        VisibleTexts(document.Body!).Where(t => IsGold(t.Data))
            .Select(t => t.ParentElement!.Closest("p, ul, ol, blockquote")).OfType<IElement>()
            .Where(e => e.ParentElement?.LocalName is "div" or "section" or "article" or "main" or "body").Distinct().ToArray();

    private static bool IsVisible(IText text)
    {
        for (var e = text.ParentElement; e is not null; e = e.ParentElement)
        {
            if (e.LocalName is "script" or "style" or "noscript" or "template" or "iframe" or "textarea" or "title" or "svg" or "button" or "select" || e.HasAttribute("hidden"))
                return false;
        }
        return true;
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
            key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
