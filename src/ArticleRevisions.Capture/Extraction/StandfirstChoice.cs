namespace ArticleRevisions.Capture.Extraction;

/// <summary>Finds the standfirst: the summary line that readers see between the headline and the text.</summary>
internal static class StandfirstChoice
{
    private const int MaxDistance = 20;

    private const Surroundings NoPlace = Surroundings.Hidden | Surroundings.Navigation | Surroundings.Figure | Surroundings.Comments | Surroundings.Form
        | Surroundings.Aside | Surroundings.Footer | Surroundings.Promotion | Surroundings.Consent;

    public static PageBlock? Of(PageWalk page, PageClaims claims, PageBlock? headline, IReadOnlyList<PageBlock> body)
    {
        if (headline is null || body.Count == 0)
            return null;
        var descriptions = claims.Descriptions.Select(Words.Key).Where(k => k.Length > 20).ToHashSet(StringComparer.Ordinal);
        // The second paragraph of the text is text, whatever its class says.
        var end = Math.Min(headline.Index + MaxDistance, body.Count > 1 ? body[1].Index : body[0].Index);
        for (var i = headline.Index + 1; i < Math.Min(end, page.Blocks.Count); i++)
        {
            var block = page.Blocks[i];
            if (block.WordCount is < 5 or > 80 || block.LinkShare > 0.5 || FurnitureWords.HasNoticeLabel(block.Text) || FurnitureWords.IsTicker(block.Text))
                continue;
            var around = block.Region.All();
            if ((around & NoPlace) != 0)
                continue;
            var isInText = body.Any(b => b.Index == block.Index);
            // What was put between two paragraphs sums nothing up.
            if (!isInText && block.Index > body[0].Index)
                break;
            if (IsCalledSo(block.Region))
                return body.Count > (isInText ? 1 : 0) ? block : null;
            if (!isInText && descriptions.Contains(Words.Key(block.Text)))
                return block;
        }
        return null;
    }

    // Through whatever wrappers stand between; what holds several paragraphs is the text itself.
    private static bool IsCalledSo(Region region)
    {
        Region? called = region;
        while (called is not null && !called.Own.HasFlag(Surroundings.Standfirst))
            called = called.Parent;
        return called is not null && (ReferenceEquals(called, region) || called.ProseCount <= 2);
    }
}
