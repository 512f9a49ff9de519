namespace ArticleRevisions.Capture.Extraction;

/// <summary>Chooses the part of a page that holds the article.</summary>
internal static class ContentChoice
{
    /// <summary>A container that calls itself the article's must hold this share of the page's prose.</summary>
    private const double DeclaredShare = 0.6;

    /// <summary>Any other element must hold this share.</summary>
    private const double UndeclaredShare = 0.8;

    /// <summary>Claims that make a region's text furniture.</summary>
    public const Surroundings Furniture = Surroundings.Navigation | Surroundings.Aside | Surroundings.Footer | Surroundings.Header | Surroundings.Form
        | Surroundings.Figure | Surroundings.Comments | Surroundings.Promotion | Surroundings.Credits | Surroundings.Hidden;

    /// <summary>Sums the prose of every region and empties the claims that their own contents contradict.</summary>
    public static void Weigh(PageWalk page)
    {
        foreach (var block in page.Blocks.Where(b => b.IsProse))
        {
            for (var r = block.Region; r is not null; r = r.Parent)
            {
                r.ProseWords += block.WordCount;
                r.ProseCount++;
            }
        }

        var all = page.Regions[0].ProseWords;
        foreach (var region in page.Regions)
        {
            // An element that holds half of the page's prose is not furniture, whatever it is called.
            if (region.ProseWords * 2 > all && all > 0)
                region.Own &= ~Furniture;
            // Class names are weak: with several paragraphs inside it is text (drop by name alone costs more than it gains).
            else if (region.ProseCount >= 3 && region.ProseWords * 10 > all)
                region.Own &= ~(Surroundings.Promotion | Surroundings.Credits | Surroundings.Figure | Surroundings.Header);
        }
    }

    /// <summary>The deepest region that holds the article.</summary>
    public static Region Of(PageWalk page)
    {
        var weights = new Dictionary<Region, int>();
        var total = 0;
        foreach (var block in page.Blocks)
        {
            if (!block.IsProse || (block.Region.All() & Furniture) != 0)
                continue;
            total += block.WordCount;
            for (var r = block.Region; r is not null; r = r.Parent)
                weights[r] = weights.GetValueOrDefault(r) + block.WordCount;
        }

        var chosen = page.Regions[0];
        Region? declared = null;
        foreach (var region in page.Regions)
        {
            if (!weights.TryGetValue(region, out var weight))
                continue;
            if (weight >= total * UndeclaredShare && IsContainer(region))
                chosen = region;
            if (weight >= total * DeclaredShare && DeclaresArticle(region))
                declared = region;
        }
        return declared ?? chosen;
    }

    // A paragraph or list item is never the whole article; its parent may hold the rest of it.
    private static bool IsContainer(Region region) => region.Element.LocalName is not ("p" or "li" or "blockquote" or "tr" or "pre" or "span");

    private static bool DeclaresArticle(Region region) =>
        IsContainer(region) && (region.Own.HasFlag(Surroundings.Body) || region.Element.LocalName is "article" or "main");
}
