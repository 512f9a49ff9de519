using ArticleRevisions.Diffing.Lineage;

namespace ArticleRevisions.Diffing;

/// <summary>
/// Follows every sentence of an article from snapshot to snapshot: born, edited, moved, split, merged, removed, restored.
/// It knows only the edits of comparisons, so the same comparisons in the same order give the same lives.
/// </summary>
public sealed class SentenceLineage
{
    private readonly List<SentenceWording> _ended = [];
    private readonly GoneWordings _gone;
    private SentenceWording?[] _standing;

    private SentenceLineage(int snapshot, int lineages, SentenceWording?[] standing, IEnumerable<SentenceWording> gone)
    {
        (Snapshot, Lineages, _standing, _gone) = (snapshot, lineages, standing, new GoneWordings());
        foreach (var wording in gone.OrderBy(w => w.LastSnapshot).ThenBy(w => w.Lineage))
            End(wording);
    }

    /// <summary>The snapshot reached.</summary>
    public int Snapshot { get; private set; }

    /// <summary>The highest lineage given so far.</summary>
    public int Lineages { get; private set; }

    /// <summary>The lineage of every sentence of <see cref="Snapshot"/>, in reading order; 0 for an empty one, which has no life.</summary>
    public IReadOnlyList<int> Order => [.. _standing.Select(w => w?.Lineage ?? 0)];

    /// <summary>Every wording known, by lineage and then by first snapshot.</summary>
    public IReadOnlyList<SentenceWording> Wordings =>
        [.. _ended.Concat(_standing.OfType<SentenceWording>()).OrderBy(w => w.Lineage).ThenBy(w => w.FirstSnapshot)];

    /// <summary>Begins with snapshot 1: all of its sentences are born.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static SentenceLineage Begin(ArticleText first)
    {
        ArgumentNullException.ThrowIfNull(first);
        var lineage = new SentenceLineage(snapshot: 0, lineages: 0, standing: [], gone: []);
        // Against itself, so that the text is cut as comparisons cut it.
        lineage.Advance([.. ArticleDiffer.Compare(first, first).Edits.Select(e => new Edit { Operation = EditOperation.Inserted, Before = [], After = e.After })]);
        return lineage;
    }

    /// <summary>Takes up where an earlier run stopped.</summary>
    /// <param name="snapshot">The snapshot it had reached.</param>
    /// <param name="lineages">The highest lineage it had given.</param>
    /// <param name="order">Its <see cref="Order"/>.</param>
    /// <param name="wordings">
    /// Its wordings: all that stand; of those that have ended at least the ones with a text of <see cref="TextsAfter"/>.
    /// </param>
    /// <exception cref="ArgumentException">The order names a lineage that has no standing wording.</exception>
    public static SentenceLineage Resume(int snapshot, int lineages, IReadOnlyList<int> order, IReadOnlyCollection<SentenceWording> wordings)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(wordings);
        var standing = wordings.Where(w => w.LastSnapshot is null).ToDictionary(w => w.Lineage);
        SentenceWording?[] inOrder =
        [
            .. order.Select(lineage => lineage == 0 ? null
                : standing.GetValueOrDefault(lineage) ?? throw new ArgumentException($"Sentence {lineage} has no wording that stands.", nameof(wordings))),
        ];
        return new SentenceLineage(snapshot, lineages, inOrder, wordings.Where(w => w.LastSnapshot is not null));
    }

    /// <summary>The words that a comparison brings in or changes: of wordings that have ended, only those with one of these texts can come back.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static IReadOnlySet<string> TextsAfter(RevisionDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return diff.Edits.Where(e => e.Operation != EditOperation.Unchanged).SelectMany(e => e.After).Select(WordingText.Of).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Goes on to the next snapshot.</summary>
    /// <param name="next">The comparison of <see cref="Snapshot"/> with the one that follows.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public void Advance(RevisionDiff next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Advance(next.Edits);
    }

    /// <summary>
    /// Takes over the numbers of an earlier reading of the same history, so that an address of a sentence keeps its meaning
    /// when another engine reads the texts: a sentence that was born in the same snapshot with the same words is the same.
    /// Others get numbers that were never given.
    /// </summary>
    /// <param name="earlier">The wordings of the earlier reading.</param>
    /// <param name="lineages">The highest lineage that it had given.</param>
    /// <exception cref="ArgumentNullException">The earlier reading is null.</exception>
    public SentenceLineage WithNumbersOf(IEnumerable<SentenceWording> earlier, int lineages)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var numbers = Renumbering.Find(earlier, Wordings, ref lineages);
        return new SentenceLineage(Snapshot, lineages, [.. _standing.Select(w => w is null ? null : Renumbering.Apply(numbers, w))],
            _ended.Select(w => Renumbering.Apply(numbers, w)));
    }

    private void Advance(IReadOnlyList<Edit> edits)
    {
        var step = new LineageStep(_standing, edits, _gone, Snapshot + 1, Lineages);
        step.Run();
        (Snapshot, Lineages, _standing) = (Snapshot + 1, step.Lineages, step.Standing);
        // In one order, whether in one run or taken up again.
        foreach (var wording in step.Ended.OrderBy(w => w.Lineage))
            End(wording);
    }

    private void End(SentenceWording wording)
    {
        _ended.Add(wording);
        _gone.Add(wording);
    }
}
