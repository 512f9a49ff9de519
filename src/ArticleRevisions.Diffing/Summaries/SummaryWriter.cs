namespace ArticleRevisions.Diffing.Summaries;

/// <summary>Writes the one-line summary of a comparison from its operations alone, by fixed sentences.</summary>
internal static class SummaryWriter
{
    private const int Longest = 200;
    private const int MostSentences = 3;

    public static string Write(
        IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits, IReadOnlyList<BlockEdit> blockEdits, IReadOnlyList<NoticeChange> notices)
    {
        var summary = "";
        var count = 0;
        foreach (var sentence in SummarySentences.Of(fields, edits, blockEdits, notices))
        {
            var longer = summary.Length == 0 ? sentence : summary + " " + sentence;
            if (longer.Length > Longest)
                continue;
            summary = longer;
            if (++count == MostSentences)
                break;
        }

        return summary;
    }
}
