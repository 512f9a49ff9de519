namespace ArticleRevisions.Diffing;

/// <summary>Finds the publisher's notices in an article.</summary>
public static class NoticeReader
{
    /// <summary>Reads every notice, in reading order; declared ones that no visible notice repeats come last.</summary>
    /// <param name="text">The article; its language, address and declared instants help to read dates.</param>
    public static IReadOnlyList<Notice> Read(ArticleText text) => [];
}
