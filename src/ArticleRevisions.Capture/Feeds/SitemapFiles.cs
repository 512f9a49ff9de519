using System.Globalization;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>
/// Reads the sitemaps that an index names, the newest first, and no more of them than one visit may fetch. What an old archive
/// keeps in its later files is not asked for.
/// </summary>
internal sealed class SitemapFiles(GuardedClient client, ParsingRoom room, UrlGate gate)
{
    /// <summary>Most sitemaps that one visit to an index fetches.</summary>
    public const int MostFiles = 5;

    /// <summary>An index may stand in an index; a third level is passed over.</summary>
    private const int MostLevels = 2;

    /// <summary>The longest that a visit waits between its files for a host's Crawl-delay, all waits together.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>A date without a time may lie a day before the visit that saw it.</summary>
    private static readonly TimeSpan DateWidth = TimeSpan.FromDays(1);

    private sealed record Open(Uri Url, DateTimeOffset? Changed, int Level);

    /// <summary>Reads the sitemaps of an index that was read.</summary>
    /// <param name="index">The visit to the index.</param>
    /// <param name="document">What it says.</param>
    /// <param name="url">The address that answered with it; its sitemaps belong to the same site.</param>
    /// <param name="since">Sitemaps that say they have not changed since then are passed over; null takes all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<FeedResult> ReadAsync(FeedResult index, FeedDocument document, Uri url, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var open = OpenOf(document, url, 1, since).Where(file => file.Url != url).ToList();
        var (named, read, failed) = (document.Items.Count, 0, 0);
        var items = new Dictionary<Uri, FeedItem>();
        var seen = new HashSet<Uri> { url };
        CaptureResult? trouble = null;
        for (var left = FilesFor(index.Visit.CrawlDelay); left > 0 && open.Count > 0 && items.Count < FeedReader.MaxItems; left--)
        {
            var next = open.MaxBy(file => file.Changed ?? DateTimeOffset.MinValue)!;
            open.RemoveAll(file => file.Url == next.Url);
            seen.Add(next.Url);
            var (visit, found) = await VisitAsync(next.Url, cancellationToken);
            if (found is null)
            {
                failed++;
                trouble ??= visit;
                // A host that asks for patience is asked for nothing more.
                if (visit.Outcome is CaptureOutcome.Deferred)
                    return Result(index, items, document, visit with { MovedTo = null });
                continue;
            }

            read++;
            if (found.Form is not FeedForm.SitemapIndex)
                Take(found.Items, items);
            else if (next.Level < MostLevels)
                open.AddRange(OpenOf(found, next.Url, next.Level + 1, since).Where(file => !seen.Contains(file.Url)));
        }

        if (read == 0 && trouble is not null)
            return Result(index, items, document, trouble with { MovedTo = null });
        var rest = failed == 0 ? "" : $"; {failed} could not be read";
        return Result(index, items, document, index.Visit with
        {
            Detail = string.Create(CultureInfo.InvariantCulture, $"The sitemap index was read ({items.Count} items from {read} of its {named} sitemaps, the newest first{rest})."),
        });
    }

    /// <summary>The items newest first; without validators, because an index may stay the same while its sitemaps change.</summary>
    private static FeedResult Result(FeedResult index, Dictionary<Uri, FeedItem> items, FeedDocument document, CaptureResult visit) => index with
    {
        Visit = visit with { ETag = null, LastModified = null },
        Items = [.. items.Values.OrderByDescending(item => item.Published ?? DateTimeOffset.MinValue)],
        ItemsSkipped = document.ItemsSkipped,
    };

    private static List<Open> OpenOf(FeedDocument index, Uri url, int level, DateTimeOffset? since) => index.Items
        .Where(file => SiteIdentity.IsSame(file.Url, url) && !(file.Published < since - DateWidth))
        .Select(file => new Open(file.Url, file.Published, level))
        .ToList();

    private static void Take(IReadOnlyList<FeedItem> found, Dictionary<Uri, FeedItem> items)
    {
        foreach (var item in found)
            if (items.Count < FeedReader.MaxItems)
                items.TryAdd(item.Url, item);
    }

    /// <summary>A host that wants long pauses is asked for fewer files, one at least.</summary>
    private static int FilesFor(TimeSpan? crawlDelay) =>
        crawlDelay is { } delay && delay > TimeSpan.Zero ? (int)Math.Clamp(LongestWait / delay, 1, MostFiles) : MostFiles;

    private async Task<(CaptureResult Visit, FeedDocument? Found)> VisitAsync(Uri url, CancellationToken cancellationToken)
    {
        var visit = await client.VisitAsync(new CaptureRequest(url), Wanted.Feed, cancellationToken);
        if (visit.Result is not { Outcome: CaptureOutcome.Read, Response: { } response } result)
            return (visit.Result, null);
        var document = await room.ParseAsync(() => FeedReader.Read(response.Body, visit.Charset, response.Url, gate), cancellationToken);
        return document switch
        {
            null => (result with { Outcome = CaptureOutcome.Hostile, Detail = FeedCapture.NotParsed }, null),
            { IsFeed: false } or { Items.Count: 0, Trouble: not null } => (result with { Outcome = CaptureOutcome.WrongType, Detail = document.Trouble ?? FeedCapture.NoFeed }, null),
            _ => (result, document),
        };
    }
}
