namespace ArticleRevisions.Archive.Searching;

/// <summary>What an entry of the index must have: all of these phrases, the words of each side by side and in order.</summary>
internal sealed record WordQuery(IReadOnlyList<IReadOnlyList<string>> Phrases)
{
    /// <summary>Entries with a word.</summary>
    public static WordQuery Of(string word) => new([[word]]);

    /// <summary>Entries with all of some words, wherever.</summary>
    public static WordQuery AllOf(IEnumerable<string> words) => new([.. words.Select(w => (IReadOnlyList<string>)[w])]);

    /// <summary>The same, and these words too.</summary>
    public WordQuery With(IEnumerable<string> words) => new([.. Phrases, .. AllOf(words).Phrases]);
}
