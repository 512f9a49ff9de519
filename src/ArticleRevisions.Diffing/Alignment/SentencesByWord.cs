namespace ArticleRevisions.Diffing.Alignment;

/// <summary>
/// Finds the sentences that share a word which few have: scoring every pair of a long rewritten text would be quadratic.
/// </summary>
internal sealed class SentencesByWord
{
    // Words that stand in more sentences than this do not bring pairs together.
    private const int MostSentences = 32;

    private readonly int[] _counts;
    private readonly int[] _last;
    private readonly List<(int Sentence, int Earlier)> _entries = [];
    private readonly int[] _seenBy;

    /// <summary>Reads the sentences, numbered in their order.</summary>
    public SentencesByWord(int words, IReadOnlyList<WordProfile> sentences)
    {
        _counts = new int[words];
        _last = new int[words];
        _seenBy = new int[sentences.Count];
        Array.Fill(_last, -1);
        Array.Fill(_seenBy, -1);
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var word in sentences[s].Sorted)
            {
                if (_last[word] >= 0 && _entries[_last[word]].Sentence == s)
                    continue;
                _counts[word]++;
                _entries.Add((s, _last[word]));
                _last[word] = _entries.Count - 1;
            }
        }
    }

    /// <summary>Adds the numbers of the sentences that share a rare word with this one, each once, in no order.</summary>
    /// <param name="asking">The sentence's own number; asked once each.</param>
    /// <param name="sentence">Its words.</param>
    /// <param name="found">What is found; those already in it are not added again.</param>
    public void AddSharing(int asking, WordProfile sentence, List<int> found)
    {
        foreach (var known in found)
            _seenBy[known] = asking;
        foreach (var word in sentence.Sorted)
        {
            if (_counts[word] > MostSentences)
                continue;
            for (var at = _last[word]; at >= 0; at = _entries[at].Earlier)
            {
                var other = _entries[at].Sentence;
                if (_seenBy[other] == asking)
                    continue;
                _seenBy[other] = asking;
                found.Add(other);
            }
        }
    }
}
