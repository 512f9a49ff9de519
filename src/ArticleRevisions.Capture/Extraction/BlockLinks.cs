using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>The links of one block, resolved when first asked for: most blocks of a page are furniture, and their links nobody's.</summary>
internal sealed class BlockLinks(IReadOnlyList<PageLink> links, LinkTargets targets)
{
    /// <summary>Those that lead to a page, with absolute addresses.</summary>
    public IReadOnlyList<BlockLink> Resolved => field ??= Resolve();

    private List<BlockLink> Resolve()
    {
        var resolved = new List<BlockLink>(links.Count);
        foreach (var (start, end, address) in links)
        {
            if (targets.Resolve(address) is { } target)
                resolved.Add(new BlockLink(start, end, target));
        }

        return resolved;
    }
}
