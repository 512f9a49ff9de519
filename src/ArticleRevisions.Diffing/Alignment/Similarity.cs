namespace ArticleRevisions.Diffing.Alignment;

/// <summary>How alike two sentences are, from 0 to 1: the weighted share of words in common, in any order and in the same order.</summary>
internal sealed class Similarity(WordProfiles profiles, StepBudget budget)
{
    // Below so many words one changed word decides alone, so characters are asked as well.
    private const int FewWords = 6;

    /// <summary>The similarity, or null when the budget does not reach; 0 when it is certainly below <paramref name="threshold"/>.</summary>
    public double? Between(WordProfile before, WordProfile after, double threshold)
    {
        if (!budget.TrySpend(before.Sorted.Length + after.Sorted.Length))
            return null;
        var total = before.Weight + after.Weight;
        if (total == 0)
            return 0;
        var inAnyOrder = 2 * SharedWeight(before.Sorted, after.Sorted) / total;
        var score = 0.0;
        if (inAnyOrder >= threshold)
        {
            if (!budget.TrySpend((long)before.Ordered.Length * after.Ordered.Length))
                return null;
            score = (inAnyOrder + 2 * SharedInOrder(before.Ordered, after.Ordered) / total) / 2;
        }

        if (score < threshold && Math.Max(before.Ordered.Length, after.Ordered.Length) < FewWords)
            score = Math.Max(score, Letters(before.Letters, after.Letters));
        return score;
    }

    /// <summary>The weight of the words that both have, each as often as both have it.</summary>
    public double SharedWeight(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var weights = profiles.Weights;
        var (b, a, weight) = (0, 0, 0.0);
        while (b < before.Length && a < after.Length)
        {
            if (before[b] == after[a])
            {
                weight += weights[before[b]];
                b++;
                a++;
            }
            else if (before[b] < after[a])
            {
                b++;
            }
            else
            {
                a++;
            }
        }

        return weight;
    }

    // The heaviest common subsequence, row by row.
    private double SharedInOrder(int[] before, int[] after)
    {
        var weights = profiles.Weights;
        var row = new double[after.Length + 1];
        foreach (var word in before)
        {
            var weight = weights[word];
            var diagonal = 0.0;
            for (var a = 0; a < after.Length; a++)
            {
                var above = row[a + 1];
                row[a + 1] = after[a] == word ? diagonal + weight : Math.Max(above, row[a]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    // Dice over pairs of neighbouring characters.
    private static double Letters(string before, string after)
    {
        if (before.Length < 2 || after.Length < 2)
            return 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < before.Length; i++)
            pairs[(before[i - 1], before[i])] = pairs.GetValueOrDefault((before[i - 1], before[i])) + 1;
        var shared = 0;
        for (var i = 1; i < after.Length; i++)
        {
            if (pairs.TryGetValue((after[i - 1], after[i]), out var left) && left > 0)
            {
                shared++;
                pairs[(after[i - 1], after[i])] = left - 1;
            }
        }

        return 2.0 * shared / (before.Length + after.Length - 2);
    }
}
