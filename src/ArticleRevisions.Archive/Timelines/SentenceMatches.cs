using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>How a sentence answers a question, the closest first.</summary>
public enum SentenceMatchKind
{
    /// <summary>It is what was asked for, word for word.</summary>
    Whole,

    /// <summary>It has the words side by side and in order.</summary>
    Phrase,

    /// <summary>It has all of the words, elsewhere.</summary>
    Words,

    /// <summary>It has many of the words, the rarer ones counting for more.</summary>
    Near,
}

/// <summary>Where to search.</summary>
public sealed record SentenceSearchFilter
{
    /// <summary>In one article only.</summary>
    public long? ArticleId { get; init; }
    /// <summary>In the articles of one publication only, by its host.</summary>
    public string? Host { get; init; }
    /// <summary>True for wordings that the latest snapshot has, false for those that are gone, null for both.</summary>
    public bool? IsStanding { get; init; }
}

/// <summary>A sentence that was found, by its wording that is closest to the question.</summary>
public sealed record SentenceMatch
{
    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }
    /// <summary>How close it is.</summary>
    public required SentenceMatchKind Kind { get; init; }
    /// <summary>The wording that was found.</summary>
    public required WordingView Found { get; init; }
    /// <summary>The wording that the sentence has now, or the last that it had; the same when it is that one which was found.</summary>
    public required WordingView Latest { get; init; }
    /// <summary>The words of the found wording that were asked for, as ranges in its text.</summary>
    public required IReadOnlyList<TextSpan> Marks { get; init; }
    /// <summary>How many of the question's different words it has.</summary>
    public required int WordsInCommon { get; init; }
    /// <summary>Its number within its article.</summary>
    public int Lineage => Found.Wording.Lineage;
    /// <summary>Whether the article has it still in the found words.</summary>
    public bool IsStanding => Found.Wording.LastSnapshot is null;
    /// <summary>The revision that took the found words away, by its later snapshot; null while they stand.</summary>
    public int? EndedBy => Found.Wording.LastSnapshot + 1;
}

/// <summary>What a search found, the closest first.</summary>
/// <param name="Words">How many different words were asked for; 0 when there was no letter or digit in the question.</param>
/// <param name="Matches">The sentences.</param>
/// <param name="HasMore">Whether there are more as close as the last, which a longer question would tell apart.</param>
public sealed record SentenceFindings(int Words, IReadOnlyList<SentenceMatch> Matches, bool HasMore);
