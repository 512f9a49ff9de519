using System.Collections.Frozen;
using AngleSharp.Dom;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>One walk over a parsed page: its leaf blocks in reading order, each with the regions around it.</summary>
internal sealed class PageWalk
{
    // Adoption of misnested elements can deepen a tree after the parser's guard looked at it.
    private const int MaxWalkDepth = PageParser.MaxDepth * 2;

    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        ["script", "style", "template", "noscript", "noembed", "noframes", "xmp", "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "button", "select", "input", "textarea",
         "option", "map", "dialog", "head", "title", "link", "meta", "progress", "meter", "datalist", "amp-ad", "amp-analytics"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> BlockTags = FrozenSet.ToFrozenSet(
        ["address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
         "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
         "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "picture"], StringComparer.Ordinal);

    private readonly List<PageBlock> _blocks = [];
    private readonly List<Region> _regions = [];
    private readonly List<(Region Region, DateTimeOffset Instant)> _times = [];
    private readonly FoldedText _text = new();
    private readonly LinkTargets _targets;
    private readonly RuledElements _ruled;
    private int _lineBreaks;

    private PageWalk(LinkTargets targets, RuledElements ruled) => (_targets, _ruled) = (targets, ruled);

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>Every region, parents before children.</summary>
    public IReadOnlyList<Region> Regions => _regions;

    /// <summary>The moments, to the minute, that <c>time</c> elements declare, and where they stand.</summary>
    public IReadOnlyList<(Region Region, DateTimeOffset Instant)> Times => _times;

    /// <summary>The blocks inside what the source rule names so, null when it names nothing on this page.</summary>
    public IReadOnlyList<PageBlock>? RuledBlocks(RuledPart part) =>
        _blocks.Where(b => b.Region.Ruled.HasFlag(part)).ToList() is { Count: > 0 } found ? found : null;

    public static PageWalk Over(IElement body, LinkTargets targets, RuledElements ruled)
    {
        var walk = new PageWalk(targets, ruled);
        var root = new Region(null, body, Surroundings.None, BlockKind.Paragraph, ruled.Of(body));
        walk._regions.Add(root);
        walk.Children(body, root, 0);
        walk.EndBlock(root);
        return walk;
    }

    private void Children(INode parent, Region region, int depth)
    {
        if (depth > MaxWalkDepth)
            throw new HostilePageException($"The page is nested more than {MaxWalkDepth} levels deep.");
        // By place: a node looks itself up in its parent to find its sibling, which makes long lists quadratic.
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length; at++)
        {
            var node = nodes[at];
            if (node is IText text)
                Text(text, region);
            else if (node is IElement element)
                Element(element, region, depth);
        }
    }

    private void Text(IText text, Region region)
    {
        if (_lineBreaks > 0 && !string.IsNullOrWhiteSpace(text.Data))
            EndLine(region);
        _text.Append(text.Data);
    }

    private void Element(IElement element, Region region, int depth)
    {
        var tag = element.LocalName;
        if (tag == "br")
        {
            _lineBreaks++;
            _text.Space();
            return;
        }
        if (Skipped.Contains(tag))
        {
            region.AsksReader |= tag == "input" && element.GetAttribute("type")?.ToLowerInvariant() is null or "text" or "email" or "tel";
            return;
        }

        var isBlock = BlockTags.Contains(tag) && !(region.IsLine && tag is "td" or "th");
        var surroundings = SurroundingsReader.Of(element);
        // In the middle of a sentence a class name says nothing: a date or an author in a paragraph is part of it.
        if (!isBlock && region.Element.LocalName is "p" or "h1" or "h2" or "h3")
            surroundings &= Surroundings.Hidden;

        var ruled = _ruled.Of(element);
        var place = region;
        if (isBlock || surroundings != Surroundings.None || ruled != RuledPart.None)
        {
            EndBlock(region);
            var inner = place = new Region(region, element, surroundings, KindOf(element, surroundings, region.Kind), ruled) { IsLine = tag == "tr" && ReadsAsLine(element) };
            _regions.Add(inner);
            Inline(element, inner, depth);
            EndBlock(inner);
        }
        else
        {
            Inline(element, region, depth);
        }
        if (tag == "time" && Instants.ReadDeclared(element.GetAttribute("datetime")) is { HasTime: true } declared)
            _times.Add((place, declared.Instant));
        if (tag is "td" or "th")
            _text.Space();
    }

    private void Inline(IElement element, Region region, int depth)
    {
        if (element.LocalName != "a")
        {
            Children(element, region, depth + 1);
            return;
        }
        if (element.GetAttribute("rel")?.Contains("sponsored", StringComparison.OrdinalIgnoreCase) == true)
        {
            for (var r = region; r is not null; r = r.Parent)
                r.PaidLinks++;
        }
        _text.OpenLink(element.GetAttribute("href"));
        Children(element, region, depth + 1);
        _text.CloseLink();
    }

    /// <summary>Old pages part paragraphs by line breaks; a single one parts them where a sentence ended.</summary>
    private void EndLine(Region region)
    {
        if (_lineBreaks > 1 || Words.EndsLikeSentence(_text.IsEmpty ? "" : _text.Last.ToString()))
            EndBlock(region);
        _lineBreaks = 0;
    }

    private void EndBlock(Region region)
    {
        _lineBreaks = 0;
        if (_text.IsEmpty)
            return;
        var (text, links, linkWords) = _text.Take();
        _blocks.Add(new PageBlock(_blocks.Count, region, text, new BlockLinks(links, _targets), Words.Count(text), linkWords));
    }

    private static BlockKind KindOf(IElement element, Surroundings surroundings, BlockKind around) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => around == BlockKind.Note ? around : BlockKind.ListItem,
        "blockquote" => BlockKind.Quote,
        "figcaption" => BlockKind.Caption,
        "article" or "main" or "section" or "body" => BlockKind.Paragraph,
        _ when surroundings.HasFlag(Surroundings.Notice) => BlockKind.Note,
        _ => around,
    };

    /// <summary>A row of a table of figures is one line; a row that lays out a page is not.</summary>
    private static bool ReadsAsLine(IElement row) =>
        row.Children.All(cell => cell.Children.All(c => !BlockTags.Contains(c.LocalName) && c.LocalName != "br") && cell.TextContent.Length <= 200);
}
