namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// The gaps between the equal sentences that stayed in order: a sentence and its partner in the same gap are in place,
/// in different gaps one of them moved.
/// </summary>
internal sealed class Gaps
{
    private readonly (int Gap, int Place)[] _before;
    private readonly (int Gap, int Place)[] _after;

    public Gaps(Pairing pairing)
    {
        List<int> paired = [];
        for (var i = 0; i < pairing.Before.Length; i++)
        {
            if (pairing.AfterOf[i] >= 0)
                paired.Add(i);
        }

        var inOrder = Crossings.InOrder(
            [.. paired.Select(i => pairing.AfterOf[i])],
            [.. paired.Select(i => pairing.Before[i].Text.Length + 1L)]);
        var isFixedBefore = new bool[pairing.Before.Length];
        var isFixedAfter = new bool[pairing.After.Length];
        foreach (var (i, stays) in paired.Zip(inOrder))
        {
            isFixedBefore[i] = stays;
            isFixedAfter[pairing.AfterOf[i]] = stays;
        }

        _before = Number(isFixedBefore);
        _after = Number(isFixedAfter);
    }

    public int OfBefore(int sentence) => _before[sentence].Gap;

    public int OfAfter(int sentence) => _after[sentence].Gap;

    public bool AreTogether(int before, int after) => _before[before].Gap == _after[after].Gap;

    /// <summary>How far the two stand from each other's place, counted inside their gaps.</summary>
    public int Distance(int before, int after) =>
        Math.Abs(_before[before].Place - _after[after].Place) + (AreTogether(before, after) ? 0 : Math.Max(_before.Length, _after.Length));

    private static (int Gap, int Place)[] Number(bool[] isFixed)
    {
        var numbered = new (int, int)[isFixed.Length];
        var (gap, place) = (0, 0);
        for (var i = 0; i < isFixed.Length; i++)
        {
            numbered[i] = (gap, place++);
            if (isFixed[i])
                (gap, place) = (gap + 1, 0);
        }

        return numbered;
    }
}
