using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Commands;

/// <summary>Takes feeds from a list that a feed reader wrote, and writes the watched ones as such a list.</summary>
internal sealed class OpmlLists(ArticleRegister register, FeedQueries feeds, UrlGate gate, TimeProvider time)
{
    /// <exception cref="CommandException">The list cannot be read; no feed of it was added.</exception>
    public async Task ImportAsync(string path, CancellationToken cancellationToken)
    {
        var (added, known, refused) = (0, 0, 0);
        foreach (var feed in Read(path))
        {
            if (!gate.TryParse(feed.Address, out var url, out var refusal))
            {
                Console.WriteLine($"Line {feed.Line} is passed over: {refusal}");
                refused++;
                continue;
            }

            if ((await register.AddFeedAsync(Observations.AddressOf(url), time.GetUtcNow(), cancellationToken)).IsNew)
                added++;
            else
                known++;
        }

        Console.WriteLine($"Watching {added} feeds more; {known} were watched already, {refused} were passed over.");
    }

    public async Task ExportAsync(Stream output, CancellationToken cancellationToken)
    {
        var (watched, _) = await feeds.ListAsync(int.MaxValue, cancellationToken);
        Opml.Write(output, watched.OrderBy(f => f.Id).Select(f => new OpmlFeed(f.Url, f.Title, 0)), time.GetUtcNow());
        Console.WriteLine($"Exported {watched.Count} feeds.");
    }

    private static IReadOnlyList<OpmlFeed> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Opml.Read(file);
        }
        catch (OpmlException e)
        {
            throw new CommandException($"{path}: {e.Message} No feed of it was added.");
        }
    }
}
