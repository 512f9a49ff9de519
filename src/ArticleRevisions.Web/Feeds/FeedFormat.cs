using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Feeds;

/// <summary>A format that every feed comes in: its ending in addresses, its type, how it is written.</summary>
internal sealed record FeedFormat(string Ending, string ContentType, Func<Feed, byte[]> Write)
{
    public static IReadOnlyList<FeedFormat> All { get; } =
    [
        new("atom", AtomWriter.ContentType, AtomWriter.Write),
        new("json", JsonFeedWriter.ContentType, JsonFeedWriter.Write),
    ];

    public FileContentHttpResult Answer(
        HttpContext context, string page, string title, DateTimeOffset since, IEnumerable<FeedEntry> entries)
    {
        Caching.Briefly(context);
        var self = AddressOf(context, context.Request.Path + context.Request.QueryString);
        return TypedResults.File(Write(new Feed(AddressOf(context, page), self, title, since, [.. entries])), ContentType);
    }

    private static Uri AddressOf(HttpContext context, string path) =>
        new($"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{path}");
}
