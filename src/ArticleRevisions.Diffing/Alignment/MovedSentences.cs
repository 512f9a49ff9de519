namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Tells moves from what stayed: the smaller side of every crossing moved. Sentences that went together are one move;
/// a short or repeated one alone is no move but another sentence.
/// </summary>
internal sealed class MovedSentences(Pairing pairing, List<SentenceLink> extended, DiffOptions options)
{
    private const int Lengths = 256;

    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    public (List<SentenceLink> Links, Dictionary<SentenceLink, Move> Moves) Find()
    {
        var links = AllLinks();
        var inOrder = InOrder(links);
        if (!inOrder.Contains(false))
            return (links, []);
        var stayed = links.Where((_, k) => inOrder[k]).ToList();
        var moved = links.Where((_, k) => !inOrder[k]).Select(MainPair).ToList();
        FindRepeated(moved);
        var groups = Groups(moved).Where(MayMove).ToList();

        var moves = new Dictionary<SentenceLink, Move>(ReferenceEqualityComparer.Instance);
        foreach (var (group, number) in groups.OrderBy(g => g[0].After.Start).Select((g, k) => (g, k + 1)))
        {
            var move = Describe(group, number, stayed);
            foreach (var link in group)
                moves.Add(link, move);
        }

        List<SentenceLink> all = [.. stayed, .. groups.SelectMany(g => g)];
        all.Sort((x, y) => x.Before.Start.CompareTo(y.Before.Start));
        return (all, moves);
    }

    // Of the texts that seem to have moved, those that stand more than once on a side.
    private void FindRepeated(List<SentenceLink> moved)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        // Most other texts differ in length already.
        var hasLength = new bool[Lengths];
        foreach (var link in moved)
        {
            foreach (var text in (ReadOnlySpan<string>)[pairing.Before[link.Before.Start].Text, pairing.After[link.After.Start].Text])
            {
                texts.Add(text);
                hasLength[text.Length % Lengths] = true;
            }
        }

        foreach (var side in (ReadOnlySpan<Sentence[]>)[pairing.Before, pairing.After])
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var sentence in side)
            {
                if (hasLength[sentence.Text.Length % Lengths] && texts.Contains(sentence.Text) && !seen.Add(sentence.Text))
                    _repeated.Add(sentence.Text);
            }
        }
    }

    private List<SentenceLink> AllLinks()
    {
        var extendedAt = new SentenceLink?[pairing.Before.Length];
        foreach (var link in extended)
            extendedAt[link.Before.Start] = link;

        List<SentenceLink> links = new(pairing.Before.Length);
        for (var i = 0; i < pairing.Before.Length; i++)
        {
            if (extendedAt[i] is { } link)
            {
                links.Add(link);
                i = link.Before.End - 1;
            }
            else if (pairing.AfterOf[i] is var j and >= 0)
            {
                links.Add(new SentenceLink(new SentenceRange(i, i + 1), new SentenceRange(j, j + 1), pairing.Scores[i]));
            }
        }

        return links;
    }

    private bool[] InOrder(List<SentenceLink> links)
    {
        var places = new int[links.Count];
        var weights = new long[links.Count];
        for (var k = 0; k < places.Length; k++)
            (places[k], weights[k]) = (links[k].After.Start, Weight(links[k]));
        return Crossings.InOrder(places, weights);
    }

    private long Weight(SentenceLink link)
    {
        var weight = 1L;
        for (var i = link.Before.Start; i < link.Before.End; i++)
            weight += pairing.Before[i].Text.Length;
        return weight;
    }

    // What moved and was split as well is a move of its larger part; the other parts came in or went out.
    private SentenceLink MainPair(SentenceLink link)
    {
        if (link.IsPair)
            return link;
        var before = Enumerable.Range(link.Before.Start, link.Before.Count).First(i => pairing.AfterOf[i] >= link.After.Start && pairing.AfterOf[i] < link.After.End);
        var after = pairing.AfterOf[before];
        return new SentenceLink(new SentenceRange(before, before + 1), new SentenceRange(after, after + 1), link.Score);
    }

    private static IEnumerable<List<SentenceLink>> Groups(IEnumerable<SentenceLink> moved)
    {
        List<SentenceLink> group = [];
        foreach (var link in moved)
        {
            if (group.Count > 0 && (group[^1].Before.End != link.Before.Start || group[^1].After.End != link.After.Start))
            {
                yield return group;
                group = [];
            }

            group.Add(link);
        }

        if (group.Count > 0)
            yield return group;
    }

    // What was reworded goes along with a neighbour that surely moved.
    private bool MayMove(List<SentenceLink> group) =>
        group.Exists(l => l.Score >= options.MoveThreshold && IsTelling(l)) && !group.Exists(IsRewordedIntoNotice);

    // An exact copy may have moved anywhere; in other words nothing moves into a notice or out of one.
    private bool IsRewordedIntoNotice(SentenceLink link) =>
        pairing.AreApart(link.Before.Start, link.After.Start) && pairing.Before[link.Before.Start].Text != pairing.After[link.After.Start].Text;

    private bool IsTelling(SentenceLink link)
    {
        var before = pairing.Before[link.Before.Start].Text;
        return !_repeated.Contains(before) && !_repeated.Contains(pairing.After[link.After.Start].Text) && MoveLimits.IsLong(before);
    }

    // Among what stayed, the group stands behind something that it stood before (down), or the other way round (up).
    private static Move Describe(List<SentenceLink> group, int number, List<SentenceLink> stayed)
    {
        var place = group[0].After.Start;
        var follower = stayed.BinarySearch(group[0], Comparer<SentenceLink>.Create((x, y) => x.Before.Start.CompareTo(y.Before.Start)));
        follower = follower < 0 ? ~follower : follower;
        if (follower < stayed.Count && stayed[follower].After.Start < place)
            return new Move(number, MoveDirection.Down, place - stayed[follower].After.Start);
        var end = follower == 0 ? place + 1 : stayed[follower - 1].After.End;
        return new Move(number, MoveDirection.Up, Math.Max(1, end - group[^1].After.End));
    }
}
