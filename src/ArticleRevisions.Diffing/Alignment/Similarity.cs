namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// How alike two sentences are, from 0 to 1: the mean of two shares in common, that of their weighted words and that of
/// their letters in threes. Words say what a sentence is about; letters see an inflected or mistyped word and the order.
/// </summary>
internal sealed class Similarity(WordProfiles profiles, StepBudget budget)
{
    // On ArgRewrite, DEplain and WikiSplit the letters never had so much more in common than the words; short sentences may.
    private const double MostLettersAhead = 0.3;
    private const int FewWords = 6;

    /// <summary>The similarity, or null when the budget does not reach; 0 when it is certainly below <paramref name="needed"/>.</summary>
    public double? Between(WordProfile before, WordProfile after, double needed)
    {
        if (!budget.TrySpend(before.Sorted.Length + after.Sorted.Length))
            return null;
        var total = before.Weight + after.Weight;
        if (total == 0)
            return 0;
        var words = 2 * SharedWeight(before.Sorted, after.Sorted) / total;
        if (words + MostLettersAhead / 2 < needed && Math.Min(before.Sorted.Length, after.Sorted.Length) >= FewWords)
            return 0;
        if (before.Threes.Length == 0 || after.Threes.Length == 0)
            return words;
        if (!budget.TrySpend(before.Threes.Length + after.Threes.Length))
            return null;
        return (words + Letters(before.Threes, after.Threes)) / 2;
    }

    /// <summary>The weight of the words that both have, each as often as both have it; both ascending.</summary>
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

    /// <summary>The share of letters in threes that both have, each as often as both have it; both ascending, not both empty.</summary>
    public static double Letters(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var (b, a, shared) = (0, 0, 0);
        while (b < before.Length && a < after.Length)
        {
            var (one, other) = (before[b], after[a]);
            shared += one == other ? 1 : 0;
            b += one <= other ? 1 : 0;
            a += other <= one ? 1 : 0;
        }

        return 2.0 * shared / (before.Length + after.Length);
    }
}
