using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Lays a comparison out in rows by paragraph, and numbers what changed in reading order.</summary>
internal sealed class ComparisonLayout
{
    private readonly List<CompareRow> _rows = [];
    private readonly List<Change> _changes = [];
    private readonly List<MinorChange> _minor = [];

    private ComparisonLayout(ComparisonView view)
    {
        foreach (var field in view.Diff.Fields)
        {
            var name = Names.Of(field.Field);
            _rows.Add(new CompareRow { Anchor = Names.Slug(field.Field), Name = name, Label = name[..1], Field = field });
        }

        new RowBuilder(_rows).Add(PiecesOf(view.Diff.Edits));
        MarkNotices(view.Diff.Notices);
        foreach (var row in _rows)
            Number(row);
        Acknowledge(view.Acknowledged);
        _minor.AddRange(view.Diff.BlockEdits.Select(OfBlocks));
    }

    public IReadOnlyList<CompareRow> Rows => _rows;

    public IReadOnlyList<Change> Changes => _changes;

    public IReadOnlyList<MinorChange> Minor => _minor;

    public static ComparisonLayout Of(ComparisonView view) => new(view);

    /// <summary>The edits in reading order, a moved sentence at both its places.</summary>
    private static LinkedList<Piece> PiecesOf(IReadOnlyList<Edit> edits)
    {
        var pieces = new LinkedList<Piece>();
        var holders = new Dictionary<int, LinkedListNode<Piece>>();
        var moved = new List<Piece>();
        for (var i = 0; i < edits.Count; i++)
        {
            var node = pieces.AddLast(new Piece(edits[i], i, isAway: false));
            if (edits[i].Operation == EditOperation.Moved)
                moved.Add(new Piece(edits[i], i, isAway: true));
            else
                Hold(edits[i], node);
        }

        // In order of the old places, so that a sentence that left beside another finds it there.
        foreach (var piece in moved.OrderBy(p => p.Edit.Before[0].Index))
        {
            var node = holders.TryGetValue(piece.Edit.Before[0].Index - 1, out var left) ? pieces.AddAfter(left, piece) : pieces.AddFirst(piece);
            Hold(piece.Edit, node);
        }

        return pieces;

        void Hold(Edit edit, LinkedListNode<Piece> node)
        {
            foreach (var sentence in edit.Before)
                holders[sentence.Index] = node;
        }
    }

    private void MarkNotices(IReadOnlyList<NoticeChange> notices)
    {
        foreach (var notice in notices)
        {
            var gone = notice.Change == NoticeChangeKind.Removed;
            var blocks = (gone ? notice.Before : notice.After)?.Blocks ?? [];
            foreach (var row in _rows.Where(r => r.Field is null && (gone ? r.Block is null && r.BeforeBlocks.Overlaps(blocks) : r.Block is { } b && blocks.Contains(b))))
                row.Notice = notice;
        }
    }

    private void Number(CompareRow row)
    {
        if (row.Field is not null)
        {
            if (Rendering.Changes.IsShown(row.Field))
                _changes.Add(row.FieldChange = new Change { Number = _changes.Count + 1, Field = row.Field, Row = row });
            else
                _minor.Add(new MinorChange(row.Name, null, row.Field, null, FirstOf(row.Field.Reasons)));
            return;
        }

        Piece? last = null;
        foreach (var piece in row.Pieces)
        {
            if (Rendering.Changes.IsShown(piece.Edit))
                Number(row, piece, last);
            else if (piece.Edit.Operation != EditOperation.Unchanged)
                _minor.Add(new MinorChange(row.Name, piece.Edit, null, null, FirstOf(piece.Edit.Reasons)));
            last = piece;
        }
    }

    private void Number(CompareRow row, Piece piece, Piece? last)
    {
        var (change, isOtherEnd) = ChangeOf(row, piece, last);
        if (isOtherEnd)
        {
            change.OtherRow = row;
            piece.Anchor = change.OtherAnchor;
        }
        else if (change.Pieces.Count == 0)
            piece.Anchor = change.Anchor;

        piece.Change = change;
        if (!isOtherEnd)
            change.Pieces.Add(piece);
    }

    private (Change Change, bool IsOtherEnd) ChangeOf(CompareRow row, Piece piece, Piece? last)
    {
        var operation = piece.Edit.Operation;
        if (operation == EditOperation.Moved && _changes.Find(c => c.Pieces.Exists(p => p.Index == piece.Index)) is { } known)
            return (known, true);

        var isNotice = row.Notice is not null && operation is EditOperation.Inserted or EditOperation.Deleted;
        if (isNotice && _changes.Find(c => c.Notice == row.Notice) is { } notice)
            return (notice, false);
        // Neighbouring sentences that came or went together are one change.
        if (operation is EditOperation.Inserted or EditOperation.Deleted && last?.Change is { } neighbour && neighbour.Operation == operation)
            return (neighbour, false);

        var change = new Change { Number = _changes.Count + 1, Row = row, Notice = isNotice ? row.Notice : null };
        _changes.Add(change);
        return (change, false);
    }

    private void Acknowledge(IReadOnlyList<AcknowledgedEdit> acknowledged)
    {
        foreach (var edit in acknowledged)
        {
            var change = edit.EditIndex is { } index
                ? _changes.Find(c => c.Pieces.Exists(p => p.Index == index))
                : _changes.Find(c => c.Field?.Field == edit.Field);
            if (change is not null && !change.Acknowledged.Exists(a => a.Notice.Id == edit.Notice.Id))
                change.Acknowledged.Add(edit);
        }
    }

    private static SignificanceReason? FirstOf(IReadOnlyList<SignificanceReason> reasons) => reasons.Count > 0 ? reasons[0] : null;

    private static MinorChange OfBlocks(BlockEdit edit)
    {
        var blocks = edit.After.Count > 0 ? edit.After : edit.Before;
        var place = Counting.Sentence(Counting.Of(Noun.Paragraph, blocks.Count)) + " " + Counting.List([.. blocks.Select(b => Counting.Figure(b + 1))]);
        var words = edit.Operation switch
        {
            BlockOperation.Joined => Say("Paragraphs were joined; their sentences are the same."),
            BlockOperation.Broken => Say("A paragraph was broken in several; its sentences are the same."),
            BlockOperation.Recast => Say("The paragraph became another kind of block, such as a heading."),
            BlockOperation.Respaced => Say("Only white space changed."),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit.Operation, null),
        };
        return new MinorChange(place, null, null, words, null);
    }
}
