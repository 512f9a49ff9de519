using System.Text.Json;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1; the depth guard is the parser's own, 64 levels as for XML.</summary>
internal static class JsonFeedParsing
{
    private const string NoFeed = "This is no JSON Feed.";

    /// <summary>Reads a feed; an item without an id is discarded, as its specification says.</summary>
    public static FeedDocument Read(string text, Uri url, UrlGate gate)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = FeedReader.MaxDepth });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) != true)
                return new FeedDocument(false, null, [], 0, NoFeed);
            return Items(root, url, gate);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken JSON, or a text with half a surrogate pair in it.
            return new FeedDocument(false, null, [], 0, NoFeed);
        }
    }

    private static FeedDocument Items(JsonElement root, Uri url, UrlGate gate)
    {
        var (items, entries, seen, skipped) = (new List<FeedItem>(), new List<FeedEntry>(), new HashSet<Uri>(), 0);
        string? trouble = null;
        if (root.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (entries.Count >= FeedReader.MaxItems)
                {
                    trouble = $"Only the first {FeedReader.MaxItems:N0} items were read.";
                    break;
                }
                var entry = Entry(item, url);
                entries.Add(entry);
                if (entry.Link is null || !gate.TryParse(entry.Link, out var address, out _))
                    skipped++;
                else if (seen.Add(address))
                    items.Add(new FeedItem(address, entry.Title, entry.Published));
            }
        }
        return new FeedDocument(true, Plain(Text(root, "title")), items, skipped, trouble) { Entries = entries, Form = FeedForm.Json };
    }

    private static FeedEntry Entry(JsonElement item, Uri url)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            return default;
        // An id is often the address itself.
        var link = Text(item, "url") ?? (Text(item, "id") is { } named && named.StartsWith("http", StringComparison.Ordinal) ? named : null);
        return new FeedEntry(
            link is not null && Uri.TryCreate(url, link, out var absolute) ? absolute.AbsoluteUri : null,
            Plain(Text(item, "title")),
            Instants.Read(Text(item, "date_published")) ?? Instants.Read(Text(item, "date_modified")));
    }

    /// <summary>A title in JSON Feed is plain text: its angle brackets are meant.</summary>
    private static string? Plain(string? title) => title is null ? null : FeedTitle.Plain(title, type: null, mode: null, isInline: true);

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
