using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class ComparisonLayoutTests
{
    private static readonly string[] Start =
    [
        "The harbour opens at dawn every day of the week.",
        "Nobody counted the boats that came in last winter. The keeper lights the lamp before the first ferry leaves.",
        "The town listed 12 berths on its board on Monday.",
        "Fishing was poor for the third year in a row.",
    ];

    [Fact]
    public void The_same_text_has_no_change()
    {
        var layout = Layout(Start);

        Assert.Empty(layout.Changes);
        Assert.Empty(layout.Minor);
        Assert.Equal(Start.Length, layout.Rows.Count);
    }

    [Fact]
    public void A_moved_sentence_is_one_change_with_a_fragment_at_both_ends()
    {
        var layout = Layout(Start[0], "The keeper lights the lamp before the first ferry leaves.", Start[2], Start[3], "Nobody counted the boats that came in last winter.");

        var change = Assert.Single(layout.Changes, c => c.Operation == EditOperation.Moved);
        var anchors = layout.Rows.SelectMany(r => r.Pieces).Select(p => p.Anchor).Where(a => a is not null).ToList();
        Assert.NotNull(change.OtherRow);
        Assert.Contains(change.Anchor, anchors);
        Assert.Contains(change.OtherAnchor, anchors);
    }

    [Fact]
    public void A_changed_number_names_its_change_and_sits_in_its_paragraph()
    {
        var layout = Layout(Start[0], Start[1], Start[2].Replace("12", "47", StringComparison.Ordinal), Start[3]);

        var change = Assert.Single(layout.Changes);
        Assert.Equal("Number: 12 to 47", ChangeTitle.Of(change));
        Assert.Equal("p3", change.Row.Anchor);
        Assert.Equal("±", change.Row.Mark);
    }

    [Fact]
    public void A_removed_paragraph_keeps_its_place_between_its_neighbours()
    {
        var layout = Layout(Start[0], Start[1], Start[3]);

        Assert.Equal(["p1", "p2", "b3", "p3"], layout.Rows.Select(r => r.Anchor));
        Assert.Equal("−", layout.Rows[2].Mark);
    }

    [Fact]
    public void Sentences_added_side_by_side_are_one_change()
    {
        var layout = Layout(Start[0], Start[1], Start[2], Start[3] + " A storm took two nets in October. The council paid for new ones.");

        Assert.Equal("Two sentences added", ChangeTitle.Of(Assert.Single(layout.Changes)));
    }

    [Fact]
    public void Every_piece_of_both_texts_is_laid_out_once()
    {
        var layout = Layout("New first words of the page.", Start[3], Start[1], "The town listed 47 berths on its board on Monday.");
        var pieces = layout.Rows.SelectMany(r => r.Pieces).ToList();

        Assert.Equal(5, pieces.Where(PieceMarkup.HasBefore).Sum(p => p.Edit.Before.Count));
        Assert.Equal(5, pieces.Where(PieceMarkup.HasAfter).Sum(p => p.Edit.After.Count));
        Assert.Equal(layout.Rows.Count, layout.Rows.Select(r => r.Anchor).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, layout.Changes.Count), layout.Changes.Select(c => c.Number));
    }

    [Fact]
    public void A_changed_headline_is_the_first_row()
    {
        var layout = ComparisonLayout.Of(Texts.Compare(Texts.Article("Vote on Tuesday", Start), Texts.Article("Vote on Thursday", Start)));

        Assert.Equal("Headline", layout.Rows[0].Name);
        Assert.Equal(1, layout.Rows[0].FieldChange?.Number);
    }

    [Fact]
    public void The_map_has_a_link_for_each_end_of_each_change()
    {
        var layout = Layout(Start[0], "The keeper lights the lamp before the first ferry leaves.", Start[2], Start[3], "Nobody counted the boats that came in last winter.");

        var html = Texts.Html(MapMarkup.Of(layout));

        Assert.Equal(layout.Rows.Sum(r => r.Changes.Count()), html.Split("<a href=\"#").Length - 1);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    private static ComparisonLayout Layout(params string[] after) =>
        ComparisonLayout.Of(Texts.Compare(Texts.Article("Harbour", Start), Texts.Article("Harbour", after)));
}
