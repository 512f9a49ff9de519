namespace ArticleRevisions.Diffing.Lineage;

/// <summary>
/// Who is who when a comparison reads a snapshot that an earlier one has cut into sentences already. As a rule both cut
/// alike. They may not where the language changed, the text was too large, or the engine is another: then a sentence
/// continues the one with which it shares most characters.
/// </summary>
internal sealed class Ancestors
{
    private readonly SentenceWording?[] _of;
    private readonly int?[] _parents;

    private Ancestors(SentenceWording?[] of, int?[] parents) => (_of, _parents) = (of, parents);

    /// <summary>Those that no sentence continues, each with the lineage that took in most of it.</summary>
    public List<(SentenceWording Wording, int? Heir)> Lost { get; } = [];

    /// <summary>The wording that a sentence of the earlier text continues, or null.</summary>
    public SentenceWording? Of(Sentence sentence) => _of[sentence.Index];

    /// <summary>The lineage that a sentence without an ancestor of its own was cut off.</summary>
    public int? ParentOf(Sentence sentence) => _parents[sentence.Index];

    public static Ancestors Find(SentenceWording?[] standing, IReadOnlyList<Edit> edits)
    {
        var texts = new string[edits.Sum(e => e.Before.Count)];
        foreach (var sentence in edits.SelectMany(e => e.Before))
            texts[sentence.Index] = WordingText.Of(sentence);
        return IsSameCut(standing, texts) ? new Ancestors(standing, new int?[texts.Length]) : ByOverlap(standing, texts);
    }

    private static bool IsSameCut(SentenceWording?[] standing, string[] texts)
    {
        if (standing.Length != texts.Length)
            return false;
        for (var i = 0; i < texts.Length; i++)
        {
            if ((standing[i]?.Text ?? "") != texts[i])
                return false;
        }

        return true;
    }

    // Both cover the same text but for white space between sentences, so characters without it are counted.
    private static Ancestors ByOverlap(SentenceWording?[] standing, string[] texts)
    {
        var (of, parents) = (new SentenceWording?[texts.Length], new int?[texts.Length]);
        var shares = Overlaps(standing, texts).OrderByDescending(s => s.Shared).ThenBy(s => s.Old).ThenBy(s => s.New).ToList();
        var taken = new HashSet<int>();
        foreach (var (old, anew, _) in shares)
        {
            if (of[anew] is null && taken.Add(old))
                of[anew] = standing[old];
        }

        var result = new Ancestors(of, parents);
        foreach (var (old, anew, _) in shares)
        {
            if (of[anew] is null)
                parents[anew] ??= standing[old]!.Lineage;
            if (taken.Add(old))
                result.Lost.Add((standing[old]!, of[anew]?.Lineage));
        }

        for (var i = 0; i < standing.Length; i++)
        {
            if (standing[i] is { } wording && taken.Add(i))
                result.Lost.Add((wording, null));
        }

        return result;
    }

    private static List<(int Old, int New, int Shared)> Overlaps(SentenceWording?[] standing, string[] texts)
    {
        var overlaps = new List<(int, int, int)>();
        var (oldEnds, newEnds) = (Ends([.. standing.Select(w => w?.Text ?? "")]), Ends(texts));
        for (var (i, j, start) = (0, 0, 0); i < oldEnds.Length && j < newEnds.Length;)
        {
            var end = Math.Min(oldEnds[i], newEnds[j]);
            if (end > start)
                overlaps.Add((i, j, end - start));
            start = end;
            // What ends here makes room: one of them or both.
            var (oldEnd, newEnd) = (oldEnds[i], newEnds[j]);
            i += oldEnd == end ? 1 : 0;
            j += newEnd == end ? 1 : 0;
        }

        return overlaps;
    }

    private static int[] Ends(string[] texts)
    {
        var ends = new int[texts.Length];
        var end = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var c in texts[i])
                end += char.IsWhiteSpace(c) ? 0 : 1;
            ends[i] = end;
        }

        return ends;
    }
}
