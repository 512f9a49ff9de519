using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Scheduling;
using static ArticleRevisions.Web.Languages.Texts;

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
        { LatestOutcome: CheckOutcome.Gone or CheckOutcome.UnavailableForLegalReasons } => Say("because the page was withdrawn and is asked for rarely"),
        { LatestOutcome: CheckOutcome.RefusedByRobots } => Say("because robots.txt refuses it, and may change"),
        { LatestOutcome: CheckOutcome.RefusedByGate } => Say("because its address is refused"),
        { TroubleChecks: 1 } => Say("because the last check did not see the text"),
        { TroubleChecks: > 1 and var checks } => Say($"because the last {checks} checks did not see the text; pauses grow while that lasts"),
        { Article: { } article, LastCheckedAt: { } seen } =>
            Say($"because by then it has changed with a chance of {Percent(expectations.ChanceOfChange(article, seen, next))}: it is {Age(time.GetUtcNow() - article.PublishedAt)} old and has {Changes(article.Changes)}"),
        _ => Say("because its text was never seen"),
    };

    private static string Percent(double chance) => chance < 0.01 ? Say("under 1 %") : string.Create(CultureInfo.InvariantCulture, $"{100 * chance:0} %");

    private static string Age(TimeSpan age) => age.TotalHours switch
    {
        < 1 => Say("less than an hour"),
        < 2 => Say("an hour"),
        < LeastShownHours => Say($"{(int)age.TotalHours} hours"),
        _ => Say($"{(int)age.TotalDays} days"),
    };

    private static string Changes(int changes) => changes switch
    {
        0 => Say("not changed yet"),
        1 => Say("changed once"),
        2 => Say("changed twice"),
        _ => Say($"changed {changes} times"),
    };
}
