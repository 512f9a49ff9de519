using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Scheduling;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>Says in one line why the next check comes when it does.</summary>
internal sealed class NextCheckReason(DueWork work, Expectations expectations, TimeProvider time)
{
    private const int LeastShownHours = 48;

    /// <summary>The reason, beginning with "because"; null when no check is planned or none was made yet.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="nextCheckAt">When the next check is due.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<string?> OfAsync(long articleId, DateTimeOffset? nextCheckAt, CancellationToken cancellationToken) =>
        nextCheckAt is { } next && await work.FactsOfArticleAsync(articleId, cancellationToken) is { LatestOutcome: not null } facts ? Of(facts, next) : null;

    private string Of(ScheduleFacts facts, DateTimeOffset next) => facts switch
    {
        { LatestOutcome: CheckOutcome.Gone or CheckOutcome.UnavailableForLegalReasons } => "because the page was withdrawn and is asked for rarely",
        { LatestOutcome: CheckOutcome.RefusedByRobots } => "because robots.txt refuses it, and may change",
        { LatestOutcome: CheckOutcome.RefusedByGate } => "because its address is refused",
        { TroubleChecks: 1 } => "because the last check did not see the text",
        { TroubleChecks: > 1 and var checks } => $"because the last {checks} checks did not see the text; pauses grow while that lasts",
        { Article: { } article, LastCheckedAt: { } seen } =>
            $"because by then it has changed with a chance of {Percent(expectations.ChanceOfChange(article, seen, next))}: it is {Age(time.GetUtcNow() - article.PublishedAt)} old and has {Changes(article.Changes)}",
        _ => "because its text was never seen",
    };

    private static string Percent(double chance) => chance < 0.01 ? "under 1 %" : string.Create(CultureInfo.InvariantCulture, $"{100 * chance:0} %");

    private static string Age(TimeSpan age) => age.TotalHours switch
    {
        < 1 => "less than an hour",
        < 2 => "an hour",
        < LeastShownHours => $"{(int)age.TotalHours} hours",
        _ => $"{(int)age.TotalDays} days",
    };

    private static string Changes(int changes) => changes switch
    {
        0 => "not changed yet",
        1 => "changed once",
        2 => "changed twice",
        _ => $"changed {changes} times",
    };
}
