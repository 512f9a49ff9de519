using System.CommandLine;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>track URL</c>: looks at an address, and watches the article or feed that it is; of a site it lists what can be watched.</summary>
internal static class TrackCommand
{
    public static Command Create(CommonOptions options)
    {
        var url = new Argument<string>("url") { Description = "The address of an article, a feed or a site." };
        var article = new Option<bool>("--article") { Description = "Watch the address as an article without looking at it first." };
        var feed = new Option<bool>("--feed") { Description = "The address is a feed, or a site that points to one: take each new article from it." };
        var command = new Command("track", "Watch a page or a feed from now on, a page with its first check at once; of a site, list what can be watched.") { url, article, feed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var address = Address(app.Services, parsed.GetRequiredValue(url));
            if (parsed.GetValue(feed))
                return await WatchFeedAsync(app.Services, address, cancellationToken);
            if (parsed.GetValue(article))
                return await WatchArticleAsync(app.Services, address, cancellationToken);

            var found = await app.Services.GetRequiredService<SiteDiscovery>().DiscoverAsync(address, cancellationToken);
            if (found.Choice is null)
                throw new CommandException($"{found.Detail} Nothing was added; --article or --feed watches the address all the same.");
            if (found.Article is { IsLikely: true })
                return await WatchArticleAsync(app.Services, address, cancellationToken);
            if (found.Feeds is [{ Source: FeedSource.Address }])
                return await WatchFeedAsync(app.Services, address, cancellationToken);
            await FoundLines.WriteAsync(found, Console.Out);
            throw new CommandException("Nothing was added: name one of these.");
        });
        return command;
    }

    /// <summary>The address after the gate.</summary>
    public static Uri Address(IServiceProvider services, string text) =>
        services.GetRequiredService<UrlGate>().TryParse(text, out var url, out var refusal) ? url : throw new CommandException(refusal);

    private static async Task<int> WatchFeedAsync(IServiceProvider services, Uri url, CancellationToken cancellationToken)
    {
        var (address, now) = (Observations.AddressOf(url), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var added = await services.GetRequiredService<ArticleRegister>().AddFeedAsync(address, now, cancellationToken);
        Console.WriteLine($"{(added.IsNew ? "Watching" : "Already watching")} the feed {address.Url}; a running server takes its articles from now on.");
        return CommandLine.Success;
    }

    private static async Task<int> WatchArticleAsync(IServiceProvider services, Uri url, CancellationToken cancellationToken)
    {
        var (address, now) = (Observations.AddressOf(url), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var article = await services.GetRequiredService<ArticleRegister>().AddArticleAsync(address, now, cancellationToken);
        Console.WriteLine($"{(article.IsNew ? "Watching" : "Already watching")} {address.Url} as article {article.Id}.");
        return await CheckCommand.CheckAsync(services, article.Id, cancellationToken);
    }
}
