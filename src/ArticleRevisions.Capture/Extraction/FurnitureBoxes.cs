using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Finds boxes inside the article that are known by what they hold, in whatever language and by whatever class name: a box
/// that asks readers for something, and a box that is mostly links and has a heading or a label besides.
/// </summary>
internal sealed class FurnitureBoxes
{
    /// <summary>Most words of a box that asks for an address, its small print included.</summary>
    public const int AskingWords = 80;

    /// <summary>Most words of a box with one link and its label.</summary>
    private const int LabelledWords = 20;

    /// <summary>Most parts without class names between a paragraph and one that has some.</summary>
    private const int NamelessLevels = 4;

    private readonly PageWalk _page;
    private readonly Region _container;
    private readonly Dictionary<Region, (int Words, int LinkWords, int LinkBlocks)> _sums = [];
    private readonly HashSet<Region> _boxes = [];
    // Parts with a sentence in them.
    private readonly HashSet<Region> _said = [];
    private readonly Dictionary<Region, int> _firstProse = [];
    private readonly Dictionary<string, int> _wrappers = new(StringComparer.Ordinal);

    private FurnitureBoxes(PageWalk page, Region container)
    {
        _page = page;
        _container = container;
    }

    /// <summary>The boxes inside a container.</summary>
    public static FurnitureBoxes In(PageWalk page, Region container)
    {
        var boxes = new FurnitureBoxes(page, container);
        boxes.Sum();
        boxes.CountWrappers();
        foreach (var region in page.Regions.Where(r => r.AsksReader && r.IsWithin(container) && !ReferenceEquals(r, container)))
            boxes.AddAsking(region);
        foreach (var (region, sum) in boxes._sums)
        {
            if (region.ProseCount > 0 || boxes._said.Contains(region))
                continue;
            if (IsOffer(region) || (IsListOfLinks(region, sum.LinkBlocks, sum.Words) && sum.LinkWords * 2 >= sum.Words))
                boxes._boxes.Add(region);
        }
        return boxes;
    }

    /// <summary>Whether a block stands in one of the boxes.</summary>
    public bool Hold(PageBlock block)
    {
        for (var r = block.Region; r is not null && !ReferenceEquals(r, _container); r = r.Parent)
        {
            if (_boxes.Contains(r))
                return true;
        }
        return false;
    }

    /// <summary>Whether a part holds a block that is mostly a link.</summary>
    public bool HasLinks(Region region) => _sums.GetValueOrDefault(region).LinkBlocks > 0;

    /// <summary>Whether a paragraph stands in a part before a heading: it is not what the heading is over.</summary>
    public bool HasProseBefore(Region region, PageBlock heading) => _firstProse.TryGetValue(region, out var first) && first < heading.Index;

    /// <summary>
    /// Whether a part is one of many like it that hold the article's paragraphs, one or two each. Cards for other articles
    /// are alike as well, but each of them has a linked heading.
    /// </summary>
    public bool IsWrapper(Region region) => NameOf(region) is { } name && _wrappers.GetValueOrDefault(name) >= 2;

    /// <summary>Whether the smallest part around a block that holds something besides has no sentence in it.</summary>
    public bool StandsApart(PageBlock block)
    {
        var around = block.Region;
        while (!ReferenceEquals(around, _container) && around.Parent is not null && _sums.GetValueOrDefault(around).Words <= block.WordCount)
            around = around.Parent;
        return !ReferenceEquals(around, _container) && around.ProseCount == 0 && !_said.Contains(around);
    }

    /// <summary>A part's class names, numbers in them left out; one without is known by a near part that it stands in.</summary>
    private string? NameOf(Region region)
    {
        var inner = "";
        for (var levels = 0; levels <= NamelessLevels && !ReferenceEquals(region, _container) && region.Parent is { } parent; levels++)
        {
            if (region.Element.ClassName is { Length: > 0 } name)
                return string.Concat(name.Where(c => !char.IsAsciiDigit(c))) + inner;
            inner = $">{region.Element.LocalName}{inner}";
            region = parent;
        }

        return null;
    }

    private void CountWrappers()
    {
        var cards = new HashSet<Region>();
        foreach (var heading in _page.Blocks.Where(b => b.Kind == BlockKind.Heading && b.LinkShare >= 0.8))
        {
            for (var r = heading.Region; r is not null && cards.Add(r); r = r.Parent)
            {
            }
        }
        // Boxes that ask readers for something are alike too, and hold no text of the article.
        var asking = new HashSet<Region>();
        foreach (var region in _page.Regions.Where(r => r.AsksReader))
        {
            for (var r = region; r is not null && _sums.GetValueOrDefault(r).Words <= AskingWords && !ReferenceEquals(r, _container) && asking.Add(r); r = r.Parent)
            {
            }
        }
        foreach (var region in _page.Regions.Where(r => r.ProseCount > 0 && !cards.Contains(r) && !asking.Contains(r)))
        {
            if (NameOf(region) is { } name)
                _wrappers[name] = _wrappers.GetValueOrDefault(name) + 1;
        }
    }

    private void Sum()
    {
        foreach (var block in _page.Blocks.Where(b => b.Region.IsWithin(_container) && (b.Region.All() & (Surroundings.Figure | Surroundings.Hidden)) == 0))
        {
            // A short paragraph of the article may share a wrapper with a list that was put after it.
            var says = block.Kind == BlockKind.Paragraph && block.WordCount >= 4 && block.LinkShare < 0.5 && Words.EndsLikeSentence(block.Text);
            for (var r = block.Region; r is not null && !ReferenceEquals(r, _container); r = r.Parent)
            {
                var (words, linkWords, linkBlocks) = _sums.GetValueOrDefault(r);
                if (block.IsProse)
                    _firstProse.TryAdd(r, block.Index);
                if (says)
                    _said.Add(r);
                _sums[r] = (words + block.WordCount, linkWords + block.LinkWords, linkBlocks + (block.LinkShare >= 0.5 ? 1 : 0));
            }
        }
    }

    // The words of an invitation stand around its form: the widest part around it that is still small is the box.
    private void AddAsking(Region region)
    {
        if (_sums.GetValueOrDefault(region).Words > AskingWords)
            return;
        while (region.Parent is { } parent && !ReferenceEquals(parent, _container) && IsStillTheBox(region, parent))
            region = parent;
        _boxes.Add(region);
    }

    // A single link makes a box with its label; in a quotation it is where the words stand.
    private static bool IsListOfLinks(Region region, int links, int words) =>
        links >= 2 || (links == 1 && words <= LabelledWords && region.Kind == BlockKind.Paragraph && region.Element.LocalName is "div" or "aside" or "section");

    /// <summary>Links that somebody paid for, and nothing said beside them.</summary>
    private static bool IsOffer(Region region) => region.PaidLinks >= 2;

    private bool IsStillTheBox(Region region, Region parent)
    {
        var (words, prose) = (_sums.GetValueOrDefault(parent).Words, parent.ProseCount);
        if (words > AskingWords || prose > Math.Max(region.ProseCount, 1) || parent.ProseWords * 5 > _container.ProseWords)
            return false;
        return !IsWrapper(parent);
    }
}
