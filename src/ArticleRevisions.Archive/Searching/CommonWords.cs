using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// Words that so many entries of the index have that they point nowhere. They are asked again after an hour: what is common
/// hardly ever becomes rare.
/// </summary>
internal sealed class CommonWords
{
    // A language has a few thousand such words.
    private const int Most = 50_000;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, long> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a word was found to be common within the last hour.</summary>
    public bool Contains(string word) => _known.TryGetValue(word, out var at) && Stopwatch.GetElapsedTime(at) < Longest;

    /// <summary>A word was found to be common.</summary>
    public void Add(string word)
    {
        if (_known.Count >= Most)
            _known.Clear();
        _known[word] = Stopwatch.GetTimestamp();
    }
}
