using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Sharing;

/// <summary>What oEmbed (oembed.com, version 1.0) tells of a page here, as a link: others' pages never run anything of ours.</summary>
internal sealed record OembedResponse(string Version, string Type, string Title, string AuthorName, string AuthorUrl, string ProviderName, string ProviderUrl, int CacheAge)
{
    public string? ThumbnailUrl { get; init; }

    public int? ThumbnailWidth => ThumbnailUrl is null ? null : ShareImage.Width;

    public int? ThumbnailHeight => ThumbnailUrl is null ? null : ShareImage.Height;
}

/// <summary>Answers those who want to show a link to an article or a comparison.</summary>
internal static partial class OembedEndpoints
{
    private const int CacheAge = 600;

    public static void MapOembed(this IEndpointRouteBuilder routes) => routes.MapGet("/oembed", TellAsync).ExcludeFromDescription();

    private static async Task<Results<ContentHttpResult, NotFound, ProblemHttpResult>> TellAsync(
        string? url, string? format, ArticleQueries articles, HttpContext context, CancellationToken cancellationToken)
    {
        if (!(string.IsNullOrEmpty(format) || format is "json" or "xml"))
            return TypedResults.Problem("format is json or xml.", statusCode: StatusCodes.Status501NotImplemented);
        if (string.IsNullOrEmpty(url))
            return Problems.BadRequest("url is missing: give the address of a page of this host.");
        var home = OwnAddress.Of(context, "/");
        if (!url.StartsWith(home, StringComparison.OrdinalIgnoreCase) || ArticlePath().Match(url[(home.Length - 1)..]) is not { Success: true } match
            || !long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return TypedResults.NotFound();

        var told = new OembedResponse(
            "1.0", "link", $"{article.Publication.Name}: {(article.Headline is { Length: > 0 } headline ? headline : article.Url)}",
            article.Publication.Name, OwnAddress.Of(context, string.Create(CultureInfo.InvariantCulture, $"/publications/{article.Publication.Id}")), "ArticleRevisions", home, CacheAge)
        {
            ThumbnailUrl = PictureOf(match, article) is { } picture ? OwnAddress.Of(context, picture) : null,
        };
        context.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={CacheAge}");
        return format == "xml"
            ? TypedResults.Text(Xml(told), "text/xml", Encoding.UTF8)
            : TypedResults.Text(System.Text.Json.JsonSerializer.Serialize(told, Json), "application/json", Encoding.UTF8);
    }

    /// <summary>The picture of the comparison that was asked for, or else of the latest change.</summary>
    private static string? PictureOf(Match match, ArticleSummary article)
    {
        if (int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(match.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from > 0 && from < to && to <= article.Snapshots)
            return ShareEndpoints.PathOf(article.Id, from, to);
        return article.Snapshots > 1 ? ShareEndpoints.PathOf(article.Id, article.Snapshots - 1, article.Snapshots) : null;
    }

    private static readonly System.Text.Json.JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static string Xml(OembedResponse told)
    {
        var members = typeof(OembedResponse).GetProperties().Where(p => p.GetValue(told) is not null).Select(p => new XElement(
            System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name), Feeds.XmlCharacters.Clean(Convert.ToString(p.GetValue(told), CultureInfo.InvariantCulture)!)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n" + new XElement("oembed", members);
    }

    [GeneratedRegex(@"^/articles/(\d{1,18})(?:/compare/(\d{1,9})\.\.(\d{1,9}))?(?:[/?#]|$)")]
    private static partial Regex ArticlePath();
}
