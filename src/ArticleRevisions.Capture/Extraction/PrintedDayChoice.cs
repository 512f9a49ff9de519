namespace ArticleRevisions.Capture.Extraction;

/// <summary>Finds the day of publication that readers see: in a short line by the headline, or under the text.</summary>
internal static class PrintedDayChoice
{
    private const int MaxWords = 25;
    private const int LinesBefore = 6;
    private const int LinesBetween = 15;
    private const int LinesAfter = 4;

    private const Surroundings Elsewhere = Surroundings.Navigation | Surroundings.Comments | Surroundings.Footer | Surroundings.Aside
        | Surroundings.Promotion | Surroundings.Form | Surroundings.Consent | Surroundings.Figure;

    public static DeclaredInstant? Of(PageWalk page, PageBlock? headline, IReadOnlyList<PageBlock> body, string? language)
    {
        if (body.Count == 0)
            return null;
        var (first, last) = (body[0].Index, body[^1].Index);
        var top = headline is not null && headline.Index <= first ? headline.Index : first;
        DeclaredInstant? updated = null;
        return In(top + 1, Math.Min(first, top + LinesBetween)) ?? In(top, top) ?? InReverse(top - 1, top - LinesBefore) ?? updated ?? In(last, last + LinesAfter) ?? updated;

        DeclaredInstant? In(int from, int to)
        {
            for (var i = from; i <= Math.Min(to, page.Blocks.Count - 1); i++)
            {
                if (Read(page.Blocks[i]) is { } day)
                    return day;
            }
            return null;
        }

        DeclaredInstant? InReverse(int from, int to)
        {
            for (var i = from; i >= Math.Max(to, 0); i--)
            {
                if (Read(page.Blocks[i]) is { } day)
                    return day;
            }
            return null;
        }

        DeclaredInstant? Read(PageBlock block)
        {
            if (block.WordCount > MaxWords && block.Index != first || block.LinkShare > 0.6 || (block.Region.All() & Elsewhere) != 0)
                return null;
            var day = PrintedDate.Find(block.Text, language, out var at);
            // A date in running text is something that happened; only a line that opens with one is dated by it.
            if (day is null || (block.IsProse && at > 40))
                return null;
            if (!FurnitureWords.TellsUpdate(block.Text.AsSpan(0, at)))
                return day;
            updated ??= day;
            return null;
        }
    }
}
