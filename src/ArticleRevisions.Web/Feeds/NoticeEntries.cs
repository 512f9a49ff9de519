using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Notices as entries of a feed, with the edits they account for in the content.</summary>
internal static class NoticeEntries
{
    public static FeedEntry Of(RecentNotice notice)
    {
        var (article, view) = (notice.Article, notice.Entry.Notice);
        return new FeedEntry
        {
            Id = FeedEntry.IdOf(article.Id, article.AddedAt, FormattableString.Invariant($"notice {view.Id}")),
            Title = $"{article.Publication.Name}: {view.Notice.Label} {(article.Headline is { Length: > 0 } headline ? headline : article.Url)}",
            Path = FormattableString.Invariant($"/articles/{article.Id}/notices#notice-{view.Id}"),
            Summary = view.Notice.Text,
            Html = RevisionContent.Html(notice.Entry),
            At = view.FirstSeenAt,
            Categories = [view.Notice.Kind.ToString().ToLowerInvariant()],
        };
    }
}
