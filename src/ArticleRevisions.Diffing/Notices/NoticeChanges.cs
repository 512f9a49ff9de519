namespace ArticleRevisions.Diffing.Notices;

internal static class NoticeChanges
{
    public static IReadOnlyList<NoticeChange> Between(IReadOnlyList<Notice> before, IReadOnlyList<Notice> after) =>
    [
        .. after.Where(a => before.All(b => b.Text != a.Text)).Select(a => new NoticeChange(NoticeChangeKind.Added, null, a)),
        .. before.Where(b => after.All(a => a.Text != b.Text)).Select(b => new NoticeChange(NoticeChangeKind.Removed, b, null)),
    ];
}
