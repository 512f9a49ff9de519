using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Api;

/// <summary>The facts of one text of an article.</summary>
internal sealed record SnapshotResponse
{
    public required int Number { get; init; }
    public required DateTimeOffset FirstSeenAt { get; init; }
    public required DateTimeOffset? NotBefore { get; init; }
    public required DateTimeOffset LastSeenAt { get; init; }
    public required string TextHash { get; init; }
    public required string Headline { get; init; }
    public required int Words { get; init; }
    public required int Sentences { get; init; }
    public required DateTimeOffset? Published { get; init; }
    public required DateTimeOffset? Modified { get; init; }
    public required int? RestorationOf { get; init; }

    public static SnapshotResponse Of(SnapshotSummary snapshot) => new()
    {
        Number = snapshot.Number,
        FirstSeenAt = snapshot.FirstSeenAt,
        NotBefore = snapshot.NotBefore,
        LastSeenAt = snapshot.LastSeenAt,
        TextHash = snapshot.TextHash,
        Headline = snapshot.Headline,
        Words = snapshot.Words,
        Sentences = snapshot.Sentences,
        Published = snapshot.Published,
        Modified = snapshot.Modified,
        RestorationOf = snapshot.RestorationOf,
    };
}

/// <summary>The headline where the page gives it.</summary>
internal sealed record HeadlinesResponse(string? Heading, string? Title, string? OpenGraph, string? JsonLd)
{
    public static HeadlinesResponse? Of(HeadlineWitnesses? witnesses) =>
        witnesses is null ? null : new(witnesses.Heading, witnesses.Title, witnesses.OpenGraph, witnesses.JsonLd);
}

/// <summary>One snapshot with its text and how it was taken.</summary>
internal sealed record SnapshotDetailResponse
{
    public required ArticleReference Article { get; init; }
    public required SnapshotResponse Snapshot { get; init; }
    public required ArticleTextResponse Text { get; init; }
    public required HeadlinesResponse? Headlines { get; init; }
    public required string? Section { get; init; }
    public required bool IsPaywalled { get; init; }
    public required CheckResponse Check { get; init; }
    public required string? ResponseHash { get; init; }

    public static SnapshotDetailResponse Of(SnapshotView snapshot) => new()
    {
        Article = ArticleReference.Of(snapshot.Article),
        Snapshot = SnapshotResponse.Of(snapshot.Facts),
        Text = ArticleTextResponse.Of(snapshot.Text),
        Headlines = HeadlinesResponse.Of(snapshot.Headlines),
        Section = snapshot.Section,
        IsPaywalled = snapshot.IsPaywalled,
        Check = CheckResponse.Of(snapshot.Check),
        ResponseHash = snapshot.ResponseHash,
    };
}
