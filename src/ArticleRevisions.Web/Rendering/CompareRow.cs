using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Rendering;

/// <summary>An edit at one of its places: a moved sentence has two.</summary>
internal sealed class Piece(Edit edit, int index, bool isAway)
{
    public Edit Edit { get; } = edit;

    /// <summary>Index in <see cref="RevisionDiff.Edits"/>.</summary>
    public int Index { get; } = index;

    /// <summary>True where a moved sentence stood.</summary>
    public bool IsAway { get; } = isAway;

    /// <summary>The numbered change it belongs to, or null for context and minor changes.</summary>
    public Change? Change { get; set; }

    /// <summary>The fragment of this place, when it begins a change.</summary>
    public string? Anchor { get; set; }

    public bool IsMinor => Change is null && Edit.Operation != EditOperation.Unchanged;

    /// <summary>Size on the map, in characters.</summary>
    public int Length => Math.Max(1, IsAway || Edit.After.Count == 0 ? Edit.BeforeText.Length : Edit.AfterText.Length);
}

/// <summary>One row of a comparison: a field, a paragraph of the later text, or a paragraph that is gone.</summary>
internal sealed class CompareRow
{
    /// <summary>The row's own fragment.</summary>
    public required string Anchor { get; init; }

    /// <summary>"Paragraph 3", "Headline", "Earlier paragraph 2".</summary>
    public required string Name { get; init; }

    /// <summary>What stands in the margin: 3, H, or nothing.</summary>
    public required string Label { get; init; }

    public BlockKind Kind { get; init; }

    public FieldEdit? Field { get; init; }

    public Change? FieldChange { get; set; }

    /// <summary>The block of the later text, or null for a field and for a paragraph that is gone.</summary>
    public int? Block { get; init; }

    /// <summary>The blocks of the earlier text that its sentences stood in.</summary>
    public HashSet<int> BeforeBlocks { get; } = [];

    public List<Piece> Pieces { get; } = [];

    /// <summary>The notice this paragraph is part of, when the notice came, changed or went with this comparison.</summary>
    public NoticeChange? Notice { get; set; }

    /// <summary>The changes with an end in this row, in reading order.</summary>
    public IEnumerable<Change> Changes => FieldChange is not null
        ? [FieldChange]
        : Pieces.Where(p => p.Anchor is not null).Select(p => p.Change!);

    public int Length => Field is null ? Pieces.Sum(p => p.Length) : Math.Max(20, (Field.After ?? Field.Before ?? "").Length);

    /// <summary>+, −, ± or ⇅; nothing when only context is shown.</summary>
    public string Mark
    {
        get
        {
            if (Field is not null)
                return FieldChange is null ? "" : "±";
            var marks = Pieces.Where(p => p.Change is not null).Select(p => Rendering.Changes.MarkOf(p.Edit.Operation)).Distinct().ToList();
            return marks.Count switch { 0 => "", 1 => marks[0], _ => "±" };
        }
    }
}

/// <summary>One numbered change of a comparison.</summary>
internal sealed class Change
{
    public required int Number { get; init; }

    public FieldEdit? Field { get; init; }

    /// <summary>Its edits: several when neighbouring sentences came or went together, or form a notice.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The notice whose text this is, or null.</summary>
    public NoticeChange? Notice { get; init; }

    /// <summary>Where it is first met.</summary>
    public required CompareRow Row { get; init; }

    /// <summary>Where the other end of a move is.</summary>
    public CompareRow? OtherRow { get; set; }

    /// <summary>The notices that account for it.</summary>
    public List<AcknowledgedEdit> Acknowledged { get; } = [];

    public string Anchor => $"c{Number}";

    public string OtherAnchor => $"c{Number}-to";

    public EditOperation? Operation => Pieces.Count == 0 ? null : Pieces[0].Edit.Operation;

    public Significance Significance => Field?.Significance ?? Pieces.Max(p => p.Edit.Significance);

    /// <summary>Why it matters so much.</summary>
    public IEnumerable<SignificanceReason> Reasons =>
        (Field?.Reasons ?? Pieces.Where(p => p.Edit.Significance == Significance).SelectMany(p => p.Edit.Reasons)).Distinct();

    /// <summary>What its kinds are, those of a field included.</summary>
    public IEnumerable<KindFinding> Kinds => Field?.Kinds ?? Pieces.SelectMany(p => p.Edit.Kinds);

    public Acknowledgement State => Acknowledged.Count > 0 ? Acknowledgement.Acknowledged
        : Significance == Significance.Substantive ? Acknowledgement.Silent : Acknowledgement.NotExpected;
}

/// <summary>A change that is set aside, with its rule.</summary>
internal sealed record MinorChange(string Place, Edit? Edit, FieldEdit? Field, string? Words, SignificanceReason? Reason);
