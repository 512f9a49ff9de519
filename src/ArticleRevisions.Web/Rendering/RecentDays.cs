using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Rendering;

/// <summary>One article's revisions of one day: led by the weightiest, not by the latest.</summary>
internal sealed record Story(RevisionSummary Lead, IReadOnlyList<RevisionSummary> Others)
{
    /// <summary>Whether all of them are minor, so that one grey line is enough.</summary>
    public bool IsMinor => Lead.Significance != Significance.Substantive && Changes.Shown(Lead) == 0 && !Lead.AddsNotice
        && Lead.RestorationOf is null && Others.All(o => o.Significance != Significance.Substantive);

    public ArticleSummary Article => Lead.Article;

    public FieldEdit? Headline => Lead.Fields.FirstOrDefault(f => f.Field == ArticleField.Headline && Changes.IsShown(f));

    public Edit? Excerpt => Changes.LeadOf(Lead);

    public int MinorChanges => Others.Append(Lead).Sum(Changes.Minor);
}

/// <summary>A day (UTC) of the stream.</summary>
internal sealed record StreamDay(DateTimeOffset Start, IReadOnlyList<Story> Stories)
{
    /// <summary>Groups revisions, latest first, by day and by article within it.</summary>
    public static IReadOnlyList<StreamDay> Of(IEnumerable<RevisionSummary> revisions) =>
    [
        .. revisions.GroupBy(r => new DateTimeOffset(r.DetectedAt.UtcDateTime.Date, TimeSpan.Zero))
            .OrderByDescending(day => day.Key)
            .Select(day => new StreamDay(day.Key, [.. day.GroupBy(r => r.Article.Id).Select(StoryOf).OrderBy(s => s.IsMinor)])),
    ];

    private static Story StoryOf(IEnumerable<RevisionSummary> revisions)
    {
        var lead = revisions
            .OrderByDescending(r => r.Significance)
            .ThenByDescending(r => r.AddsNotice)
            .ThenByDescending(r => r.SubstantiveEdits)
            .ThenByDescending(r => r.DetectedAt)
            .First();
        return new Story(lead, [.. revisions.Where(r => r != lead).OrderByDescending(r => r.To)]);
    }
}
