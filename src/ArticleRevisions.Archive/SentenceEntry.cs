namespace ArticleRevisions.Archive;

/// <summary>One wording that the search index has: which it is, and how it was when it was put there. Derived.</summary>
internal sealed class SentenceEntry
{
    // An article's entries are neighbours, so that they are found, and searched alone, as a range of ids.
    private const int OrdinalBits = 20;

    /// <summary>The article and a number within it; the row of the index has the same.</summary>
    public required long Id { get; init; }
    public required int Lineage { get; init; }
    public required int FirstSnapshot { get; init; }

    /// <summary>Whether it stood when it was indexed.</summary>
    public bool IsStanding { get; set; }

    /// <summary>The <see cref="Recording.KeptWording.Key"/> of the words that were indexed.</summary>
    public int Key { get; set; }

    /// <summary>The ids that an article's entries can have, both ends included.</summary>
    public static (long First, long Last) RangeOf(long articleId) => (articleId << OrdinalBits, ((articleId + 1) << OrdinalBits) - 1);

    /// <summary>The article of an entry.</summary>
    public static long ArticleOf(long id) => id >> OrdinalBits;
}
