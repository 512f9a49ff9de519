using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Revisions as entries of a feed, the change itself in the content.</summary>
internal static class RevisionEntries
{
    public static FeedEntry Of(RevisionSummary revision)
    {
        var article = revision.Article;
        return new FeedEntry
        {
            Id = FeedEntry.IdOf(article.Id, article.AddedAt, FormattableString.Invariant($"{revision.To}")),
            Title = $"{article.Publication.Name}: {(article.Headline is { Length: > 0 } headline ? headline : article.Url)}",
            Path = FormattableString.Invariant($"/articles/{article.Id}/compare/{revision.From}..{revision.To}"),
            Summary = revision.Summary,
            Html = RevisionContent.Html(revision),
            At = revision.DetectedAt,
            Categories = [.. revision.Kinds.Select(k => k.ToString().ToLowerInvariant())],
        };
    }
}
