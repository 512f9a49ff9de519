using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Sentences that were found as entries of a feed: a new one when a wording appears, another when it is gone.</summary>
internal static class MatchEntries
{
    public static FeedEntry Of(SentenceMatch match)
    {
        var (article, found) = (match.Article, match.Found);
        var name = FormattableString.Invariant($"sentence {match.Lineage} of snapshot {found.Wording.FirstSnapshot}");
        return new FeedEntry
        {
            Id = FeedEntry.IdOf(article.Id, article.AddedAt, found.GoneAt is null ? name : name + " gone"),
            Title = $"{article.Publication.Name}: {(article.Headline is { Length: > 0 } headline ? headline : article.Url)}",
            Path = FormattableString.Invariant($"/articles/{article.Id}/sentences/{match.Lineage}"),
            Summary = found.Wording.Text,
            Html = Html(match),
            At = found.GoneAt ?? found.FirstSeenAt,
            Categories = [found.GoneAt is null ? "standing" : "gone"],
        };
    }

    private static string Html(SentenceMatch match) =>
        new Markup().AppendHtml("<blockquote>").AppendHtml(MatchMarkup.Of(match)).AppendHtml("</blockquote>").ToString();
}
