using System.Text;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests.Lineage;

public sealed class LineagePropertyTests
{
    [Fact]
    public void The_wordings_of_a_snapshot_are_its_sentences()
    {
        RandomArticles.Pair.Sample((before, after) =>
        {
            // There and back, so that much is restored.
            ArticleText[] texts = [before, after, before, after];
            var lineage = Lives.Of(texts);
            for (var n = 2; n <= texts.Length; n++)
            {
                var sentences = ArticleDiffer.Compare(texts[n - 2], texts[n - 1]).Edits.SelectMany(e => e.After).Select(s => s.Text);
                Assert.Equal(sentences.Where(t => t.Length > 0).Select(Kept).Order(StringComparer.Ordinal), lineage.At(n));
            }
        }, iter: 100);
    }

    [Fact]
    public void A_sentence_has_one_wording_at_a_time_and_its_lineage_for_ever()
    {
        Gen.Select(RandomArticles.Pair, RandomArticles.Pair).Sample((one, two) =>
        {
            var lineage = Lives.Of(one.Before, one.After, two.Before, two.After, one.Before);

            foreach (var life in lineage.Wordings.GroupBy(w => w.Lineage))
            {
                foreach (var (earlier, later) in life.Zip(life.Skip(1)))
                    Assert.True(earlier.LastSnapshot < later.FirstSnapshot, $"{earlier} {later}");
            }

            Assert.Equal(Enumerable.Range(1, lineage.Lineages), lineage.Wordings.Select(w => w.Lineage).Distinct());
            Assert.Equal(
                lineage.Wordings.Where(w => w.LastSnapshot is null).Select(w => w.Lineage), lineage.Order.Where(l => l > 0).Order());
        }, iter: 100);
    }

    [Fact]
    public void Every_restoration_names_a_snapshot_that_had_these_words_and_none_between_has()
    {
        RandomArticles.Pair.Sample((before, after) =>
        {
            var lineage = Lives.Of(before, after, before, after);

            foreach (var wording in lineage.Wordings.Where(w => w.RestorationOf is not null))
            {
                Assert.Contains(wording.Text, lineage.At(wording.RestorationOf!.Value));
                Assert.InRange(wording.RestorationOf.Value, 1, wording.FirstSnapshot - 2);
            }
        }, iter: 100);
    }

    // What no database keeps is told apart here too.
    private static string Kept(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
