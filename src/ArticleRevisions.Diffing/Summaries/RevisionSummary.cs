namespace ArticleRevisions.Diffing.Summaries;

internal static class SummaryWriter
{
    public static string Write(
        IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits, IReadOnlyList<BlockEdit> blockEdits, IReadOnlyList<NoticeChange> notices)
    {
        var changed = edits.Count(e => e.Operation != EditOperation.Unchanged);
        return changed + fields.Count + blockEdits.Count == 0 ? "" : $"{changed} sentences, {fields.Count} fields and {blockEdits.Count} blocks changed.";
    }
}
