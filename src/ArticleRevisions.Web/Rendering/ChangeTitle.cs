using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

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
            EditOperation.Inserted => count == 1 ? Say("Sentence added") : Counting.Sentence(Say($"{Counting.InWords(count, Noun.Sentence)} added")),
            EditOperation.Deleted => count == 1 ? Say("Sentence removed") : Counting.Sentence(Say($"{Counting.InWords(count, Noun.Sentence)} removed")),
            _ => Of(change.Pieces[0].Edit),
        };
    }

    public static string Of(FieldEdit edit) => Of(Names.Of(edit.Field), edit.Before is null or "", edit.After is null or "");

    public static string Of(Edit edit) => edit.Operation switch
    {
        EditOperation.Unchanged => Say("Unchanged"),
        EditOperation.Inserted => Say("Sentence added"),
        EditOperation.Deleted => Say("Sentence removed"),
        EditOperation.Moved => edit.Words.Count == 0 ? Say("Sentence moved") : Say("Sentence moved and reworded"),
        EditOperation.Split => Say($"Sentence split in {Counting.Word(edit.After.Count)}"),
        EditOperation.Merged => Counting.Sentence(Say($"{Counting.InWords(edit.Before.Count, Noun.Sentence)} merged")),
        EditOperation.Replaced => OfReplaced(edit),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit.Operation, null),
    };

    private static string Of(NoticeChange change)
    {
        var kind = Names.InSentence((change.After ?? change.Before!).Kind);
        return change.Change switch
        {
            NoticeChangeKind.Added => Say($"{kind} added"),
            NoticeChangeKind.Changed => Say($"{kind} changed"),
            NoticeChangeKind.Removed => Say($"{kind} removed"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Change, null),
        };
    }

    private static string OfReplaced(Edit edit)
    {
        var finding = edit.Kinds.Where(k => Naming.Contains(k.Kind)).MinBy(k => Array.IndexOf(Naming, k.Kind));
        if (finding is null)
            return IsRewritten(edit) ? Say("Sentence rewritten") : Say("Sentence changed");

        var values = finding is { Before: { } before, After: { } after } && IsShort(before) && IsShort(after) ? (before, after) : default((string, string)?);
        return (finding.Kind, values) switch
        {
            (Kind.Number or Kind.Date or Kind.Name, var (old, now)) => Say($"{Names.Of(finding.Kind)}: {old} to {now}"),
            (Kind.Attribution or Kind.Hedge, var (old, now)) => Say($"{Names.Of(finding.Kind)}: “{old}” to “{now}”"),
            (_, _) => Of(Names.Of(finding.Kind), finding.Before is null, finding.After is null),
        };
    }

    private static string Of(string subject, bool isNew, bool isGone) =>
        isNew ? Say($"{subject} added") : isGone ? Say($"{subject} removed") : Say($"{subject} changed");

    private static bool IsShort(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= ShortWords;

    private static bool IsRewritten(Edit edit) => edit.Words.Sum(w => w.Before.Length) * 2 > edit.BeforeText.Length;
}
