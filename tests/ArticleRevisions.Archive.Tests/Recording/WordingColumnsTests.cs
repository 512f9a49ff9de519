using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using CsCheck;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class WordingColumnsTests
{
    private static readonly Gen<int?> Number = Gen.Int[0, 900].Nullable();

    private static readonly Gen<KeptWording> Wording = Gen.Select(
        Gen.Int[1, 900].Array[4], Gen.UInt, Gen.Enum<WordingOrigin>(), Gen.Select(Number, Number, Number, Number),
        Gen.Select(Gen.Int[1, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Array[0, 3],
        (n, key, origin, others, moves) => new KeptWording
        {
            Lineage = n[0],
            FirstSnapshot = n[1],
            Block = n[2],
            Span = new TextSpan(n[3], n[3] + n[2]),
            Key = key,
            Origin = origin,
            LastSnapshot = others.Item1,
            RestorationOf = others.Item2,
            Parent = others.Item3,
            Heir = others.Item4,
            Moves = [.. moves.Select(m => new SentenceMove(m.Item1, m.Item2, m.Item3))],
        });

    [Fact]
    public void Any_wordings_come_back() => Wording.Array[0, 40].Sample(wordings =>
        Assert.Equal(wordings.Select(Text), WordingColumns.Read(WordingColumns.Write(wordings)).Select(Text)), iter: 300);

    [Fact]
    public void Sentences_that_follow_each_other_take_few_bytes()
    {
        KeptWording[] wordings = [.. Enumerable.Range(0, 100).Select(i => new KeptWording
        {
            Lineage = i + 1, FirstSnapshot = 1, Block = i / 4, Span = new TextSpan(i % 4 * 81, i % 4 * 81 + 80), Key = KeptWording.KeyOf($"Sentence {i}"),
        })];

        Assert.InRange(WordingColumns.Write(wordings).Length, 400, 500);
    }

    [Fact]
    public void Cut_bytes_are_said_to_be_damaged()
    {
        var packed = Packing.PackBytes([1, 5, 2]);

        Assert.Contains("damaged", Assert.Throws<ArchiveException>(() => WordingColumns.Read(packed)).Message, StringComparison.Ordinal);
        Assert.Contains("newer", Assert.Throws<ArchiveException>(() => WordingColumns.Read(Packing.PackBytes([2, 0]))).Message, StringComparison.Ordinal);
    }

    private static string Text(KeptWording wording) => $"{wording with { Moves = [] }} {string.Join(' ', wording.Moves)}";
}
