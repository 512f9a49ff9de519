namespace ArticleRevisions.Capture.Extraction;

/// <summary>Chooses the headline: the heading that readers see, confirmed by what the page calls itself.</summary>
internal static class HeadlineChoice
{
    public static (string Headline, PageBlock? Block) Of(PageWalk page, PageClaims claims)
    {
        var (openGraph, declared) = (WithoutSite(claims.OpenGraphTitle, claims.SiteName), WithoutSite(claims.Structured.Headline, claims.SiteName));
        string?[] titles = [openGraph, declared, WithoutSite(claims.Title, claims.SiteName)];
        PageBlock? best = null;
        var bestScore = 0.0;
        foreach (var block in page.Blocks)
        {
            var level = LevelOf(block);
            if (level == 0 || block.Region.All().HasFlag(Surroundings.Hidden) || block.Text.Length > 400 || LeadsHome(block))
                continue;
            var likeness = titles.Max(t => Likeness(block.Text, t));
            var score = likeness + (level == 1 ? 0.35 : 0) - block.Index * 1e-6;
            var isBanner = (block.Region.All() & (Surroundings.Navigation | Surroundings.Aside | Surroundings.Footer | Surroundings.Promotion)) != 0;
            if ((likeness >= 0.5 || (level == 1 && !isBanner && !IsSiteName(block.Text, claims.SiteName) && block.WordCount >= 3)) && score > bestScore)
                (best, bestScore) = (block, score);
        }
        if (best is not null)
            return (WithoutKicker(WithoutPrefix(best.Text, claims.SiteName), openGraph, declared), best);
        return (openGraph ?? titles[2] ?? declared ?? "", null);
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

    /// <summary>A heading that is a link to the site's front page is the site's name.</summary>
    private static bool LeadsHome(PageBlock block) =>
        block.LinkShare >= 0.8 && block.Links.Count > 0 && Uri.TryCreate(block.Links[0].Target, UriKind.Absolute, out var target) && target.AbsolutePath == "/" && target.Query.Length == 0;

    /// <summary>Takes a kicker off the headline when the page's own title begins after it.</summary>
    private static string WithoutKicker(string heading, params ReadOnlySpan<string?> titles)
    {
        foreach (var title in titles)
        {
            var left = Words.Key(title).Length;
            if (left < 15 || Words.Key(heading) is var whole && (whole.Length <= left || left * 2 < whole.Length || !whole.EndsWith(Words.Key(title), StringComparison.Ordinal)))
                continue;
            var start = heading.Length;
            while (left > 0)
            {
                if (char.IsLetterOrDigit(heading[--start]))
                    left--;
            }
            if (char.IsLetterOrDigit(heading[start - 1]))
                continue;
            while (start > 0 && heading[start - 1] is '"' or '“' or '„' or '«' or '‘' or '\'' or '(' or '¿' or '¡' or '»')
                start--;
            return heading[start..];
        }
        return heading;
    }

    private static string WithoutPrefix(string heading, string? site)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" - ", " | ", ": ", " – "])
        {
            if (site is not null && heading.Length > site.Length + mark.Length + 10 && heading.StartsWith(site, StringComparison.OrdinalIgnoreCase) && heading.AsSpan(site.Length).StartsWith(mark))
                return heading[(site.Length + mark.Length)..];
        }
        return heading;
    }

    private static bool IsSiteName(string text, string? site) => Words.Key(text) == Words.Key(site);

    /// <summary>Takes the site's and the sections' names off a title: <c>News | Town | The headline - The Courier</c>.</summary>
    public static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
            return null;
        title = title.Split([" | ", " » ", " • ", "｜", "--"], StringSplitOptions.TrimEntries).MaxBy(part => Words.Count(part)) ?? title;
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
