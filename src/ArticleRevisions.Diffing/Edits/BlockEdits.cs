using ArticleRevisions.Diffing.Alignment;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Finds what happened to the blocks around sentences that stayed.</summary>
internal static class BlockEdits
{
    public static IReadOnlyList<BlockEdit> Of(AlignedSentences aligned)
    {
        var connected = new BlockConnections(aligned);
        var recast = new SortedSet<(int, int)>();
        var respaced = new SortedSet<(int, int)>();
        var partner = Partners(aligned);
        foreach (var link in aligned.Links)
        {
            var stayed = aligned.Moves.Count == 0 || !aligned.Moves.ContainsKey(link);
            for (var i = link.Before.Start; i < link.Before.End; i++)
            {
                for (var j = link.After.Start; j < link.After.End; j++)
                {
                    var (before, after) = (aligned.Before[i], aligned.After[j]);
                    if (stayed)
                        connected.Add(before.Block, after.Block);
                    if (before.Kind != after.Kind)
                        recast.Add((before.Block, after.Block));
                    if (link.IsPair && before.Separator != after.Separator && GoOnAlike(aligned, partner, before, after))
                        respaced.Add((before.Block, after.Block));
                }
            }
        }

        return
        [
            .. connected.Joined().Select(b => new BlockEdit(BlockOperation.Joined, [.. b.Value], [b.Key])),
            .. connected.Broken().Select(a => new BlockEdit(BlockOperation.Broken, [a.Key], [.. a.Value])),
            .. recast.Select(r => new BlockEdit(BlockOperation.Recast, [r.Item1], [r.Item2])),
            .. respaced.Select(r => new BlockEdit(BlockOperation.Respaced, [r.Item1], [r.Item2])),
        ];
    }

    private static int[] Partners(AlignedSentences aligned)
    {
        var partner = new int[aligned.Before.Length];
        Array.Fill(partner, -1);
        foreach (var link in aligned.Links)
        {
            if (link.IsPair)
                partner[link.Before.Start] = link.After.Start;
        }

        return partner;
    }

    // A separator says something only when the same sentence follows on both sides, or the block ends on both.
    private static bool GoOnAlike(AlignedSentences aligned, int[] partner, Sentence before, Sentence after)
    {
        var nextBefore = Next(aligned.Before, before);
        var nextAfter = Next(aligned.After, after);
        return nextBefore is null ? nextAfter is null : nextAfter is not null && partner[nextBefore.Index] == nextAfter.Index;
    }

    private static Sentence? Next(Sentence[] sentences, Sentence sentence) =>
        sentence.Index + 1 < sentences.Length && sentences[sentence.Index + 1].Block == sentence.Block ? sentences[sentence.Index + 1] : null;
}
