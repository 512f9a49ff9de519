using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing;

/// <summary>Finds the publisher's notices in an article.</summary>
public static class NoticeReader
{
    private const int MostBareEdits = 3;

    /// <summary>Reads every notice, in reading order; declared ones that no visible notice repeats come last.</summary>
    /// <param name="text">The article; its language, address and declared instants help to read dates.</param>
    public static IReadOnlyList<Notice> Read(ArticleText text) => Finish(text, Found(text, i => NoticeBlocks.At(text.Blocks, i)));

    /// <summary>Reads both sides of a comparison; an equal block that is no notice is read once.</summary>
    internal static (IReadOnlyList<Notice> Before, IReadOnlyList<Notice> After) Read(ArticleText before, ArticleText after, EqualBlocks equal)
    {
        var isPlain = new bool[before.Blocks.Count];
        var found = Finish(before, Found(before, i => Plain(i, NoticeBlocks.At(before.Blocks, i))));
        var foundAfter = Finish(after, Found(after, j => equal.SameAmongSame(j) is var i and >= 0 && isPlain[i] ? null : NoticeBlocks.At(after.Blocks, j)));
        return (found, foundAfter);

        FoundNotice? Plain(int i, FoundNotice? notice)
        {
            isPlain[i] = notice is null;
            return notice;
        }
    }

    private static List<Notice> Found(ArticleText text, Func<int, FoundNotice?> at)
    {
        List<Notice> notices = [];
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (at(i) is not { } found)
                continue;
            notices.Add(NoticeContent.Of(text, found));
            i = found.Blocks[^1];
        }

        return notices;
    }

    private static List<Notice> Finish(ArticleText text, List<Notice> notices)
    {
        if (notices.Count(IsBareEdit) > MostBareEdits)
            notices.RemoveAll(IsBareEdit);
        foreach (var correction in text.Corrections)
        {
            if (!notices.Exists(n => SameText.Repeats(n.Text, correction.Text)))
                notices.Add(NoticeContent.OfDeclared(text, correction));
        }

        return notices;
    }

    // "Edit: remove this word." over and over is advice on writing, not news of the article.
    private static bool IsBareEdit(Notice notice) =>
        notice.PrintedDate is null && notice.Label.Equals("edit", StringComparison.OrdinalIgnoreCase);
}
