using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Api;

/// <summary>An outlet.</summary>
internal sealed record PublicationResponse(long Id, string Host, string Name)
{
    public static PublicationResponse Of(PublicationView publication) => new(publication.Id, publication.Host, publication.Name);
}

/// <summary>A page that is watched.</summary>
internal sealed record ArticleResponse
{
    public required long Id { get; init; }
    public required string Url { get; init; }
    public required PublicationResponse Publication { get; init; }
    public required string? Headline { get; init; }
    public required string? Language { get; init; }
    public required ArticleState State { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public required DateTimeOffset? LastCheckedAt { get; init; }
    public required DateTimeOffset? NextCheckAt { get; init; }
    public required string? NextCheckBecause { get; init; }
    public required DateTimeOffset? LastChangedAt { get; init; }
    public required int Checks { get; init; }
    public required int Snapshots { get; init; }

    public static ArticleResponse Of(ArticleSummary article) => Of(article, nextCheckBecause: null);

    public static ArticleResponse Of(ArticleSummary article, string? nextCheckBecause) => new()
    {
        Id = article.Id,
        Url = article.Url,
        Publication = PublicationResponse.Of(article.Publication),
        Headline = article.Headline,
        Language = article.Language,
        State = article.State,
        AddedAt = article.AddedAt,
        LastCheckedAt = article.LastCheckedAt,
        NextCheckAt = article.NextCheckAt,
        NextCheckBecause = nextCheckBecause,
        LastChangedAt = article.LastChangedAt,
        Checks = article.Checks,
        Snapshots = article.Snapshots,
    };
}

/// <summary>The article that something belongs to, short.</summary>
internal sealed record ArticleReference(long Id, string Url, string? Headline, PublicationResponse Publication)
{
    public static ArticleReference Of(ArticleSummary article) =>
        new(article.Id, article.Url, article.Headline, PublicationResponse.Of(article.Publication));
}

/// <summary>A feed that is watched.</summary>
internal sealed record FeedResponse(long Id, string Url, string Host);
