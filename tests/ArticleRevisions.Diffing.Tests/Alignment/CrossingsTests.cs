using ArticleRevisions.Diffing.Alignment;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests.Alignment;

public class CrossingsTests
{
    [Fact]
    public void The_heaviest_increasing_subsequence_stays()
    {
        Assert.Equal([false, true, true], Crossings.InOrder([2, 0, 1], [5, 3, 3]));
        Assert.Equal([true, false, false], Crossings.InOrder([2, 0, 1], [7, 3, 3]));
        Assert.Equal([], Crossings.InOrder([], []));
    }

    [Fact]
    public void No_subsequence_is_heavier() => Gen.Select(Gen.Int[0, 40].HashSet[0, 9], Gen.Long[1, 9].Array[9]).Sample((set, weights) =>
    {
        int[] places = [.. set];
        var kept = Crossings.InOrder(places, weights.AsSpan(0, places.Length));

        var heaviest = 0L;
        for (var choice = 0; choice < 1 << places.Length; choice++)
        {
            int[] chosen = [.. Enumerable.Range(0, places.Length).Where(k => (choice >> k & 1) == 1)];
            if (chosen.Zip(chosen.Skip(1)).All(p => places[p.First] < places[p.Second]))
                heaviest = Math.Max(heaviest, chosen.Sum(k => weights[k]));
        }

        Assert.Equal(heaviest, Enumerable.Range(0, places.Length).Where(k => kept[k]).Sum(k => weights[k]));
    });
}
