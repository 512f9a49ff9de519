using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>The filters of a list of revisions, as texts: the same words for the home page, the feeds and the API.</summary>
internal sealed record RevisionFilterQuery
{
    public string? Kind { get; init; }
    public string? Significance { get; init; }
    public string? Acknowledgement { get; init; }

    /// <summary>The publication's host.</summary>
    public string? Publication { get; init; }

    /// <summary>What <see cref="Publication"/> was called at first; links with it are about.</summary>
    public string? Host { get; init; }

    public string? Since { get; init; }
    public string? Until { get; init; }

    /// <summary>The publication's host, under whichever name it was given.</summary>
    public string? PublicationHost => FilterWords.HostOf(Publication, Host);

    public bool IsEmpty => Words().All(w => string.IsNullOrEmpty(w.Value));

    /// <summary>The filter, or null and in words why there is none.</summary>
    public (RevisionFilter? Filter, string? Refusal) Read(long? articleId = null)
    {
        if (!EnumNames<Kind>.TryRead(Kind, out var kind))
            return (null, FilterWords.OneOf<Kind>("kind"));
        if (!EnumNames<Significance>.TryRead(Significance, out var atLeast))
            return (null, FilterWords.OneOf<Significance>("significance"));
        if (!EnumNames<Acknowledgement>.TryRead(Acknowledgement, out var acknowledgement))
            return (null, FilterWords.OneOf<Acknowledgement>("acknowledgement"));
        if (FilterWords.ReadPeriod(Since, Until, out var since, out var until) is { } refusal)
            return (null, refusal);

        return (new RevisionFilter
        {
            ArticleId = articleId,
            Host = PublicationHost,
            AtLeast = atLeast,
            Kind = kind,
            Acknowledgement = acknowledgement,
            Since = since,
            Until = until,
        }, null);
    }

    /// <summary>The filter as the query of an address, "" when it is empty.</summary>
    /// <param name="after">The cursor of a further page, or null.</param>
    public string ToQuery(string? after = null) =>
        QueryString.Create(Words().Append(new("after", after)).Where(w => !string.IsNullOrEmpty(w.Value))).ToUriComponent();

    private KeyValuePair<string, string?>[] Words() =>
    [
        new("publication", PublicationHost),
        new("kind", Kind),
        new("significance", Significance),
        new("acknowledgement", Acknowledgement),
        new("since", Since),
        new("until", Until),
    ];
}
