namespace ArticleRevisions.Capture.Extraction;

/// <summary>Chooses the headline: the heading that readers see, confirmed by what the page calls itself.</summary>
internal static class HeadlineChoice
{
    public static (string Headline, PageBlock? Block) Of(PageWalk page, PageClaims claims)
    {
        string?[] titles = [claims.OpenGraphTitle, claims.Structured.Headline, WithoutSite(claims.Title, claims.SiteName)];
        PageBlock? best = null;
        var bestScore = 0.0;
        foreach (var block in page.Blocks)
        {
            var level = LevelOf(block);
            if (level == 0 || block.Region.All().HasFlag(Surroundings.Hidden) || block.Text.Length > 400)
                continue;
            var likeness = titles.Max(t => Likeness(block.Text, t));
            var score = likeness + (level == 1 ? 0.35 : 0) - block.Index * 1e-6;
            var isBanner = (block.Region.All() & (Surroundings.Navigation | Surroundings.Aside | Surroundings.Footer | Surroundings.Promotion)) != 0;
            if ((likeness >= 0.5 || (level == 1 && !isBanner && !IsSiteName(block.Text, claims.SiteName) && block.WordCount >= 3)) && score > bestScore)
                (best, bestScore) = (block, score);
        }
        if (best is not null)
            return (best.Text, best);
        return (claims.OpenGraphTitle ?? WithoutSite(claims.Title, claims.SiteName) ?? claims.Structured.Headline ?? "", null);
    }

    /// <summary>1 for a first-level heading, 2 for a second, 0 for anything else.</summary>
    private static int LevelOf(PageBlock block)
    {
        for (var r = block.Region; r is not null; r = r.Parent)
        {
            if (r.Element.LocalName is "h1")
                return 1;
            if (r.Element.LocalName is "h2" || r.Element.GetAttribute("itemprop") == "headline")
                return 2;
            if (r.Element.LocalName is "p" or "li" or "article" or "main" or "section")
                return 0;
        }
        return 0;
    }

    private static bool IsSiteName(string text, string? site) => Words.Key(text) == Words.Key(site);

    /// <summary>Takes the site's and the sections' names off a title: <c>News | Town | The headline - The Courier</c>.</summary>
    public static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
            return null;
        title = title.Split([" | ", " » ", " • "], StringSplitOptions.TrimEntries).MaxBy(part => Words.Count(part)) ?? title;
        var siteKey = Words.Key(site);
        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", " · "])
        {
            for (var cut = title.LastIndexOf(dash, StringComparison.Ordinal); cut > 0; cut = title.LastIndexOf(dash, StringComparison.Ordinal))
            {
                var (head, tail) = (title[..cut], title[(cut + dash.Length)..]);
                var isSite = siteKey.Length > 0 && Words.Key(tail).Contains(siteKey, StringComparison.Ordinal);
                if (!isSite && (Words.Count(tail) > 4 || Words.Count(head) < 3))
                    break;
                title = head.TrimEnd();
            }
        }
        return title;
    }

    /// <summary>Share of words that two headlines have in common, from 0 to 1.</summary>
    private static double Likeness(string a, string? b)
    {
        if (b is null)
            return 0;
        var (x, y) = (Tokens(a), Tokens(b));
        return x.Count == 0 || y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);

        static HashSet<string> Tokens(string text) =>
            text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Key).Where(t => t.Length > 0).ToHashSet(StringComparer.Ordinal);
    }
}
