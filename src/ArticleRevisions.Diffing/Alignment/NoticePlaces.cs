namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// The blocks that are notices. A notice quotes what it is about, so that a sentence of the article may resemble it; yet
/// no sentence went into a notice or came out of one.
/// </summary>
internal sealed class NoticePlaces(IReadOnlyList<Notice> before, IReadOnlyList<Notice> after)
{
    private readonly HashSet<int> _before = [.. before.SelectMany(n => n.Blocks)];
    private readonly HashSet<int> _after = [.. after.SelectMany(n => n.Blocks)];

    /// <summary>True when one sentence is a notice's and the other is not.</summary>
    public bool AreApart(Sentence before, Sentence after) => _before.Contains(before.Block) != _after.Contains(after.Block);
}
