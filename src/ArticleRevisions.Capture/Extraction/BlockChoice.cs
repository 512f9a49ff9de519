using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Decides, block by block, what inside the container is the article. Every rule is a named step.</summary>
internal sealed class BlockChoice(PageWalk page, Region container, IReadOnlyList<PageBlock> inside, string headline, string? witness)
{
    private const int ShortBlock = 40;

    private readonly HashSet<string> _headlineKeys = [Words.Key(headline)];
    private readonly FurnitureBoxes _boxes = FurnitureBoxes.In(page, container);
    private readonly string _witness = Words.Key(witness);

    /// <summary>The article's blocks in reading order.</summary>
    public IReadOnlyList<PageBlock> Choose()
    {
        var kept = inside.Where(b => IsSafe(b) || !(IsFurniturePlace(b) || IsTicker(b) || IsMarks(b) || IsLinkRow(b) || IsLeadIn(b) || IsHeadline(b))).ToList();
        if (kept.Count == 0 && inside.Any(b => b.Region.All().HasFlag(Surroundings.Hidden)))
            kept = inside.Where(b => (b.Region.All() & ~Surroundings.Hidden & ContentChoice.Furniture) == 0).ToList();
        kept = kept.Where(b => IsSafe(b) || !(_boxes.Hold(b) || IsBareDay(b))).ToList();
        kept = WithoutEdges(WithoutCards(WithoutPointedLists(kept)));
        return WithoutBareHeadings(kept);
    }

    /// <summary>No rule takes away what the source rule keeps, nor a notice.</summary>
    private static bool IsSafe(PageBlock block) => block.Region.Ruled.HasFlag(RuledPart.Keep) || IsNotice(block);

    /// <summary>The publisher's own remark about the article is never furniture, wherever it stands.</summary>
    private static bool IsNotice(PageBlock block)
    {
        var around = block.Region.All();
        if ((around & (Surroundings.Navigation | Surroundings.Comments | Surroundings.Hidden | Surroundings.Form)) != 0)
            return false;
        // A bare label counts only in the text itself: furniture has headings like "Updates".
        var isLabelled = FurnitureWords.HasNoticeLabel(block.Text) && (block.WordCount >= 6 || (around & ContentChoice.Furniture) == 0);
        return (isLabelled || around.HasFlag(Surroundings.Notice)) && block.LinkShare < 0.6 && !FurnitureWords.IsTicker(block.Text);
    }

    private bool IsFurniturePlace(PageBlock block)
    {
        var claims = block.Region.All() & ContentChoice.Furniture;
        if (claims == 0)
            return false;
        // The witness saves a paragraph that only a class name speaks against.
        return !((claims & ~(Surroundings.Promotion | Surroundings.Credits)) == 0 && block.IsProse && IsWitnessed(block));
    }

    private static bool IsTicker(PageBlock block) => FurnitureWords.IsTicker(block.Text);

    /// <summary>Marks without a word: a bullet, a drawn quotation mark, a counter that a script fills.</summary>
    private static bool IsMarks(PageBlock block) => !block.Text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    /// <summary>A day alone among labels; over a paragraph it is the heading of an entry.</summary>
    private bool IsBareDay(PageBlock block) =>
        block.Kind == BlockKind.Paragraph && block.WordCount <= 5 && !Words.EndsLikeSentence(block.Text) && PrintedDate.Find(block.Text, null, out _) is not null && _boxes.StandsApart(block);

    private static bool IsLinkRow(PageBlock block) =>
        block.LinkShare >= 0.8 && (block.WordCount <= ShortBlock || block.Links.Count >= 3)
        && !(block.Kind != BlockKind.ListItem && EndsWithStop(block.Text) && block.WordCount >= 6 && block.Region.Element.LocalName == "p");

    private static bool IsLeadIn(PageBlock block) => block.WordCount <= ShortBlock && FurnitureWords.HasLeadIn(block.Text);

    private bool IsHeadline(PageBlock block) =>
        (block.Kind == BlockKind.Heading || block.WordCount <= 30) && _headlineKeys.Contains(Words.Key(block.Text));

    private bool IsWitnessed(PageBlock block) => _witness.Length > 0 && _witness.Contains(Words.Key(block.Text), StringComparison.Ordinal);

    /// <summary>Under a heading that points elsewhere ("More from us") stands a list of pointers, teasers included.</summary>
    private List<PageBlock> WithoutPointedLists(List<PageBlock> blocks)
    {
        var pointers = new HashSet<int>();
        for (var i = 0; i < inside.Count; i++)
        {
            if (inside[i].WordCount > 8 || !FurnitureWords.IsPointer(inside[i].Text))
                continue;
            Region? list = null;
            for (var j = i + 1; j < inside.Count && (IsItem(inside[j]) || IsLinkRow(inside[j])); j++)
            {
                // The article's own list may follow at once.
                if (ListAround(inside[j]) is { } around && !around.IsWithin(list ??= around) && !_boxes.HasLinks(around))
                    break;
                pointers.Add(inside[j].Index);
            }
        }
        return blocks.Where(b => !pointers.Contains(b.Index) || IsSafe(b)).ToList();

        static Region? ListAround(PageBlock block)
        {
            var r = block.Region;
            while (r is not null && r.Element.LocalName is not ("ul" or "ol" or "dl"))
                r = r.Parent;
            return r;
        }

        // Old pages lay themselves out in lists: an item with several paragraphs is no pointer.
        static bool IsItem(PageBlock block) => block.Kind == BlockKind.ListItem && !(block.IsProse && block.Region.Parent?.ProseCount >= 3);
    }

    /// <summary>A linked heading over a line or two is a card for another article.</summary>
    private List<PageBlock> WithoutCards(List<PageBlock> blocks)
    {
        var cards = new HashSet<Region>();
        foreach (var heading in inside.Where(b => b.Kind == BlockKind.Heading && b.LinkShare >= 0.8))
        {
            var card = heading.Region;
            while (card.Parent is { ProseCount: <= 1, ProseWords: <= 50 } parent && !ReferenceEquals(parent, container) && !_boxes.IsWrapper(parent) && !_boxes.HasProseBefore(parent, heading))
                card = parent;
            cards.Add(card);
        }
        return cards.Count == 0 ? blocks : blocks.Where(b => IsSafe(b) || !IsIn(b.Region)).ToList();

        bool IsIn(Region region)
        {
            for (var r = region; r is not null; r = r.Parent)
            {
                if (cards.Contains(r))
                    return true;
            }
            return false;
        }
    }

    /// <summary>Cuts what stands before the first and after the last block that reads like text.</summary>
    private static List<PageBlock> WithoutEdges(List<PageBlock> blocks)
    {
        var first = blocks.FindIndex(IsSure);
        var last = blocks.FindLastIndex(IsSure);
        if (first < 0)
            return blocks;
        return blocks.Where((b, i) => (i >= first && i <= last) || IsSafe(b) || (i == first - 1 && b.Kind == BlockKind.Heading)).ToList();

        static bool IsSure(PageBlock b) =>
            b.Kind != BlockKind.Heading && b.LinkShare < 0.6 && (b.IsProse || (b.WordCount >= 4 && Words.EndsLikeSentence(b.Text)) || (b.Kind == BlockKind.ListItem && b.WordCount >= 3));
    }

    /// <summary>A heading with nothing under it belonged to something that was left out.</summary>
    private static List<PageBlock> WithoutBareHeadings(List<PageBlock> blocks)
    {
        while (blocks.Count > 0 && blocks[^1].Kind == BlockKind.Heading && !IsSafe(blocks[^1]))
            blocks.RemoveAt(blocks.Count - 1);
        return blocks;
    }

    private static bool EndsWithStop(string text) => text.TrimEnd('"', '”', '’', '»', ')', ' ').EndsWith('.');
}
