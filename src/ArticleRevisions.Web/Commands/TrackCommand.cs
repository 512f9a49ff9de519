using System.CommandLine;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>track URL</c>: watch a page from now on, with its first check at once.</summary>
internal static class TrackCommand
{
    public static Command Create(CommonOptions options)
    {
        var url = new Argument<string>("url") { Description = "The article's address." };
        var feed = new Option<bool>("--feed") { Description = "The address is a feed, or a site that points to one: take each new article from it." };
        var command = new Command("track", "Watch a page from now on; its first check is made at once.") { url, feed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var address = Observations.AddressOf(Address(app.Services, parsed.GetRequiredValue(url)));
            var register = app.Services.GetRequiredService<ArticleRegister>();
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (parsed.GetValue(feed))
            {
                var added = await register.AddFeedAsync(address, now, cancellationToken);
                Console.WriteLine($"{(added.IsNew ? "Watching" : "Already watching")} the feed {address.Url}; a running server takes its articles from now on.");
                return CommandLine.Success;
            }

            var article = await register.AddArticleAsync(address, now, cancellationToken);
            Console.WriteLine($"{(article.IsNew ? "Watching" : "Already watching")} {address.Url} as article {article.Id}.");
            return await CheckCommand.CheckAsync(app.Services, article.Id, cancellationToken);
        });
        return command;
    }

    /// <summary>The address after the gate.</summary>
    public static Uri Address(IServiceProvider services, string text) =>
        services.GetRequiredService<UrlGate>().TryParse(text, out var url, out var refusal) ? url : throw new CommandException(refusal);
}
