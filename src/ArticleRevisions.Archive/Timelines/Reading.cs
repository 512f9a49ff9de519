using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>From rows to what lists show.</summary>
internal static class Reading
{
    private const int ChecksThatConfirm = 3;

    private static readonly TimeSpan TimeThatConfirms = TimeSpan.FromDays(2);

    public static IQueryable<Article> ForReading(this IQueryable<Article> articles) => articles.AsNoTracking().Include(a => a.Publication);

    public static PublicationView ToView(this Publication publication) => new(publication.Id, publication.Host, publication.Name);

    /// <summary>Needs <see cref="Article.Publication"/>.</summary>
    public static ArticleSummary ToSummary(this Article article) => article.ToSummary(article.Publication!);

    public static ArticleSummary ToSummary(this Article article, Publication publication) => new()
    {
        Id = article.Id,
        Url = article.Url,
        Publication = publication.ToView(),
        Headline = article.Headline,
        Language = article.Language,
        State = StateOf(article),
        AddedAt = article.AddedAt,
        LastCheckedAt = article.LastCheckedAt,
        NextCheckAt = article.NextVisitAt,
        LastChangedAt = article.LastChangedAt,
        Checks = article.Checks,
        Snapshots = article.Snapshots,
    };

    public static RevisionSummary ToSummary(this Revision revision, ArticleSummary article, RevisionTexts texts, IReadOnlyList<RestoredWording> restorations)
    {
        var changes = texts.ChangesOf(revision);
        return new RevisionSummary
        {
            Id = revision.Id,
            Article = article,
            From = revision.From,
            To = revision.To,
            NotBefore = revision.NotBefore,
            DetectedAt = revision.DetectedAt,
            Significance = revision.Significance,
            Kinds = KindSet.Kinds(revision.Kinds),
            Summary = revision.Summary,
            WordsInserted = revision.WordsInserted,
            WordsDeleted = revision.WordsDeleted,
            SubstantiveEdits = revision.SubstantiveEdits,
            MinorEdits = revision.MinorEdits,
            AddsNotice = revision.AddsNotice,
            Acknowledgement = revision.Acknowledgement,
            RestorationOf = revision.RestorationOf,
            Restorations = restorations,
            Fields = changes.Fields,
            Edits = changes.Edits,
            EngineVersion = revision.EngineVersion,
        };
    }

    public static CheckView ToView(this Check check) => new()
    {
        Id = check.Id,
        At = check.At,
        Duration = TimeSpan.FromMilliseconds(check.DurationMilliseconds),
        Outcome = check.Outcome,
        Status = check.Status,
        BytesReceived = check.BytesReceived,
        Detail = check.Detail,
        Snapshot = check.Snapshot,
    };

    /// <summary>Needs <see cref="NoticeRecord.Article"/>.</summary>
    public static NoticeView ToView(this NoticeRecord record) => new()
    {
        Id = record.Id,
        ArticleId = record.ArticleId,
        ArticleHeadline = record.Article!.Headline ?? "",
        ArticleLanguage = record.Article.Language,
        Notice = Packing.Unpack<Notice>(record.Notice),
        FirstSnapshot = record.FirstSnapshot,
        NotBefore = record.NotBefore,
        FirstSeenAt = record.FirstSeenAt,
        RemovedIn = record.RemovedIn,
    };

    // A page may be away for an afternoon: it counts as missing when several checks in a row over days did not find it.
    private static bool IsConfirmedMissing(Article article) =>
        article.LastSeenAt is not { } seen || (article.TroubleChecks >= ChecksThatConfirm && article.LastCheckedAt - seen >= TimeThatConfirms);

    private static ArticleState StateOf(Article article) => article.LatestOutcome switch
    {
        null => ArticleState.Waiting,
        CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified => ArticleState.Watched,
        CheckOutcome.RefusedByRobots or CheckOutcome.RefusedByGate => ArticleState.Refused,
        CheckOutcome.Missing => IsConfirmedMissing(article) ? ArticleState.Missing : ArticleState.Unreadable,
        CheckOutcome.Gone => ArticleState.Gone,
        CheckOutcome.UnavailableForLegalReasons => ArticleState.Withheld,
        CheckOutcome.Failed or CheckOutcome.Deferred or CheckOutcome.Blocked or CheckOutcome.Truncated or CheckOutcome.Suspicious
            or CheckOutcome.Empty or CheckOutcome.TooLarge or CheckOutcome.Hostile or CheckOutcome.WrongType => ArticleState.Unreadable,
        _ => throw new ArgumentOutOfRangeException(nameof(article), article.LatestOutcome, "Not an outcome."),
    };
}
