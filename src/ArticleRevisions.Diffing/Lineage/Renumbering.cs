namespace ArticleRevisions.Diffing.Lineage;

/// <summary>Gives lives the numbers that an earlier reading gave them.</summary>
internal static class Renumbering
{
    /// <summary>The new number of every lineage; those that are new count on from <paramref name="lineages"/>.</summary>
    public static Dictionary<int, int> Find(IEnumerable<SentenceWording> earlier, IEnumerable<SentenceWording> made, ref int lineages)
    {
        var known = new Dictionary<(int, string), Queue<int>>();
        foreach (var birth in Births(earlier))
        {
            if (!known.TryGetValue((birth.FirstSnapshot, birth.Text), out var same))
                known.Add((birth.FirstSnapshot, birth.Text), same = []);
            same.Enqueue(birth.Lineage);
        }

        var numbers = new Dictionary<int, int>();
        foreach (var birth in Births(made))
            numbers.Add(birth.Lineage, known.TryGetValue((birth.FirstSnapshot, birth.Text), out var same) && same.TryDequeue(out var number) ? number : ++lineages);
        return numbers;
    }

    public static SentenceWording Apply(Dictionary<int, int> numbers, SentenceWording wording) => wording with
    {
        Lineage = numbers[wording.Lineage],
        Parent = wording.Parent is { } parent ? numbers[parent] : null,
        Heir = wording.Heir is { } heir ? numbers[heir] : null,
    };

    private static IEnumerable<SentenceWording> Births(IEnumerable<SentenceWording> wordings) =>
        wordings.GroupBy(w => w.Lineage).OrderBy(g => g.Key).Select(g => g.MinBy(w => w.FirstSnapshot)!);
}
