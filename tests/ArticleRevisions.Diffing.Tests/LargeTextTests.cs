using System.Globalization;

namespace ArticleRevisions.Diffing.Tests;

/// <summary>Texts that no newsroom writes: a comparison ends within its counted steps, says where it was cut, and loses nothing.</summary>
public sealed class LargeTextTests
{
    [Fact]
    public void A_single_sentence_of_two_million_characters_is_compared_and_said_to_be_cut()
    {
        var words = Numbered(0, 220_000);
        var before = Article(string.Join(' ', words));
        var after = Article(string.Join(' ', words.Select((w, i) => i % 50 == 7 ? "other" : w)));
        Assert.True(before.Blocks[0].Text.Length > 2_000_000);

        Assert.True(Compared(before, after).IsTruncated);
    }

    [Fact]
    public void One_word_repeated_is_no_worst_case()
    {
        var before = Article(string.Concat(Enumerable.Repeat("again ", 100_000)));
        var after = Article(string.Concat(Enumerable.Repeat("again ", 90_001)));

        var diff = Compared(before, after);

        Assert.Equal(9_999, diff.Statistics.WordsDeleted);
        Assert.Equal(90_001, diff.Statistics.WordsUnchanged);
    }

    [Fact]
    public void Fifty_thousand_blocks_of_one_word_are_compared_as_blocks()
    {
        var words = Numbered(0, 50_000);
        var before = Article(words);
        var after = Article([.. words.Where((_, i) => i % 100 != 3)]);

        var diff = Compared(before, after);

        Assert.True(diff.IsTruncated);
        Assert.Equal(-500, diff.Statistics.Net);
        Assert.InRange(diff.Edits.Count, 50_000, 100_000);
    }

    [Fact]
    public void Of_a_thousand_identical_sentences_those_taken_out_are_deleted_and_none_moved()
    {
        const string Line = "The ferry is late again today.";
        var before = Article([.. Enumerable.Repeat(Line, 1_000)]);
        var after = Article([.. Enumerable.Repeat(Line, 900), "The bridge is open.", Line]);

        var diff = Compared(before, after);

        Assert.False(diff.IsTruncated);
        Assert.Equal(901, diff.Edits.Count(e => e.Operation == EditOperation.Unchanged));
        Assert.DoesNotContain(diff.Edits, e => e.Operation is EditOperation.Moved or EditOperation.Split or EditOperation.Merged);
    }

    [Fact]
    public void Two_hundred_thousand_words_all_different_are_compared_and_said_to_be_cut()
    {
        var before = Article(Sentences(Numbered(0, 200_000)));
        var after = Article(Sentences(Numbered(200_000, 200_000)));

        var diff = Compared(before, after);

        Assert.True(diff.IsTruncated);
        Assert.Equal(new DiffStatistics(200_000, 200_000, 0), diff.Statistics);
    }

    private static RevisionDiff Compared(ArticleText before, ArticleText after)
    {
        var diff = ArticleDiffer.Compare(before, after);
        Assert.Equal(before.Blocks.Select(b => b.Text), diff.RebuildBefore());
        Assert.Equal(after.Blocks.Select(b => b.Text), diff.RebuildAfter());
        return diff;
    }

    private static ArticleText Article(params string[] blocks) =>
        new() { Language = "en", Blocks = [.. blocks.Select(b => new Block(BlockKind.Paragraph, b))] };

    // Words without a digit, of which no two are the same.
    private static string[] Numbered(int first, int count) => [.. Enumerable.Range(first, count).Select(Word)];

    private static string Word(int number) =>
        "w" + string.Concat(number.ToString("D8", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static string[] Sentences(string[] words) =>
        [.. words.Chunk(20).Chunk(5).Select(block => string.Join(' ', block.Select(s => $"A{string.Join(' ', s)[1..]}.")))];
}
