using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Ranks edits: which are shown at once, which stands for a revision.</summary>
internal static class Changes
{
    /// <summary>The order in which a revision is represented by one sentence; unnamed kinds come last.</summary>
    private static readonly Kind[] Telling =
        [Kind.Number, Kind.Quotation, Kind.Negation, Kind.Name, Kind.Date, Kind.Attribution, Kind.Hedge];

    /// <summary>Whether an edit is shown at once: what can change a reader's mind, and what changed place or shape.</summary>
    public static bool IsShown(Edit edit) => edit.Operation != EditOperation.Unchanged
        && (edit.Significance == Significance.Substantive
            || edit.Operation is EditOperation.Moved or EditOperation.Split or EditOperation.Merged);

    /// <summary>The same for a headline, standfirst or byline.</summary>
    public static bool IsShown(FieldEdit edit) => edit.Significance == Significance.Substantive;

    /// <summary>How many edits of a revision are shown at once.</summary>
    public static int Shown(RevisionSummary revision) => revision.Edits.Count(IsShown) + revision.Fields.Count(IsShown);

    /// <summary>How many are set aside.</summary>
    public static int Minor(RevisionSummary revision) =>
        Math.Max(0, revision.SubstantiveEdits + revision.MinorEdits - Shown(revision));

    /// <summary>The sentence that stands for a revision, or null when it changed no sentence that is shown.</summary>
    public static Edit? LeadOf(RevisionSummary revision) => LeadOf(revision.Edits);

    /// <summary>The sentence that stands for all edits, or null when none of them is shown.</summary>
    public static Edit? LeadOf(IEnumerable<Edit> edits) => edits
        .Where(IsShown)
        .OrderBy(e => e.Operation is EditOperation.Moved or EditOperation.Split or EditOperation.Merged && e.Kinds.Count == 0)
        .ThenBy(e => e.Kinds.Select(RankOf).DefaultIfEmpty(Telling.Length).Min())
        .ThenByDescending(e => Math.Max(e.BeforeText.Length, e.AfterText.Length))
        .FirstOrDefault();

    /// <summary>The mark in the margin.</summary>
    public static string MarkOf(EditOperation operation) => operation switch
    {
        EditOperation.Unchanged => "",
        EditOperation.Inserted => "+",
        EditOperation.Deleted => "−",
        EditOperation.Moved => "⇅",
        EditOperation.Replaced or EditOperation.Split or EditOperation.Merged => "±",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    /// <summary>What a sentence alone on a page is: "Changed sentence".</summary>
    public static string LabelOf(EditOperation operation) => operation switch
    {
        EditOperation.Unchanged => Say("Unchanged sentence"),
        EditOperation.Inserted => Say("Inserted sentence"),
        EditOperation.Deleted => Say("Deleted sentence"),
        EditOperation.Moved => Say("Moved sentence"),
        EditOperation.Replaced => Say("Changed sentence"),
        EditOperation.Split => Say("Split sentence"),
        EditOperation.Merged => Say("Merged sentences"),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    private static int RankOf(KindFinding finding)
    {
        var rank = Array.IndexOf(Telling, finding.Kind);
        return rank < 0 ? Telling.Length : rank;
    }
}
