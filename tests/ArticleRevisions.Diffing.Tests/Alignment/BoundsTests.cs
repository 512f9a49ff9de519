namespace ArticleRevisions.Diffing.Tests.Alignment;

public class BoundsTests
{
    [Fact]
    public void Too_many_sentences_are_compared_as_blocks()
    {
        var before = Texts.English("The bridge closed. The ferry runs.", "The council met on Monday evening in the old town hall.");
        var after = Texts.English("The council met on Monday evening in the old town hall.", "The bridge closed. The ferry runs late.");

        var diff = ArticleDiffer.Compare(before, after, new DiffOptions { MaxSentences = 2 });

        Assert.True(diff.IsTruncated);
        Assert.All(diff.Edits.SelectMany(e => e.Before.Concat(e.After)), s => Assert.Equal(0, s.Span.Start));
        Assert.Equal(after.Blocks.Select(b => b.Text), diff.RebuildAfter());
        Assert.Equal(before.Blocks.Select(b => b.Text), diff.RebuildBefore());
    }

    [Fact]
    public void Too_many_steps_are_refused_and_said()
    {
        var before = Texts.English("Mayor Lena Ortiz said the city had known of the damage since spring.");
        var after = Texts.English("Mayor Lena Ortiz said that the town had known of this damage since spring.");

        Assert.True(ArticleDiffer.Compare(before, after, new DiffOptions { MaxWordSteps = 10 }).IsTruncated);
        Assert.False(ArticleDiffer.Compare(before, after).IsTruncated);
    }

    [Fact]
    public void Equal_texts_of_any_size_are_equal()
    {
        var text = Texts.English([.. Enumerable.Range(0, 12_000).Select(i => i % 3 == 0 ? "Read more." : $"Report {i} of a very long list.")]);

        var diff = ArticleDiffer.Compare(text, text with { });

        Assert.True(diff is { IsTruncated: true, IsEmpty: true, Summary: "" });
    }

    [Fact]
    public void A_hostile_pair_ends()
    {
        // Every sentence shares its words with every other, none is equal: the worst case of pairing.
        var before = Texts.English([.. Enumerable.Range(0, 3_000).Select(i => $"The bridge of the harbour closed in the year {i}.")]);
        var after = Texts.English([.. Enumerable.Range(0, 3_000).Select(i => $"The bridge of the harbour closed in the year {i + 5_000}.")]);

        var diff = ArticleDiffer.Compare(before, after);

        Assert.Equal(after.Blocks.Select(b => b.Text), diff.RebuildAfter());
    }

    [Theory]
    [InlineData(0, 0.4)]
    [InlineData(100_001, 0.4)]
    [InlineData(10, -0.1)]
    [InlineData(10, double.NaN)]
    public void An_option_outside_its_range_is_refused(int sentences, double threshold)
    {
        var options = new DiffOptions { MaxSentences = sentences, PairingThreshold = threshold };

        Assert.Throws<ArgumentOutOfRangeException>(() => ArticleDiffer.Compare(new ArticleText(), new ArticleText(), options));
    }
}
