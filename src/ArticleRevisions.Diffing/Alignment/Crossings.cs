namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Finds what stayed in order: the heaviest increasing subsequence of links. The others crossed it, so they are the
/// smaller side of every crossing.
/// </summary>
internal static class Crossings
{
    /// <summary>For each link whether it stayed in order.</summary>
    /// <param name="places">The place of each link on the later side, in the order of the earlier side; all different.</param>
    /// <param name="weights">How much each link weighs, more than 0.</param>
    public static bool[] InOrder(ReadOnlySpan<int> places, ReadOnlySpan<long> weights)
    {
        var kept = new bool[places.Length];
        if (IsIncreasing(places))
        {
            Array.Fill(kept, true);
            return kept;
        }

        var best = new (long Weight, int Link)[places[IndexOfMax(places)] + 2];
        var previous = new int[places.Length];
        for (var k = 0; k < places.Length; k++)
        {
            var (weight, link) = HeaviestBelow(best, places[k]);
            previous[k] = link;
            Raise(best, places[k], (weight + weights[k], k));
        }

        for (var k = HeaviestBelow(best, best.Length - 1).Link; k >= 0; k = previous[k])
            kept[k] = true;
        return kept;
    }

    private static bool IsIncreasing(ReadOnlySpan<int> places)
    {
        for (var k = 1; k < places.Length; k++)
        {
            if (places[k] < places[k - 1])
                return false;
        }

        return true;
    }

    private static int IndexOfMax(ReadOnlySpan<int> places)
    {
        var max = 0;
        for (var k = 1; k < places.Length; k++)
        {
            if (places[k] > places[max])
                max = k;
        }

        return max;
    }

    // A Fenwick tree of maxima over the later side's places.
    private static (long Weight, int Link) HeaviestBelow((long Weight, int Link)[] tree, int place)
    {
        var heaviest = (Weight: 0L, Link: -1);
        for (var at = place; at > 0; at -= at & -at)
        {
            if (tree[at].Weight > heaviest.Weight)
                heaviest = tree[at];
        }

        return heaviest;
    }

    private static void Raise((long Weight, int Link)[] tree, int place, (long Weight, int Link) value)
    {
        for (var at = place + 1; at < tree.Length; at += at & -at)
        {
            if (value.Weight > tree[at].Weight)
                tree[at] = value;
        }
    }
}
