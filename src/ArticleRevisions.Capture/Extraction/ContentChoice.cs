namespace ArticleRevisions.Capture.Extraction;

/// <summary>Chooses the part of a page that holds the article.</summary>
internal static class ContentChoice
{
    /// <summary>A container that calls itself the article's must hold this share of the page's prose.</summary>
    private const double DeclaredShare = 0.6;

    /// <summary>Any other element must hold this share.</summary>
    private const double UndeclaredShare = 0.8;

    /// <summary>An article inside a declared body that holds this share of it is the whole: the rest is a box that came with the furniture.</summary>
    private const double WholeShare = 0.97;

    /// <summary>An article among articles must have this many words of prose to be the page's.</summary>
    private const int MinHeadedWords = 60;

    /// <summary>Claims that make a region's text furniture.</summary>
    public const Surroundings Furniture = Surroundings.Navigation | Surroundings.Aside | Surroundings.Footer | Surroundings.Header | Surroundings.Form
        | Surroundings.Figure | Surroundings.Comments | Surroundings.Promotion | Surroundings.Credits | Surroundings.Hidden | Surroundings.Consent | Surroundings.Decoration;

    /// <summary>Sums the prose of every region and empties the claims that their own contents contradict.</summary>
    public static void Weigh(PageWalk page)
    {
        var hidden = 0;
        foreach (var block in page.Blocks.Where(b => b.IsProse && !b.Region.IsConsent))
        {
            if (block.Region.All() is var claims && claims.HasFlag(Surroundings.Hidden) && (claims & Furniture & ~Surroundings.Hidden) == 0)
                hidden += block.WordCount;
            for (var r = block.Region; r is not null; r = r.Parent)
            {
                r.ProseWords += block.WordCount;
                r.ProseCount++;
            }
        }

        var all = page.Regions[0].ProseWords;
        Region? gallery = null;
        foreach (var region in page.Regions)
        {
            // In a gallery that is the article, what stands beside the pictures is its text.
            if (gallery is not null && region.IsWithin(gallery) && region.Element.LocalName is not ("figure" or "figcaption"))
                region.Own &= ~Surroundings.Figure;
            else if (region.Own.HasFlag(Surroundings.Figure) && region.ProseWords * 2 > all)
                gallery = region;
            // A page that hides most of its prose shows it by script.
            if (hidden * 2 > all)
                region.Own &= ~Surroundings.Hidden;
            // Text for subscribers stands hidden inside the declared body until a script shows it.
            if (region.ProseCount >= 3 && region.IsWithinBody)
                region.Own &= ~Surroundings.Hidden;
            // What assistive technology is told to skip can still be read; only marks and icons are decoration.
            if (region.ProseCount > 0)
                region.Own &= ~Surroundings.Decoration;
            // An element that holds half of the page's prose is not furniture, whatever it is called.
            if (region.ProseWords * 2 > all)
                region.Own &= ~(Furniture & ~Surroundings.Consent);
            // Class names are weak: with several paragraphs inside it is text (drop by name alone costs more than it gains).
            else if (region.ProseCount >= 3 && region.ProseWords * 10 > all)
                region.Own &= ~(Surroundings.Promotion | Surroundings.Credits | Surroundings.Figure | Surroundings.Header);
            else if (region.ProseWords >= 60)
                region.Own &= ~Surroundings.Credits;
        }
    }

    /// <summary>The deepest region that holds all of some blocks.</summary>
    public static Region Around(IReadOnlyList<PageBlock> blocks)
    {
        var around = blocks[0].Region;
        while (around.Parent is { } parent && !blocks.All(b => b.Region.IsWithin(around)))
            around = parent;
        return around;
    }

    /// <summary>The deepest region that holds the article.</summary>
    public static Region Of(PageWalk page, PageBlock? headline)
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
            if (weight >= total * DeclaredShare && DeclaresArticle(region) && !LosesBody(declared, region))
                declared = region;
        }
        chosen = declared ?? chosen;
        return Headed(page, chosen, headline, weights) ?? chosen;

        // A declared body may hold its text in several article elements; one of them is not the whole.
        bool LosesBody(Region? body, Region part) =>
            body is not null && body.Own.HasFlag(Surroundings.Body) && weights[part] < weights[body] * WholeShare;
    }

    /// <summary>Of several articles one after another, the one under the page's headline.</summary>
    private static Region? Headed(PageWalk page, Region chosen, PageBlock? headline, Dictionary<Region, int> weights)
    {
        if (headline is null || !headline.Region.IsWithin(chosen))
            return null;
        var own = headline.Region;
        while (!ReferenceEquals(own, chosen) && own.Element.LocalName != "article")
            own = own.Parent!;
        if (ReferenceEquals(own, chosen) || weights.GetValueOrDefault(own) < MinHeadedWords)
            return null;
        return page.Regions.Any(r => r.Element.LocalName == "article" && !ReferenceEquals(r, own) && r.IsWithin(chosen) && !r.IsWithin(own) && weights.ContainsKey(r)) ? own : null;
    }

    // A paragraph or list item is never the whole article; its parent may hold the rest of it.
    private static bool IsContainer(Region region) => region.Element.LocalName is not ("p" or "li" or "blockquote" or "tr" or "pre" or "span");

    private static bool DeclaresArticle(Region region) =>
        IsContainer(region) && (region.Own.HasFlag(Surroundings.Body) || region.Element.LocalName is "article" or "main");
}
