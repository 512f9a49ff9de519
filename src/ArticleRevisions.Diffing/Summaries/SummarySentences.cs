using System.Text;

namespace ArticleRevisions.Diffing.Summaries;

/// <summary>The sentences a summary may use, weightiest first.</summary>
internal static class SummarySentences
{
    private const int LongestValue = 40;
    private const int MostWords = 4;

    private static readonly string[] Numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    private static readonly (Kind Kind, string One, string Many)[] Named =
    [
        (Kind.Number, "A figure", "figures"), (Kind.Date, "A date", "dates"), (Kind.Name, "A name", "names"),
        (Kind.Quotation, "A quotation", "quotations"), (Kind.Attribution, "An attribution", "attributions"),
        (Kind.Hedge, "A hedge", "hedges"), (Kind.Negation, "A negation", "negations"),
    ];

    public static IEnumerable<string> Of(
        IReadOnlyList<FieldEdit> fields, IReadOnlyList<Edit> edits, IReadOnlyList<BlockEdit> blockEdits, IReadOnlyList<NoticeChange> notices)
    {
        var changed = edits.Where(e => e.Operation != EditOperation.Unchanged).ToArray();
        var reworded = changed.Where(e => e.Words.Count > 0 && e.Significance == Significance.Substantive).ToArray();
        var findings = reworded.SelectMany(e => e.Kinds).ToArray();
        var parts = new List<string?>
        {
            Rewritten(reworded),
            Field(fields, ArticleField.Headline, "headline"),
        };
        parts.AddRange(Named.Select(n => Findings(n.Kind, n.One, n.Many, findings)));
        parts.Add(Field(fields, ArticleField.Standfirst, "standfirst"));
        parts.Add(Field(fields, ArticleField.Byline, "byline"));
        parts.Add(Count(changed, EditOperation.Inserted, "added"));
        parts.Add(Count(changed, EditOperation.Deleted, "removed"));
        parts.Add(Count(changed, EditOperation.Moved, "moved"));
        parts.Add(Count(changed, EditOperation.Split, "split"));
        parts.Add(Merged(changed));
        parts.AddRange(Enum.GetValues<NoticeChangeKind>().Select(kind => Notices(notices, kind)));
        parts.Add(Minor(fields, changed, blockEdits));
        return parts.OfType<string>();
    }

    // A sentence of which no kind says what changed.
    private static string? Rewritten(Edit[] reworded)
    {
        var count = reworded.Count(e => e.Operation is EditOperation.Replaced && !e.Kinds.Any(k => Named.Any(n => n.Kind == k.Kind)));
        return count == 0 ? null : $"{Sentences(count)} rewritten.";
    }

    private static string? Field(IReadOnlyList<FieldEdit> fields, ArticleField field, string name)
    {
        var edit = fields.FirstOrDefault(f => f.Field == field && f.Significance != Significance.Cosmetic);
        return edit switch
        {
            null => null,
            { Before: null or "" } => $"A {name} was added.",
            { After: null or "" } => $"The {name} was removed.",
            _ when IsShort(edit.Before) && IsShort(edit.After) => $"The {name} changed from “{edit.Before}” to “{edit.After}”.",
            _ => $"The {name} changed.",
        };
    }

    private static string? Findings(Kind kind, string one, string many, KindFinding[] findings)
    {
        var own = findings.Where(f => f.Kind == kind).ToArray();
        return own switch
        {
            [] => null,
            [{ Before: null, After: { } after }] => Stopped($"{one} was added{Quoted(after)}"),
            [{ Before: { } before, After: null }] => Stopped($"{one} was removed{Quoted(before)}"),
            [{ Before: { } before, After: { } after }] => Verb(kind, one, before, after),
            _ when own.All(f => f.Before is null) => $"{Number(own.Length)} {many} were added.",
            _ when own.All(f => f.After is null) => $"{Number(own.Length)} {many} were removed.",
            _ => $"{Number(own.Length)} {many} {(kind == Kind.Quotation ? "were altered" : "changed")}.",
        };
    }

    private static string Verb(Kind kind, string one, string before, string after) => kind switch
    {
        Kind.Quotation => $"{one} was altered.",
        Kind.Attribution or Kind.Hedge or Kind.Negation when IsShort(before) && IsShort(after) => $"“{before}” became “{after}”.",
        _ => Values(one, before, after) ?? $"{one} changed.",
    };

    private static string? Values(string subject, string before, string after) =>
        IsShort(before) && IsShort(after) ? Stopped($"{subject} changed from {before} to {after}") : null;

    private static string Quoted(string words) => IsShort(words) ? $": {words}" : "";

    // "3 p.m." brings its own stop.
    private static string Stopped(string sentence) => sentence[^1] is '.' ? sentence : sentence + ".";

    // Short enough to be said, and fit to stand in a line: no break, no half of a character.
    private static bool IsShort(string words) =>
        words.Length <= LongestValue && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= MostWords
        && !words.EnumerateRunes().Any(r => Rune.IsControl(r) || r == Rune.ReplacementChar);

    private static string? Count(Edit[] changed, EditOperation operation, string verb)
    {
        var count = changed.Count(e => e.Operation == operation && e.Significance != Significance.Cosmetic);
        return count == 0 ? null : $"{Sentences(count)} {verb}.";
    }

    private static string? Merged(Edit[] changed)
    {
        var merges = changed.Where(e => e.Operation == EditOperation.Merged && e.Significance != Significance.Cosmetic).ToArray();
        return merges.Length == 0 ? null : $"{Sentences(merges.Sum(e => e.Before.Count))} merged into {Number(merges.Length).ToLowerInvariant()}.";
    }

    private static string? Notices(IReadOnlyList<NoticeChange> notices, NoticeChangeKind kind)
    {
        var own = notices.Where(n => n.Change == kind).ToArray();
        var verb = kind switch
        {
            NoticeChangeKind.Added => "added",
            NoticeChangeKind.Changed => "changed",
            _ => "removed",
        };
        return own switch
        {
            [] => null,
            [var only] => $"{Named(only.After ?? only.Before)} was {verb}.",
            _ => $"{Number(own.Length)} notices were {verb}.",
        };

        static string Named(Notice? notice) => notice?.Kind switch
        {
            NoticeKind.Correction => "A correction notice",
            NoticeKind.Clarification => "A clarification notice",
            NoticeKind.Update => "An update notice",
            NoticeKind.EditorsNote => "An editors' note",
            NoticeKind.Retraction => "A retraction notice",
            _ => "A notice",
        };
    }

    private static string? Minor(IReadOnlyList<FieldEdit> fields, Edit[] changed, IReadOnlyList<BlockEdit> blockEdits)
    {
        var minor = changed.Count(e => e.Significance != Significance.Substantive && e.Operation is EditOperation.Replaced)
            + changed.Count(e => e.Significance == Significance.Cosmetic && e.Operation is not EditOperation.Replaced)
            + fields.Count(f => f.Significance == Significance.Cosmetic) + blockEdits.Count;
        return minor switch
        {
            0 => null,
            1 => "One minor change was made.",
            _ => $"{Number(minor)} minor changes were made.",
        };
    }

    private static string Sentences(int count) => count == 1 ? "One sentence was" : $"{Number(count)} sentences were";

    private static string Number(int count) =>
        count <= Numbers.Length ? Numbers[count - 1] : count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
