using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing;

/// <summary>Finds the publisher's notices in an article.</summary>
public static class NoticeReader
{
    /// <summary>Reads every notice, in reading order; declared ones that no visible notice repeats come last.</summary>
    /// <param name="text">The article; its language, address and declared instants help to read dates.</param>
    public static IReadOnlyList<Notice> Read(ArticleText text)
    {
        var notices = new List<Notice>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (NoticeBlocks.At(text.Blocks, i) is not { } found)
                continue;
            notices.Add(NoticeContent.Of(text, found));
            i = found.Blocks[^1];
        }

        foreach (var correction in text.Corrections)
        {
            if (!notices.Exists(n => SameText.Repeats(n.Text, correction.Text)))
                notices.Add(NoticeContent.OfDeclared(text, correction));
        }

        return notices;
    }
}
