using ArticleRevisions.Diffing.Alignment;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Which blocks the sentences that stayed connect. Nearly always each block has one partner: only the others are collected.</summary>
internal sealed class BlockConnections
{
    private const int None = -1;

    private readonly int[] _afterOf;
    private readonly int[] _beforeOf;
    private readonly SortedDictionary<int, SortedSet<int>> _broken = [];
    private readonly SortedDictionary<int, SortedSet<int>> _joined = [];

    public BlockConnections(AlignedSentences aligned)
    {
        _afterOf = Unconnected(aligned.Before);
        _beforeOf = Unconnected(aligned.After);
    }

    public void Add(int before, int after)
    {
        Connect(_afterOf, _broken, before, after);
        Connect(_beforeOf, _joined, after, before);
    }

    /// <summary>By block of the later text: the several blocks of the earlier one that it came from.</summary>
    public IReadOnlyDictionary<int, SortedSet<int>> Joined() => _joined;

    /// <summary>By block of the earlier text: the several blocks of the later one that it became.</summary>
    public IReadOnlyDictionary<int, SortedSet<int>> Broken() => _broken;

    private static int[] Unconnected(Sentence[] sentences)
    {
        var partners = new int[sentences.Length == 0 ? 0 : sentences[^1].Block + 1];
        Array.Fill(partners, None);
        return partners;
    }

    private static void Connect(int[] partners, SortedDictionary<int, SortedSet<int>> several, int from, int to)
    {
        if (partners[from] == None)
            partners[from] = to;
        if (partners[from] == to)
            return;
        if (!several.TryGetValue(from, out var connected))
            several.Add(from, connected = [partners[from]]);
        connected.Add(to);
    }
}
