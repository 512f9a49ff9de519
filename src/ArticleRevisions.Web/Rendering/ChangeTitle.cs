using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Names a change by its operation and kinds: the head of its margin note, its label on the map, its line in a ledger.</summary>
internal static class ChangeTitle
{
    /// <summary>Both values are given when each has at most so many words.</summary>
    private const int ShortWords = 4;

    /// <summary>The kinds that name a rewording, the most telling first.</summary>
    private static readonly Kind[] Naming =
        [Kind.Number, Kind.Quotation, Kind.Negation, Kind.Date, Kind.Name, Kind.Attribution, Kind.Hedge, Kind.Link];

    public static string Of(Change change)
    {
        if (change.Notice is { } notice)
            return Counting.Sentence(Of(notice));
        if (change.Field is not null)
            return Of(change.Field);

        var count = change.Pieces.Count;
        return change.Operation switch
        {
            EditOperation.Inserted => Counting.Sentence($"{(count == 1 ? "" : Counting.Word(count) + " ")}{Counting.Of(Noun.Sentence, count)} added"),
            EditOperation.Deleted => Counting.Sentence($"{(count == 1 ? "" : Counting.Word(count) + " ")}{Counting.Of(Noun.Sentence, count)} removed"),
            _ => Of(change.Pieces[0].Edit),
        };
    }

    public static string Of(FieldEdit edit) => Names.Of(edit.Field) + (edit.Before is null or "" ? " added" : edit.After is null or "" ? " removed" : " changed");

    public static string Of(Edit edit) => edit.Operation switch
    {
        EditOperation.Unchanged => "Unchanged",
        EditOperation.Inserted => "Sentence added",
        EditOperation.Deleted => "Sentence removed",
        EditOperation.Moved => edit.Words.Count == 0 ? "Sentence moved" : "Sentence moved and reworded",
        EditOperation.Split => $"Sentence split in {Counting.Word(edit.After.Count)}",
        EditOperation.Merged => Counting.Sentence($"{Counting.InWords(edit.Before.Count, Noun.Sentence)} merged"),
        EditOperation.Replaced => OfReplaced(edit),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit.Operation, null),
    };

    private static string Of(NoticeChange change)
    {
        var kind = Names.InSentence((change.After ?? change.Before!).Kind);
        return change.Change switch
        {
            NoticeChangeKind.Added => $"{kind} added",
            NoticeChangeKind.Changed => $"{kind} changed",
            NoticeChangeKind.Removed => $"{kind} removed",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Change, null),
        };
    }

    private static string OfReplaced(Edit edit)
    {
        var finding = edit.Kinds.Where(k => Naming.Contains(k.Kind)).MinBy(k => Array.IndexOf(Naming, k.Kind));
        if (finding is null)
            return IsRewritten(edit) ? "Sentence rewritten" : "Sentence changed";

        var values = finding is { Before: { } before, After: { } after } && IsShort(before) && IsShort(after) ? (before, after) : default((string, string)?);
        return (finding.Kind, values) switch
        {
            (Kind.Number or Kind.Date or Kind.Name, var (old, now)) => $"{finding.Kind}: {old} to {now}",
            (Kind.Attribution or Kind.Hedge, var (old, now)) => $"{finding.Kind}: “{old}” to “{now}”",
            (_, _) => $"{finding.Kind} {(finding.Before is null ? "added" : finding.After is null ? "removed" : "changed")}",
        };
    }

    private static bool IsShort(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= ShortWords;

    private static bool IsRewritten(Edit edit) => edit.Words.Sum(w => w.Before.Length) * 2 > edit.BeforeText.Length;
}
