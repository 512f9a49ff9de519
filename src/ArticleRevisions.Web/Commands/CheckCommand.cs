using System.CommandLine;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>check URL</c>: visit a watched page now.</summary>
internal static class CheckCommand
{
    /// <summary>Long enough for the slowest visit that the limits allow.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public static Command Create(CommonOptions options)
    {
        var url = new Argument<string>("url") { Description = "The address of a watched article." };
        var command = new Command("check", "Visit a watched page now and say what was seen.") { url };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var address = TrackCommand.Address(app.Services, parsed.GetRequiredValue(url));
            var id = await app.Services.GetRequiredService<ArticleRegister>().FindArticleAsync(UrlIdentity.KeyOf(address), cancellationToken)
                ?? throw new CommandException($"{address} is not watched yet. Start with: track {address}");
            return await CheckAsync(app.Services, id, cancellationToken);
        });
        return command;
    }

    /// <summary>Claims the article, visits it, and says in one line what the check recorded.</summary>
    public static async Task<int> CheckAsync(IServiceProvider services, long articleId, CancellationToken cancellationToken)
    {
        var visits = services.GetRequiredService<Visits>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var due = await services.GetRequiredService<DueWork>().ClaimArticleAsync(articleId, visits.Node, now, Lease, cancellationToken)
            ?? throw new CommandException(await services.GetRequiredService<Takedowns>().FindAsync(articleId, cancellationToken) is not null
                ? "The record of this article is hidden (see takedown), and its page is not checked meanwhile."
                : "Another process is visiting this site, or the site asked for a pause. Try again in a minute.");
        var visit = await visits.VisitAsync(due, cancellationToken);
        var latest = await services.GetRequiredService<CheckQueries>().ListAsync(articleId, null, 1, cancellationToken);
        var check = latest!.Items[0];
        Console.WriteLine(check.Snapshot is { } number && check.Outcome == Archive.CheckOutcome.Changed
            ? $"Changed: this is snapshot {number} now."
            : visit.Article is not null || visit.Outcome == Capture.CaptureOutcome.NotModified
                ? $"{Counting.Sentence(Names.Of(check.Outcome))}: snapshot {check.Snapshot} still stands."
                : $"{Counting.Sentence(Names.Of(check.Outcome))}. {visit.Detail}");
        return CommandLine.Success;
    }
}
