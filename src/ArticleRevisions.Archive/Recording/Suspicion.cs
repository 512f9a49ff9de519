using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Tells a text that may be a cut page or another page from an edit of the article.</summary>
internal static class Suspicion
{
    /// <summary>In how many checks a suspicious text must be seen before it counts.</summary>
    public const int SightsThatConvince = 3;

    /// <summary>True for a text under half of the last one, or under another headline without a sentence of it.</summary>
    public static bool Falls(RevisionDiff diff, int wordsBefore, int wordsAfter) =>
        wordsAfter * 2 < wordsBefore || (HasAnotherHeadline(diff) && !SharesSentence(diff));

    /// <summary>True for a text under half of the last one that still has sentences of it: on a page that says it is not free for all, the rest stands behind a wall.</summary>
    public static bool IsTeaser(RevisionDiff diff, int wordsBefore, int wordsAfter) =>
        wordsAfter * 2 < wordsBefore && SharesSentence(diff);

    private static bool HasAnotherHeadline(RevisionDiff diff) => diff.Fields.Any(f => f.Field == ArticleField.Headline);

    private static bool SharesSentence(RevisionDiff diff) => diff.Edits.Any(e =>
        e.Operation is EditOperation.Unchanged || (e.Operation is EditOperation.Moved && e.Words.Count == 0));
}
