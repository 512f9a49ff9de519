namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Two sentences of a gap that may be one edited sentence.</summary>
/// <param name="Row">The earlier sentence's place among the free ones of its gap.</param>
/// <param name="Column">The later sentence's place among the free ones of its gap.</param>
/// <param name="Likeness">Their similarity.</param>
/// <param name="Gain">By how much they are more alike than they need to be; less than 0 when they are not by themselves.</param>
internal readonly record struct Candidate(int Row, int Column, double Likeness, double Gain);

/// <summary>
/// Chooses pairs that keep the order and gain the most together. A pair that follows another pair, or the edge of the
/// gap, on both sides gains more: between neighbours that stayed, a changed sentence is more likely the same one.
/// </summary>
internal static class BestInOrder
{
    /// <summary>What each of its two sides can add to a pair.</summary>
    public const double NeighbourBonus = 0.08;

    /// <summary>The chosen candidates, last one first.</summary>
    /// <param name="candidates">Ordered by row, then by column.</param>
    /// <param name="rows">How many earlier sentences the gap has.</param>
    /// <param name="columns">How many later sentences the gap has.</param>
    public static List<Candidate> Choose(List<Candidate> candidates, int rows, int columns)
    {
        var values = new double[candidates.Count];
        var previous = new int[candidates.Count];
        var tree = new (double Value, int Candidate)[columns + 1];
        Array.Fill(tree, (0, -1));
        var (above, start) = (0, 0);
        while (start < candidates.Count)
        {
            var row = candidates[start].Row;
            var isBelow = start > 0 && candidates[start - 1].Row == row - 1;
            var end = start;
            for (; end < candidates.Count && candidates[end].Row == row; end++)
            {
                var column = candidates[end].Column;
                var (value, from) = BestBefore(tree, column);
                while (above < start && (!isBelow || candidates[above].Row < row - 1 || candidates[above].Column < column - 1))
                    above++;
                if (row == 0 && column == 0)
                    value += NeighbourBonus;
                else if (above < start && candidates[above].Column == column - 1 && values[above] + NeighbourBonus > value)
                    (value, from) = (values[above] + NeighbourBonus, above);
                if (row == rows - 1 && column == columns - 1)
                    value += NeighbourBonus;
                values[end] = value + candidates[end].Gain;
                previous[end] = from;
            }

            // Only now: two pairs of one row exclude each other.
            above = start;
            for (; start < end; start++)
                Raise(tree, candidates[start].Column, (values[start], start));
        }

        List<Candidate> chosen = [];
        for (var k = BestBefore(tree, columns).Candidate; k >= 0; k = previous[k])
            chosen.Add(candidates[k]);
        return chosen;
    }

    // A Fenwick tree of maxima over the columns; nothing chosen is worth 0.
    private static (double Value, int Candidate) BestBefore((double Value, int Candidate)[] tree, int column)
    {
        var best = (Value: 0.0, Candidate: -1);
        for (var at = column; at > 0; at -= at & -at)
        {
            if (tree[at].Value > best.Value)
                best = tree[at];
        }

        return best;
    }

    private static void Raise((double Value, int Candidate)[] tree, int column, (double Value, int Candidate) value)
    {
        for (var at = column + 1; at < tree.Length; at += at & -at)
        {
            if (value.Value > tree[at].Value)
                tree[at] = value;
        }
    }
}
