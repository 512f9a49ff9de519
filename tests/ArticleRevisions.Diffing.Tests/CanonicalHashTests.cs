using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests;

public class CanonicalHashTests
{
    [Fact]
    public void The_hash_is_that_of_the_canonical_text_for_any_text() => Gen.Select(OddText.Gen, OddText.Gen.Array[0, 4]).Sample(
        texts => AssertHash(new ArticleText { Headline = texts.Item1, Byline = texts.Item1, Blocks = [.. texts.Item2.Select(t => new Block(BlockKind.Quote, t))] }),
        iter: 500);

    [Fact]
    public void The_hash_is_that_of_the_canonical_text_where_characters_lie_across_a_buffer_end()
    {
        for (var shift = 0; shift < 8; shift++)
            AssertHash(Texts.English(new string('x', shift) + string.Concat(Enumerable.Repeat("é😀橋", 10_000)) + "\uD83D"));
    }

    private static void AssertHash(ArticleText text) =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.CanonicalText()))), text.Hash());
}
