using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Writes a feed as JSON Feed, version 1.1.</summary>
internal static class JsonFeedWriter
{
    public const string ContentType = "application/feed+json; charset=utf-8";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public static byte[] Write(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new Document(
            "https://jsonfeed.org/version/1.1",
            feed.Title,
            feed.Page.AbsoluteUri,
            feed.Self.AbsoluteUri,
            [new Author("ArticleRevisions")],
            [.. feed.Entries.Select(e => new Item(
                e.Id, new Uri(feed.Page, e.Path).AbsoluteUri, e.Title, e.Summary, e.Html, e.At.UtcDateTime, e.At.UtcDateTime, e.Categories))]),
        Json);

    private sealed record Document(
        string Version, string Title, string HomePageUrl, string FeedUrl, IReadOnlyList<Author> Authors, IReadOnlyList<Item> Items);

    private sealed record Author(string Name);

    // An instant of kind UTC is written with a Z.
    private sealed record Item(
        string Id, string Url, string Title, string Summary, string ContentHtml, DateTime DatePublished, DateTime DateModified, IReadOnlyList<string> Tags);
}
