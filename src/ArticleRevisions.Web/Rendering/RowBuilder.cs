using System.Globalization;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Puts pieces into rows: by paragraph of the later text, and what is gone beside what is left of its paragraph.</summary>
internal sealed class RowBuilder(List<CompareRow> rows)
{
    private readonly Dictionary<string, int> _anchors = [];
    private CompareRow? _current;

    public void Add(LinkedList<Piece> pieces)
    {
        for (var node = pieces.First; node is not null; node = node.Next)
        {
            var piece = node.Value;
            var row = IsHere(piece) ? RowOf(piece.Edit.After[0]) : RowOfGone(piece.Edit.Before[0], Following(node));
            row.Pieces.Add(piece);
            // A sentence that arrived from elsewhere does not make its old paragraph this one.
            if (piece.IsAway || piece.Edit.Operation != EditOperation.Moved)
                row.BeforeBlocks.UnionWith(piece.Edit.Before.Select(s => s.Block));
        }
    }

    private static bool IsHere(Piece piece) => !piece.IsAway && piece.Edit.After.Count > 0;

    private static Piece? Following(LinkedListNode<Piece> node)
    {
        for (var next = node.Next; next is not null; next = next.Next)
        {
            if (IsHere(next.Value))
                return next.Value;
        }

        return null;
    }

    private CompareRow RowOf(Sentence sentence)
    {
        if (_current?.Block == sentence.Block)
            return _current;

        var number = (sentence.Block + 1).ToString(CultureInfo.InvariantCulture);
        return Start(new CompareRow
        {
            Anchor = Unique("p" + number),
            Name = Say($"Paragraph {number}"),
            Label = number,
            Kind = sentence.Kind,
            Block = sentence.Block,
        });
    }

    private CompareRow RowOfGone(Sentence sentence, Piece? following)
    {
        if (_current is not null && _current.BeforeBlocks.Contains(sentence.Block))
            return _current;
        // The rest of a paragraph follows, or the paragraph around goes on.
        if (following is not null && (following.Edit.After[0].Block == _current?.Block
            || (following.Edit.Operation != EditOperation.Moved && following.Edit.Before.Any(s => s.Block == sentence.Block))))
            return RowOf(following.Edit.After[0]);

        var number = (sentence.Block + 1).ToString(CultureInfo.InvariantCulture);
        return Start(new CompareRow { Anchor = Unique("b" + number), Name = Say($"Earlier paragraph {number}"), Label = "", Kind = sentence.Kind });
    }

    /// <summary>What is left of a paragraph may stand in two rows; a fragment names one.</summary>
    private string Unique(string anchor)
    {
        var times = _anchors[anchor] = _anchors.GetValueOrDefault(anchor) + 1;
        return times == 1 ? anchor : $"{anchor}-{times}";
    }

    private CompareRow Start(CompareRow row)
    {
        rows.Add(row);
        return _current = row;
    }
}
