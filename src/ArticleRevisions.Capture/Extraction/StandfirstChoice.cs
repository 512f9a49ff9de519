using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Finds the standfirst: the summary line that readers see between the headline and the text.</summary>
internal static class StandfirstChoice
{
    private const int MaxDistance = 20;

    private const Surroundings NoPlace = Surroundings.Hidden | Surroundings.Navigation | Surroundings.Figure | Surroundings.Comments | Surroundings.Form
        | Surroundings.Aside | Surroundings.Footer | Surroundings.Promotion | Surroundings.Consent;

    private const int MaxWords = 80;

    /// <summary>Below this, an unnamed line over the text is as likely a kicker, a place or a date.</summary>
    private const int MinUnnamedWords = 8;

    /// <summary>An invitation to leave an address is short.</summary>
    private const int MaxInvitationWords = 30;

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
            if (block.WordCount is < 5 or > MaxWords || block.LinkShare > 0.5 || FurnitureWords.HasNoticeLabel(block.Text) || FurnitureWords.IsTicker(block.Text))
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
        return LeftOut(page, headline, body);
    }

    /// <summary>A summary that only its place tells: reads like text, stands between headline and text, and is in neither.</summary>
    private static PageBlock? LeftOut(PageWalk page, PageBlock headline, IReadOnlyList<PageBlock> body)
    {
        var end = Math.Min(headline.Index + MaxDistance, body[0].Index);
        for (var i = headline.Index + 1; i < end; i++)
        {
            var block = page.Blocks[i];
            // Headers hold standfirsts as well as navigation; every other claim of furniture stands.
            if ((block.Region.All() & ContentChoice.Furniture & ~Surroundings.Header) == 0 && ReadsLikeSummary(block) && !IsFurniture(block.Text) && !AsksReader(block))
                return block;
        }
        return null;

        // An invitation with its field stands in a part of its own, apart from headline and text.
        bool AsksReader(PageBlock block)
        {
            var part = block.Region;
            if (IsShared(part) || block.WordCount > MaxInvitationWords)
                return false;
            while (part.Parent is { } parent && !IsShared(parent))
                part = parent;
            return page.Regions.Any(r => r.AsksReader && r.IsWithin(part))
                && page.Blocks.Where(b => b.Region.IsWithin(part)).Sum(b => b.WordCount) <= FurnitureBoxes.AskingWords;
        }

        bool IsShared(Region part) => headline.Region.IsWithin(part) || body[0].Region.IsWithin(part);
    }

    // Through whatever wrappers stand between; what holds several paragraphs is the text itself.
    private static bool IsCalledSo(Region region)
    {
        Region? called = region;
        while (called is not null && !called.Own.HasFlag(Surroundings.Standfirst))
            called = called.Parent;
        return called is not null && (ReferenceEquals(called, region) || called.ProseCount <= 2);
    }

    private static bool ReadsLikeSummary(PageBlock block) =>
        block.WordCount is >= MinUnnamedWords and <= MaxWords && block.LinkShare < 0.2 && (block.Kind == BlockKind.Heading || Words.EndsLikeSentence(block.Text));

    private static bool IsFurniture(string text) =>
        FurnitureWords.IsTicker(text) || FurnitureWords.HasLeadIn(text) || FurnitureWords.HasNoticeLabel(text);
}
