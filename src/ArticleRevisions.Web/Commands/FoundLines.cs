using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Commands;

/// <summary>Writes what was found at an address, a line each, as the command that watches it.</summary>
internal static class FoundLines
{
    public static async Task WriteAsync(Discovered found, TextWriter output)
    {
        await output.WriteLineAsync($"Found at {found.Url}:");
        if (found.Article is { } article)
            await output.WriteLineAsync($"  track {article.Url} --article    {(article.Headline.Length > 0 ? article.Headline : "a page of text")}");
        foreach (var feed in found.Feeds)
            await output.WriteLineAsync($"  track {feed.Url} --feed    {Printable(feed.Title)}{FoundWording.Of(feed)}");
    }

    // A title is the publisher's; nothing in it may steer a terminal.
    private static string Printable(string? title) => string.IsNullOrEmpty(title) ? "" : string.Concat(title.Where(c => !char.IsControl(c))) + ": ";
}
