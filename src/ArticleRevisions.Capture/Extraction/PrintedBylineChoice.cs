namespace ArticleRevisions.Capture.Extraction;

/// <summary>Finds the authors that readers see: a marked byline or a line that opens like one, by the headline or under the text.</summary>
internal static class PrintedBylineChoice
{
    private const int LinesBefore = 4;
    private const int LinesBetween = 20;
    private const int LinesAfter = 4;
    private const int LinesAround = 12;
    private const int MaxWords = 20;

    /// <summary>Fewest words of a link that is a title.</summary>
    private const int TitleWords = 4;

    private const Surroundings Elsewhere = Surroundings.Navigation | Surroundings.Comments | Surroundings.Footer | Surroundings.Figure
        | Surroundings.Form | Surroundings.Consent | Surroundings.Hidden | Surroundings.Aside;

    public static IReadOnlyList<string> Of(PageWalk page, PageBlock? headline, IReadOnlyList<PageBlock> body)
    {
        if (body.Count == 0)
            return [];
        var (first, last) = (body[0].Index, body[^1].Index);
        var top = headline is not null && headline.Index <= first ? headline.Index : first;
        var before = (From: Math.Max(0, top - LinesBefore), To: Math.Min(first, top + LinesBetween));
        var after = (From: last, To: last + LinesAfter);
        var marked = Marked(before);
        if (marked.Count == 0)
            marked = Opening(before);
        if (marked.Count == 0)
            marked = Marked(after);
        return AuthorNames.Distinct(marked.Count > 0 ? marked : Opening(after));

        List<string> Marked((int From, int To) range)
        {
            var names = new List<string>();
            Region? byline = null;
            foreach (var block in Lines(range))
            {
                if (AuthorRegion(block.Region) is not { } region || Words.EndsLikeSentence(block.Text) || IsOfCard(block, region))
                    continue;
                // The first marked place is the byline; a second one (a list of columnists, a card) is not.
                if (byline is not null && names.Count > 0 && !block.Region.IsWithin(byline) && !ReferenceEquals(region.Parent, byline.Parent))
                    break;
                byline = region;
                names.AddRange(AuthorNames.Of(block.Text, joined: true));
            }
            return names;
        }

        // Below the text a name may be that of another article, whose linked title stands beside it.
        bool IsOfCard(PageBlock block, Region author)
        {
            if (block.Index <= last)
                return false;
            var card = author;
            while (card.Parent is { } parent && !body[^1].Region.IsWithin(parent))
                card = parent;
            return page.Blocks.Skip(last + 1).Take(LinesAround).Any(b => b.LinkShare >= 0.8 && b.WordCount >= TitleWords && b.Region.IsWithin(card) && !b.Region.IsWithin(author));
        }

        List<string> Opening((int From, int To) range)
        {
            foreach (var block in Lines(range))
            {
                if (AuthorNames.OpensLikeByline(block.Text) && AuthorNames.Of(block.Text, joined: true).ToList() is { Count: > 0 } names)
                    return names;
            }
            return [];
        }

        IEnumerable<PageBlock> Lines((int From, int To) range)
        {
            for (var i = range.From; i <= Math.Min(range.To, page.Blocks.Count - 1); i++)
            {
                var block = page.Blocks[i];
                if (block.WordCount <= MaxWords && !ReferenceEquals(block, headline) && (block.Region.All() & Elsewhere) == 0)
                    yield return block;
            }
        }
    }

    private static Region? AuthorRegion(Region region)
    {
        Region? found = null;
        for (var r = region; r is not null; r = r.Parent)
        {
            if (r.Own.HasFlag(Surroundings.Author))
                found = r;
        }
        return found;
    }
}
