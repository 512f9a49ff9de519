using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Finds the notices that came, changed and went between two texts.</summary>
internal static class NoticeChanges
{
    // Two notices of one kind with half of their words in common are one notice in other words.
    private const double SameNotice = 0.5;

    /// <summary>Added and changed ones in order of the later text, then the removed ones.</summary>
    public static IReadOnlyList<NoticeChange> Between(IReadOnlyList<Notice> before, IReadOnlyList<Notice> after)
    {
        var left = before.ToList();
        var open = after.Where(n => !TakeEqual(n)).ToArray();
        var changes = new List<NoticeChange>();
        foreach (var notice in open)
        {
            var old = left.Where(n => n.Kind == notice.Kind).MaxBy(n => Likeness(n, notice));
            if (old is not null && Likeness(old, notice) >= SameNotice)
            {
                left.Remove(old);
                changes.Add(new NoticeChange(NoticeChangeKind.Changed, old, notice));
            }
            else
            {
                changes.Add(new NoticeChange(NoticeChangeKind.Added, null, notice));
            }
        }

        changes.AddRange(left.Select(n => new NoticeChange(NoticeChangeKind.Removed, n, null)));
        return changes;

        bool TakeEqual(Notice notice)
        {
            var equal = left.Find(n => TypographyFolding.Fold(n.Text) == TypographyFolding.Fold(notice.Text));
            return equal is not null && left.Remove(equal);
        }
    }

    private static double Likeness(Notice one, Notice other)
    {
        // Another stated date is another notice, however alike their words are.
        if (one.PrintedDate is not null && other.PrintedDate is not null && one.PrintedDate != other.PrintedDate)
            return 0;
        return SameText.Share(one.Text, other.Text);
    }
}
