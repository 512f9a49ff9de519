namespace ArticleRevisions.Diffing.Lineage;

/// <summary>Which of several sentences is the larger heir: the one that shares most text with the other side.</summary>
internal static class LargestPart
{
    /// <summary>The heir among the parts of a split sentence.</summary>
    public static Sentence OfSplit(Edit edit) => Of(edit.After, edit.Words.Select(w => w.After));

    /// <summary>The heir among sentences that were merged.</summary>
    public static Sentence OfMerge(Edit edit) => Of(edit.Before, edit.Words.Select(w => w.Before));

    // Spans count in the joined text, as Edit.BeforeText and Edit.AfterText say.
    private static Sentence Of(IReadOnlyList<Sentence> parts, IEnumerable<TextSpan> changed)
    {
        TextSpan[] spans = [.. changed];
        var (largest, most) = (parts[0], -1);
        var (start, k) = (0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var end = start + parts[i].Text.Length;
            var kept = parts[i].Text.Length;
            for (; k < spans.Length && spans[k].Start < end; k++)
            {
                kept -= Math.Max(0, Math.Min(end, spans[k].End) - Math.Max(start, spans[k].Start));
                // It may reach into the next part.
                if (spans[k].End > end)
                    break;
            }

            if (kept > most)
                (largest, most) = (parts[i], kept);
            start = end + parts[i].Separator.Length + (i + 1 < parts.Count && parts[i + 1].Block != parts[i].Block ? 2 : 0);
        }

        return largest;
    }
}
