using System.Diagnostics;

namespace ArticleRevisions.Diffing.Tests.Lineage;

public sealed class LineageBoundsTests
{
    private const string Refrain = "And the river went on and on through the valley.";

    [Fact]
    public void A_change_of_language_that_moves_the_cuts_is_told_from_an_edit()
    {
        // German keeps the ordinal together, English ends a sentence after it.
        var german = Texts.German("Das Konzert beginnt am 3. Mai in der alten Halle.", "Danach singt der Chor noch eine Stunde lang.");
        var english = german with { Language = "en" };
        var sentences = ArticleDiffer.Compare(english, english).Edits.Select(e => e.After[0].Text).ToArray();
        Assert.Equal(3, sentences.Length);

        var lineage = SentenceLineage.Begin(german);
        lineage.Advance(ArticleDiffer.Compare(english, english with { Headline = "Another headline" }));

        Assert.Equal(sentences.Order(StringComparer.Ordinal), lineage.At(2));
        var recut = lineage.Wordings.Where(w => w.FirstSnapshot == 2).ToArray();
        Assert.All(recut, w => Assert.Equal(WordingOrigin.Recut, w.Origin));
        Assert.Equal([1, 3], recut.Select(w => w.Lineage));
        Assert.Equal(1, recut[1].Parent);
        Assert.Null(Assert.Single(lineage.With("Danach singt der Chor noch eine Stunde lang.")).LastSnapshot);
    }

    [Fact]
    public void Sentences_that_are_read_as_one_have_it_as_their_heir()
    {
        var german = Texts.German("Das Konzert beginnt am 3. Mai in der alten Halle.");
        var english = german with { Language = "en" };

        var lineage = SentenceLineage.Begin(english);
        lineage.Advance(ArticleDiffer.Compare(german, german with { Headline = "Ein anderer Titel" }));

        Assert.Equal(german.Blocks[0].Text, Assert.Single(lineage.At(2)));
        Assert.Equal([(1, null), (2, 1)], lineage.Wordings.Where(w => w.LastSnapshot == 1).Select(w => (w.Lineage, w.Heir)));
    }

    [Fact]
    public void Eight_thousand_equal_sentences_that_go_and_come_back_end_soon()
    {
        var full = Texts.English([.. Enumerable.Repeat(Refrain, 8_000)]);
        var empty = Texts.English("Nothing is left of the old song but this line.");
        var edits = (Gone: ArticleDiffer.Compare(full, empty), Back: ArticleDiffer.Compare(empty, full));
        var lineage = SentenceLineage.Begin(full);
        var watch = Stopwatch.StartNew();

        lineage.Advance(edits.Gone);
        lineage.Advance(edits.Back);

        Assert.Equal(8_001, lineage.Lineages);
        Assert.Equal(8_000, lineage.Wordings.Count(w => w.RestorationOf == 1));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
