namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// The blocks with the same text on both sides, in order: most of a revision. What was read of such a block on the earlier
/// side holds on the later side too.
/// </summary>
internal sealed class EqualBlocks
{
    private const int None = -1;

    private readonly IReadOnlyList<Block> _before;
    private readonly IReadOnlyList<Block> _after;
    private readonly int[] _beforeOf;

    private EqualBlocks(IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        (_before, _after) = (before, after);
        Pairs = EqualPieces.InOrder(Texts(before), Texts(after));
        _beforeOf = new int[after.Count];
        Array.Fill(_beforeOf, None);
        foreach (var (b, a) in Pairs)
            _beforeOf[a] = b;
    }

    /// <summary>The positions of the equal blocks, ascending on both sides.</summary>
    public IReadOnlyList<(int Before, int After)> Pairs { get; }

    public static EqualBlocks Of(ArticleText before, ArticleText after) => new(before.Blocks, after.Blocks);

    /// <summary>The earlier block with the same text and kind, or −1.</summary>
    public int SameBefore(int after) =>
        _beforeOf[after] is var before and >= 0 && _before[before].Kind == _after[after].Kind ? before : None;

    private static string[] Texts(IReadOnlyList<Block> blocks)
    {
        var texts = new string[blocks.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = blocks[i].Text;
        return texts;
    }
}
