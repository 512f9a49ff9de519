using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing;

/// <summary>Finds the publisher's notices in an article.</summary>
public static class NoticeReader
{
    private const int MostBareEdits = 3;

    /// <summary>Reads every notice, in reading order; declared ones that no visible notice repeats come last; to one that does they lend their date.</summary>
    /// <param name="text">The article; its language, address and declared instants help to read dates.</param>
    public static IReadOnlyList<Notice> Read(ArticleText text) => Read(text, new bool[text.Blocks.Count]);

    /// <summary>Reads both texts of a comparison; what was read of a block that both have holds for both.</summary>
    internal static (IReadOnlyList<Notice> Before, IReadOnlyList<Notice> After) ReadBoth(ArticleText before, ArticleText after, EqualBlocks equal)
    {
        var (isPlainBefore, isPlainAfter) = (new bool[before.Blocks.Count], new bool[after.Blocks.Count]);
        var notices = Read(before, isPlainBefore);
        foreach (var (b, a) in equal.Pairs)
            isPlainAfter[a] = isPlainBefore[b];
        return (notices, Read(after, isPlainAfter));
    }

    // Plain blocks are no notices whatever stands around them; those found are marked.
    private static List<Notice> Read(ArticleText text, bool[] isPlain)
    {
        var notices = new List<Notice>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (isPlain[i])
                continue;
            if (NoticeBlocks.At(text, i) is not { } found)
            {
                isPlain[i] = NoticeLabels.AtStart(text.Blocks[i].Text) is null;
                continue;
            }

            notices.Add(NoticeContent.Of(text, found));
            i = found.Blocks[^1];
        }

        if (notices.Count(IsBareEdit) > MostBareEdits)
            notices.RemoveAll(IsBareEdit);
        foreach (var correction in text.Corrections)
        {
            var shown = notices.FindIndex(n => n.Source == NoticeSource.Text && SameText.Repeats(n.Text, correction.Text));
            if (shown >= 0)
                notices[shown] = NoticeContent.Dated(notices[shown], correction);
            else if (!notices.Exists(n => SameText.Repeats(n.Text, correction.Text)))
                notices.Add(NoticeContent.OfDeclared(text, correction));
        }

        return notices;
    }

    // "Edit: remove this word." over and over is advice on writing, not news of the article.
    private static bool IsBareEdit(Notice notice) =>
        notice.PrintedDate is null && notice.Label.Equals("edit", StringComparison.OrdinalIgnoreCase);
}
