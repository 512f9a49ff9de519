using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Writes the text of a comparison's row, with the fragments of its changes and the links between both ends of a move.</summary>
internal static class PieceMarkup
{
    /// <summary>A row of the inline view: both wordings in one text.</summary>
    /// <param name="row">The row.</param>
    /// <param name="onlyChanges">Whether context is left out, an ellipsis in its place.</param>
    /// <param name="showMinor">Whether minor changes are marked; else the later wording stands as context.</param>
    public static IHtmlContent Row(CompareRow row, bool onlyChanges, bool showMinor)
    {
        var markup = new Markup();
        var leftOut = false;
        foreach (var piece in row.Pieces)
        {
            var isContext = piece.Change is null && (!showMinor || piece.Edit.Operation == EditOperation.Unchanged);
            if (onlyChanges && isContext)
            {
                if (!leftOut)
                    markup.AppendHtml("<span class=\"context\">… </span>");
                leftOut = true;
                continue;
            }

            leftOut = false;
            Write(markup, piece, row, () => Inline(piece, showMinor));
            markup.Append(" ");
        }

        return markup;
    }

    /// <summary>A row of the earlier text, for the left side.</summary>
    public static IHtmlContent Before(CompareRow row, bool showMinor) => Side(row, row.Pieces.Where(HasBefore), Sides.Before, showMinor);

    /// <summary>A row of the later text, for the right side.</summary>
    public static IHtmlContent After(CompareRow row, bool showMinor) => Side(row, row.Pieces.Where(HasAfter), Sides.After, showMinor);

    /// <summary>Whether a place holds earlier text; where a sentence arrived it does not.</summary>
    public static bool HasBefore(Piece piece) => piece.IsAway || (piece.Edit.Operation != EditOperation.Moved && piece.Edit.Before.Count > 0);

    /// <summary>Whether a place holds later text.</summary>
    public static bool HasAfter(Piece piece) => !piece.IsAway && piece.Edit.After.Count > 0;

    /// <summary>The mark beside one side of a row: nothing where that side holds no change.</summary>
    public static string MarkOf(CompareRow row, bool isBefore)
    {
        var changed = row.Pieces.Where(p => p.Change is not null && (isBefore ? HasBefore(p) : HasAfter(p))).ToList();
        return changed.Count == 0 ? "" : changed.TrueForAll(p => p.Edit.Operation == EditOperation.Moved) ? "⇅" : isBefore ? "−" : "+";
    }

    private static Markup Side(CompareRow row, IEnumerable<Piece> pieces, Sides side, bool showMinor)
    {
        var markup = new Markup();
        foreach (var piece in pieces)
        {
            // A fragment names one element: the later side, unless only the earlier one has the sentence.
            if (side == Sides.Before && HasAfter(piece))
                markup.AppendHtml(Sided(piece, side, showMinor));
            else
                Write(markup, piece, row, () => Sided(piece, side, showMinor));
            markup.Append(" ");
        }

        return markup;
    }

    private static void Write(Markup markup, Piece piece, CompareRow row, Func<IHtmlContent> content)
    {
        if (piece.Anchor is null)
        {
            markup.AppendHtml(content());
            return;
        }

        markup.AppendHtml("<span id=\"").Append(piece.Anchor).AppendHtml("\">").AppendHtml(content()).AppendHtml("</span>");
        if (piece.Change is not { OtherRow: { } other } change)
            return;

        var isOtherEnd = piece.Anchor == change.OtherAnchor;
        var (place, target, arrow) = isOtherEnd ? (change.Row, change.Anchor, "↑") : (other, change.OtherAnchor, "↓");
        var where = place == row ? Say("in this paragraph") : Say($"in {Counting.Inside(place.Name)}");
        markup.AppendHtml(" <a class=\"edit__anchor\" lang=\"").Append(Languages.Language.Current.Tag).AppendHtml("\" href=\"#").Append(target).AppendHtml("\">")
            .Append(piece.IsAway ? Say($"now {where} {arrow}") : Say($"was {where} {arrow}")).AppendHtml("</a>");
    }

    private static IHtmlContent Inline(Piece piece, bool showMinor)
    {
        if (piece.IsAway)
            return EditMarkup.MovedAway(piece.Edit);
        if (piece.Edit.Operation == EditOperation.Moved)
            return EditMarkup.MovedHere(piece.Edit);
        if (piece.IsMinor)
            return showMinor ? Wrapped("minor", EditMarkup.Sentence(piece.Edit)) : Context(piece.Edit.AfterText);

        var sentence = EditMarkup.Sentence(piece.Edit);
        return DeltaOf(piece.Edit) is { } delta
            ? new Markup().AppendHtml(sentence).AppendHtml(" <span class=\"edit__delta\" lang=\"").Append(Languages.Language.Current.Tag).AppendHtml("\">").Append(delta).AppendHtml("</span>")
            : sentence;
    }

    private static IHtmlContent Sided(Piece piece, Sides side, bool showMinor)
    {
        if (piece.IsAway)
            return EditMarkup.MovedAway(piece.Edit);
        if (piece.Edit.Operation == EditOperation.Moved)
            return EditMarkup.MovedHere(piece.Edit);
        if (piece.IsMinor)
            return showMinor ? Wrapped("minor", EditMarkup.Sentence(piece.Edit, side))
                : Context(side == Sides.Before ? piece.Edit.BeforeText : piece.Edit.AfterText);
        return EditMarkup.Sentence(piece.Edit, side);
    }

    /// <summary>"12 → 47, +35" when one number changed.</summary>
    private static string? DeltaOf(Edit edit)
    {
        var numbers = edit.Kinds.Where(k => k.Number is not null).ToList();
        if (edit.Operation != EditOperation.Replaced || numbers.Count != 1)
            return null;
        var number = numbers[0].Number!;
        return $"{Counting.Plain(number.Before)} → {Counting.Plain(number.After)}, {Counting.Signed(number.Difference)}";
    }

    private static Markup Context(string text) => Wrapped("context", new Markup().Append(text));

    private static Markup Wrapped(string name, IHtmlContent content)
    {
        var markup = new Markup();
        markup.AppendHtml($"<span class=\"{name}\">").AppendHtml(content).AppendHtml("</span>");
        return markup;
    }
}
