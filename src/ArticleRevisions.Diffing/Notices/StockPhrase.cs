using System.Buffers;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>One way of saying that an article was changed.</summary>
/// <param name="Says">The words.</param>
/// <param name="Also">What must stand in the block as well, because other prose uses the words too; null when they speak alone.</param>
/// <param name="Unless">What must not stand in the block; null when nothing speaks against.</param>
/// <param name="Further">A second thing that must stand in the block.</param>
internal sealed record StockPhrase(PhrasePattern Says, PhrasePattern? Also = null, PhrasePattern? Unless = null, PhrasePattern? Further = null)
{
    public static PhrasePattern Words(string pattern) => new(pattern);

    public static StockPhrase Of(string pattern, PhrasePattern? also = null, PhrasePattern? unless = null, PhrasePattern? further = null) => new(Words(pattern), also, unless, further);

    /// <summary>True when the block says so in its own voice; what it quotes is somebody else's.</summary>
    public bool StandsIn(string block)
    {
        foreach (var match in Says.EnumerateMatches(block))
        {
            if (!IsQuoted(block, match.Index + match.Length))
                return Also?.IsMatch(block) != false && Further?.IsMatch(block) != false && Unless?.IsMatch(block) != true;
        }

        return false;
    }

    // Between "…" or “…”. A German text ends its quotations with the mark that opens English ones, hence the look ahead.
    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var after = text.AsSpan(at);
        if (before.Count('"') % 2 == 1 && after.Contains('"'))
            return true;
        var next = after.IndexOfAny('“', '”');
        return before.LastIndexOf('“') > before.LastIndexOf('”') && next >= 0 && after[next] == '”';
    }
}

/// <summary>
/// Phrases that share parts of words, apart by <c>|</c>: a block without any of the parts holds none of the
/// phrases, and looking for parts is much cheaper.
/// </summary>
internal sealed class PhraseGroup(string parts, params StockPhrase[] phrases)
{
    private readonly SearchValues<string> _parts = SearchValues.Create(parts.Split('|'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts, for one search for all groups' parts at once.</summary>
    public IEnumerable<string> Parts { get; } = parts.Split('|');

    public bool StandsIn(string block) => block.AsSpan().ContainsAny(_parts) && Array.Exists(phrases, p => p.StandsIn(block));
}

/// <summary>Groups that are looked for together: one search for the parts of all of them comes first.</summary>
internal sealed class PhraseSection(IReadOnlyList<PhraseGroup> groups)
{
    private readonly PhraseParts _parts = new(groups.SelectMany(g => g.Parts));

    public bool StandsIn(string block)
    {
        if (!_parts.StandIn(block))
            return false;
        foreach (var group in groups)
        {
            if (group.StandsIn(block))
                return true;
        }

        return false;
    }
}
