using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>Whether an edit that a notice accounts for was seen.</summary>
internal enum VisibleEdit
{
    Seen,
    None,
}

/// <summary>The filters of the list of notices, as texts: the same words for page, feeds and API.</summary>
internal sealed record NoticeFilterQuery
{
    public string? Kind { get; init; }

    /// <summary>A name of <see cref="VisibleEdit"/>.</summary>
    public string? Edit { get; init; }

    /// <summary>The publication's host.</summary>
    public string? Publication { get; init; }

    public string? Since { get; init; }
    public string? Until { get; init; }

    /// <summary>The publication's host as the archive spells it.</summary>
    public string? PublicationHost => FilterWords.HostOf(Publication, null);

    public bool IsEmpty => Words().All(w => string.IsNullOrEmpty(w.Value));

    /// <summary>The filter, or null and in words why there is none.</summary>
    public (NoticeFilter? Filter, string? Refusal) Read()
    {
        if (!EnumNames<NoticeKind>.TryRead(Kind, out var kind))
            return (null, FilterWords.OneOf<NoticeKind>("kind"));
        if (!EnumNames<VisibleEdit>.TryRead(Edit, out var edit))
            return (null, FilterWords.OneOf<VisibleEdit>("edit"));
        if (FilterWords.ReadPeriod(Since, Until, out var since, out var until) is { } refusal)
            return (null, refusal);

        return (new NoticeFilter
        {
            Host = PublicationHost,
            Kind = kind,
            HasEdit = edit is null ? null : edit == VisibleEdit.Seen,
            Since = since,
            Until = until,
        }, null);
    }

    /// <summary>The filter as the query of an address, "" when it is empty.</summary>
    /// <param name="after">The cursor of a further page, or null.</param>
    public string ToQuery(string? after = null) =>
        QueryString.Create(Words().Append(new("after", after)).Where(w => !string.IsNullOrEmpty(w.Value))).ToUriComponent();

    private KeyValuePair<string, string?>[] Words() =>
        [new("publication", PublicationHost), new("kind", Kind), new("edit", Edit), new("since", Since), new("until", Until)];
}
