using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>A phrase that a notice quotes.</summary>
internal sealed record QuoteResponse(string Text, QuotedSide Side);

/// <summary>The publisher's own words about a change. Date, time and zone are as stated; the instant is theirs in UTC.</summary>
internal sealed record NoticeResponse
{
    public required NoticeKind Kind { get; init; }
    public required bool TellsOfChange { get; init; }
    public required string Label { get; init; }
    public required string Text { get; init; }
    public required NoticeSource Source { get; init; }
    public required IReadOnlyList<int> Blocks { get; init; }
    public required string? PrintedDate { get; init; }
    public required DateOnly? Date { get; init; }
    public required TimeOnly? Time { get; init; }
    public required string? Zone { get; init; }
    public required DateTimeOffset? Instant { get; init; }
    public required string? SaidWrong { get; init; }
    public required string? SaidRight { get; init; }
    public required IReadOnlyList<QuoteResponse> Quotes { get; init; }
    public required IReadOnlyList<string> Links { get; init; }

    public static NoticeResponse Of(Notice notice) => new()
    {
        Kind = notice.Kind,
        TellsOfChange = notice.TellsOfChange,
        Label = notice.Label,
        Text = notice.Text,
        Source = notice.Source,
        Blocks = notice.Blocks,
        PrintedDate = notice.PrintedDate,
        Date = notice.Date,
        Time = notice.Time,
        Zone = notice.Zone,
        Instant = notice.Instant,
        SaidWrong = notice.SaidWrong,
        SaidRight = notice.SaidRight,
        Quotes = [.. notice.Quotes.Select(q => new QuoteResponse(q.Text, q.Side))],
        Links = notice.Links,
    };
}

/// <summary>What ties a notice to an edit; the range counts in the edit's text on that side.</summary>
internal sealed record EvidenceResponse(NoticeEvidenceKind Kind, string InNotice, QuotedSide Side, SpanResponse? InEdit)
{
    public static EvidenceResponse Of(NoticeEvidence evidence) =>
        new(evidence.Kind, evidence.InNotice, evidence.Side, evidence.InEdit is { } span ? SpanResponse.Of(span) : null);
}

/// <summary>Something that came between two checks; <paramref name="NotBefore"/> is null when the first check saw it already.</summary>
internal sealed record SightingResponse(DateTimeOffset? NotBefore, DateTimeOffset SeenAt);

/// <summary>A length of time in seconds; <paramref name="AtMostSeconds"/> is null when there is no upper bound.</summary>
internal sealed record TimeBetweenResponse(double AtLeastSeconds, double? AtMostSeconds)
{
    public static TimeBetweenResponse Of(TimeBetween between) => new(between.AtLeast.TotalSeconds, between.AtMost?.TotalSeconds);
}

/// <summary>How the mended text and the notice follow each other.</summary>
internal sealed record MendingResponse(MendingOrder Order, double AtLeastSeconds, double? AtMostSeconds)
{
    public static MendingResponse Of(Mending mending) => new(mending.Order, mending.Between.AtLeast.TotalSeconds, mending.Between.AtMost?.TotalSeconds);
}

/// <summary>An edit that a notice accounts for, in this article or in another: a sentence edit or a field edit.</summary>
internal sealed record AccountedEditResponse
{
    public required long ArticleId { get; init; }
    public required string ArticleHeadline { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }
    public required DateTimeOffset NotBefore { get; init; }
    public required DateTimeOffset DetectedAt { get; init; }
    public required SightingResponse? EarlierWording { get; init; }
    public required TimeBetweenResponse? OnPageFor { get; init; }
    public required MendingResponse Mending { get; init; }
    public required EditResponse? Edit { get; init; }
    public required FieldEditResponse? FieldEdit { get; init; }
    public required IReadOnlyList<EvidenceResponse> Evidence { get; init; }

    public static AccountedEditResponse Of(NoticeLinkView link) => new()
    {
        ArticleId = link.ArticleId,
        ArticleHeadline = link.ArticleHeadline,
        From = link.From,
        To = link.To,
        NotBefore = link.NotBefore,
        DetectedAt = link.DetectedAt,
        EarlierWording = link.EarlierWording is { } came ? new SightingResponse(came.NotBefore, came.SeenAt) : null,
        OnPageFor = link.OnPageFor is { } length ? TimeBetweenResponse.Of(length) : null,
        Mending = MendingResponse.Of(link.Mending),
        Edit = link.Edit is null ? null : EditResponse.Of(link.Edit),
        FieldEdit = link.FieldEdit is null ? null : FieldEditResponse.Of(link.FieldEdit),
        Evidence = [.. link.Evidence.Select(EvidenceResponse.Of)],
    };
}

/// <summary>One entry of an article's ledger: a notice and the edits that it accounts for.</summary>
internal sealed record LedgerEntryResponse
{
    public required long Id { get; init; }
    public required NoticeResponse Notice { get; init; }
    public required int FirstSnapshot { get; init; }
    public required DateTimeOffset? NotBefore { get; init; }
    public required DateTimeOffset FirstSeenAt { get; init; }
    public required int? RemovedIn { get; init; }
    public required IReadOnlyList<StatedDateDoubt> DateDoubts { get; init; }
    public required IReadOnlyList<AccountedEditResponse> Edits { get; init; }

    public static LedgerEntryResponse Of(LedgerEntry entry) => new()
    {
        Id = entry.Notice.Id,
        Notice = NoticeResponse.Of(entry.Notice.Notice),
        FirstSnapshot = entry.Notice.FirstSnapshot,
        NotBefore = entry.Notice.NotBefore,
        FirstSeenAt = entry.Notice.FirstSeenAt,
        RemovedIn = entry.Notice.RemovedIn,
        DateDoubts = entry.DateDoubts,
        Edits = [.. entry.Edits.Select(AccountedEditResponse.Of)],
    };
}

/// <summary>An entry of the list of all articles' notices.</summary>
internal sealed record RecentNoticeResponse(ArticleReference Article, LedgerEntryResponse Entry)
{
    public static RecentNoticeResponse Of(RecentNotice notice) => new(ArticleReference.Of(notice.Article), LedgerEntryResponse.Of(notice.Entry));
}
